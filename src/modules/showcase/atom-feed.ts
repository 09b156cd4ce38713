import type { Showcase } from './showcase.dto.js';

/** Signs that XML 1.0 has no place for, even escaped: control signs and halves of pairs. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** The same listings as an Atom feed (RFC 4287), the latest first. */
export function atomFeed({ name, url, listings }: Showcase): string {
  const updated = listings[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z';
  const entries = listings.map(
    (listing) => `  <entry>
    <id>urn:uuid:${listing.id}</id>
    <title>${escaped(`${listing.side === 'need' ? 'Besoin' : 'Offre'} : ${listing.title}`)}</title>
    <link href="${escaped(`${url}#annonce-${listing.id}`)}"/>
    <published>${listing.publishedAt}</published>
    <updated>${listing.publishedAt}</updated>
    <author><name>${escaped(listing.author)}</name></author>
${listing.types.map(({ code, label }) => `    <category term="${code}" label="${escaped(label)}"/>\n`).join('')}    <summary>${escaped(listing.description)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>${escaped(url)}</id>
  <title>${escaped(`${name} : besoins et offres`)}</title>
  <link rel="alternate" type="text/html" href="${escaped(url)}"/>
  <link rel="self" type="application/atom+xml" href="${escaped(`${url}/atom.xml`)}"/>
  <updated>${updated}</updated>
  <author><name>${escaped(name)}</name></author>
${entries.join('')}</feed>
`;
}
