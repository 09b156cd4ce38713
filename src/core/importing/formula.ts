/**
 * Whether a spreadsheet would run this text: it starts with = @ a tab or a return, or with + or − and then
 * computes or calls something. Telephone numbers, amounts and lists with dashes stay as they are.
 */
export function isFormula(text: string): boolean {
  if (/^[=@\t\r]/.test(text)) return true;
  if (!/^[+\-−]/.test(text)) return false;
  if (/^[+\-−][\d\s.,()]*€?$/.test(text)) return false;
  return (
    /^[+\-−]\s*(?:[\d.,]+\s*[-+*/^&]|\$?[A-Z]{1,3}\$?\d+|[\p{L}\d_.]*\s*\(|\S*[|!])/u.test(text) ||
    /^[+\-−][=@+\-−]/.test(text)
  );
}

/** The same text with an apostrophe first, which spreadsheets read as « this is text » (OWASP, CSV injection). */
export const neutralise = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** A cell safe to export: stricter than `neutralise`, since any leading sign may be run by some spreadsheet. */
export const exportedCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
