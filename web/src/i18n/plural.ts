const rules = new Intl.PluralRules('fr');
const whole = new Intl.NumberFormat('fr-FR');

/** Picks the French form for a count: zero and one take the singular. */
export function plural(count: number, one: string, many: string): string {
  return rules.select(count) === 'one' ? one : many;
}

/** « 1 piste », « 3 pistes »: the number written the French way, then the right form. */
export function counted(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${plural(count, one, many)}`;
}
