/** Signs that XML 1.0 has no place for, even escaped (§ 2.2): control signs below the space, halves of pairs, two more. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as an XML element or a quoted attribute may carry it (XML 1.0, § 2.4). */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
