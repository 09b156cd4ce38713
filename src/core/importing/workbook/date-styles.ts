import { scanXml } from './scan-xml.js';

/** Number formats that show a date, among those every workbook has (ECMA-376, 18.8.30). */
const builtIn = new Set(['14', '15', '16', '17', '22', '27', '30', '36', '50', '57']);

/** Whether a format code shows a day: it holds d or y outside quotes, brackets and escapes. */
const showsDay = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** The positions, in `styles.xml`, of the cell styles that show a date. */
export function dateStyles(stylesXml: string): ReadonlySet<number> {
  const formats = new Map<string, string>();
  const dates = new Set<number>();
  let inCells = false;
  let position = 0;
  scanXml(stylesXml, {
    open(name, attribute) {
      if (name === 'numFmt') formats.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const format = attribute('numFmtId') ?? '0';
        if (builtIn.has(format) || showsDay(formats.get(format) ?? '')) dates.add(position);
        position++;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}
