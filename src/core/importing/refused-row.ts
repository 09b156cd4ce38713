/** The header of a file of rows given back: the file's own columns, then the reasons. */
export const refusedHeader = (header: readonly string[]): string[] => [...header, 'Raison'];

/** A row that was not taken, so that it can be corrected and sent again. */
export const refusedRow = (
  header: readonly string[],
  { cells, messages }: { cells: readonly string[]; messages: readonly string[] },
): string[] => [...header.map((_, at) => cells[at] ?? ''), messages.join(' ')];
