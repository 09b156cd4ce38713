/** Prints rows as a Markdown table. */
export function printTable(title: string, header: string[], rows: (string | number)[][]): void {
  const lines = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  process.stdout.write(`\n### ${title}\n\n${lines.join('\n')}\n`);
}

export const percent = (value: number, digits = 4) => `${(100 * value).toFixed(digits)} %`;
export const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
