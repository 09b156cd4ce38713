/** The name an organisation is called by: its usual one, else its official one. */
export const nameOf = ({ name, usualName }: { name: string; usualName: string | null }): string =>
  usualName?.trim() || name;
