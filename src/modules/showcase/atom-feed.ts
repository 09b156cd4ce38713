import { escapeXml } from '../../core/kernel/escape-xml.js';
import type { Showcase } from './showcase.dto.js';

/** The same listings as an Atom feed (RFC 4287), the latest first. */
export function atomFeed({ name, url, listings }: Showcase): string {
  const updated = listings[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z';
  const entries = listings.map(
    (listing) => `  <entry>
    <id>urn:uuid:${listing.id}</id>
    <title>${escapeXml(`${listing.side === 'need' ? 'Besoin' : 'Offre'} : ${listing.title}`)}</title>
    <link href="${escapeXml(`${url}#annonce-${listing.id}`)}"/>
    <published>${listing.publishedAt}</published>
    <updated>${listing.publishedAt}</updated>
    <author><name>${escapeXml(listing.author)}</name></author>
${listing.types.map(({ code, label }) => `    <category term="${code}" label="${escapeXml(label)}"/>\n`).join('')}    <summary>${escapeXml(listing.description)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>${escapeXml(url)}</id>
  <title>${escapeXml(`${name} : besoins et offres`)}</title>
  <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeXml(`${url}/atom.xml`)}"/>
  <updated>${updated}</updated>
  <author><name>${escapeXml(name)}</name></author>
${entries.join('')}</feed>
`;
}
