import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atomFeed } from './atom-feed.js';
import type { PublicListing, Showcase } from './showcase.dto.js';
import { renderShowcase } from './showcase-page.js';
import { asScriptText, structuredData } from './structured-data.js';

const listing: PublicListing = {
  id: '7d4c5a52-7f52-4a39-9f4e-9a4f2a3b9f10',
  side: 'need',
  title: 'Un juriste </script><script>alert(1)</script>',
  description: 'Deux jours & plus <b>par mois</b>',
  types: [{ code: 'mecenat', label: 'Mécénat' }],
  themes: ['Emploi'],
  author: 'Halte Répit',
  named: true,
  place: 'Strasbourg',
  quantity: null,
  reciprocity: null,
  startsOn: null,
  deadline: '2027-03-31',
  publishedAt: '2026-11-20T09:00:00.000Z',
};
const showcase: Showcase = {
  name: 'Labo du Ried',
  slug: 'ried',
  houseRules: ['L’association ne demande pas d’argent.'],
  colour: null,
  logo: null,
  territory: 'Bas-Rhin, Haut-Rhin',
  url: 'https://tandem.example/labos/ried',
  homeUrl: 'https://tandem.example',
  asked: {},
  listings: [listing],
};

describe('the public page of a Labo', () => {
  it('wears the Labo’s colour and logo, and says its territory', () => {
    const plain = renderShowcase(showcase);
    expect(plain).not.toContain('<img');
    expect(plain).toContain('Bas-Rhin, Haut-Rhin');
    const own = renderShowcase({ ...showcase, colour: '#7A1F3D', logo: '/labos/ried/logo.png?1' });
    expect(own).toContain(':root{--action:#7A1F3D}');
    expect(own).toContain('<img src="/labos/ried/logo.png?1" alt=""');
    expect(renderShowcase({ ...showcase, colour: '}body{display:none' })).not.toContain(':root{--action:}');
  });

  it('writes what people typed as text, never as markup', () => {
    const page = renderShowcase(showcase);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('Un juriste &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('carries data that can be read back, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = asScriptText(structuredData({ ...showcase, listings: [{ ...listing, title }] }));
        expect(text).not.toMatch(/[<>]/);
        expect(JSON.parse(text).mainEntity.itemListElement[0].item.name).toBe(title);
      }),
      { numRuns: 50 },
    );
  });

  it('names an author only when the organisation agreed', () => {
    const data = (named: boolean) =>
      JSON.stringify(structuredData({ ...showcase, listings: [{ ...listing, named }] }));
    expect(data(true)).toContain('Halte Répit');
    expect(data(false)).not.toContain('Halte Répit');
  });

  it('has a feed whose text cannot break its markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const feed = atomFeed({ ...showcase, listings: [{ ...listing, title, description: title }] });
        expect(feed).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
        expect(feed.match(/<entry>/g)).toHaveLength(1);
        expect(feed.match(/<\/?[a-z]+/g)).toEqual(atomFeed(showcase).match(/<\/?[a-z]+/g));
      }),
    );
  });

  it('says so when there is nothing', () => {
    const page = renderShowcase({ ...showcase, listings: [] });
    expect(page).toContain('Aucun besoin public');
    expect(atomFeed({ ...showcase, listings: [] })).toContain('<updated>1970');
  });
});
