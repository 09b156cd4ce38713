import { day } from './palette.js';

/** What a Labo's messages wear instead of the product's. */
export interface Brand {
  /** `#RRGGBB`, dark enough for white words. */
  colour: string | null;
  logoUrl: string | null;
}

/** Names the cell of the sheet's head where a logo stands. */
export const LETTERHEAD = 'letterhead';

const CELL = new RegExp(`<td class="${LETTERHEAD}"[^>]*>.*?</td>`, 's');
const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/**
 * Puts a Labo's logo and colour on a message, whichever template wrote it. The name stays beside as text: where
 * pictures are not fetched, nothing is lost, and the address is the same for every reader. By night the sheet's own
 * colours are kept, which the Labo's could not be read on.
 */
export function brandMail(html: string, { colour, logoUrl }: Brand): string {
  const coloured = colour ? html.replaceAll(day.action, colour) : html;
  if (!logoUrl) return coloured;
  const picture = `<img src="${attribute(logoUrl)}" alt="" height="40" style="display:block;height:40px;max-width:160px;border:0"/>`;
  return coloured.replace(
    CELL,
    () => `<td class="${LETTERHEAD}" valign="middle" style="padding-right:12px">${picture}</td>`,
  );
}
