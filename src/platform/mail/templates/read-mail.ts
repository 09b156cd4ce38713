import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime, { type Email } from 'postal-mime';

/** Reads rendered messages as a reader's program would; the templates' specs use it. */

const decoded = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&nbsp;/g, '\u00A0')
    .replace(/&amp;/g, '&');

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every piece of visible writing of a page, in order, without the preheader and marks of one sign. */
export function writingOf(html: string): string[] {
  const body = html.slice(html.indexOf('<body'));
  const shown = body.replace(/<div style="display:none[^>]*>[^<]*<\/div>/, '');
  return shown
    .split(/<[^>]*>/)
    .map((piece) => flat(decoded(piece)))
    .filter((piece) => piece.length > 1);
}

export const addressesOf = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map(([, address]) => decoded(address));

/** What the page says and the text does not. */
export function missingFromText({ html, text }: { html: string; text: string }): string[] {
  const said = flat(text);
  return [...writingOf(html), ...addressesOf(html)].filter((piece) => !said.includes(piece));
}

/** Everything a reader's program would have to fetch to show the page: tags, attributes and styles that do. */
export function fetchedBy(html: string): string[] {
  const tags = html.match(/<[^>]*>/g) ?? [];
  const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '""')).join('\n');
  const sheets = html.match(/<style>.*?<\/style>|\sstyle="[^"]*"/gs) ?? [];
  return [
    ...(bare.match(/<(img|link|script|iframe|object|video|audio)\b|\s(src|srcset|background|poster)=/gi) ??
      []),
    ...(sheets.join('\n').match(/url\(|@import/gi) ?? []),
  ];
}

/** The message after a journey: composed as the sender does, parsed by another program. */
export async function delivered(message: { subject: string; html: string; text: string }): Promise<Email> {
  const raw = await new MailComposer({
    from: { name: 'Labo', address: 'labo@tandem.example' },
    to: { name: 'Claire', address: 'claire@tandem.example' },
    ...message,
  })
    .compile()
    .build();
  return PostalMime.parse(raw);
}
