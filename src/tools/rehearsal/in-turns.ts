/** Does something about every item, a few at a time; answers in the order of the items. */
export async function inTurns<Item, Answer>(
  items: Item[],
  atOnce: number,
  act: (item: Item, index: number) => Promise<Answer>,
): Promise<Answer[]> {
  const answers = new Array<Answer>(items.length);
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next++;
      answers[index] = await act(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}
