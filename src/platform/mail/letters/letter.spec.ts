import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { delivered, fetchedBy, missingFromText } from '../templates/read-mail.js';
import type { Block, Letter } from './letter.js';
import { markdownLetter, placeholdersIn } from './markdown-letter.js';
import { renderLetter } from './render-letter.js';

const WORDING = `Bonjour {{prenom}},

**{{autre}}** vous attend, [voir la charte](https://labo.example/charte).

{{fiche}}

## Et maintenant

1. Appelez {{autre}}
2. Notez la suite`;

const fiche: Block = {
  is: 'card',
  type: 'mecenat',
  label: 'Mécénat',
  heading: 'Deux jours de juriste',
  quiet: 'Halte Répit · Strasbourg',
  lines: ['Notre équipe cherche un juriste.'],
};

const letterOf = (texts: Record<string, string>, subject = 'Une suite'): Letter => ({
  laboName: 'Le Labo d’essai',
  subject,
  preheader: 'Deux minutes suffisent',
  title: 'Une suite',
  blocks: markdownLetter(WORDING, { texts, blocks: { fiche: [fiche] } }),
  footer: {
    why: 'Vous recevez ce message parce que…',
    links: [{ label: 'Préférences', href: 'https://l.example/p' }],
  },
});

describe('markdownLetter', () => {
  it('reads the wording, fills in the words and puts blocks in their place', () => {
    expect(letterOf({ prenom: 'Zoé', autre: 'Rives & Cie' }).blocks).toEqual([
      { is: 'paragraph', runs: [{ text: 'Bonjour Zoé,' }] },
      {
        is: 'paragraph',
        runs: [
          { text: 'Rives & Cie', strong: true },
          { text: ' vous attend, ' },
          { text: 'voir la charte', href: 'https://labo.example/charte' },
          { text: '.' },
        ],
      },
      fiche,
      { is: 'heading', text: 'Et maintenant' },
      { is: 'list', ordered: true, items: [[{ text: 'Appelez Rives & Cie' }], [{ text: 'Notez la suite' }]] },
    ]);
    expect(placeholdersIn(WORDING)).toEqual(['prenom', 'autre', 'fiche']);
  });

  it('reads nothing a person typed as Markdown or HTML, and follows no script address', () => {
    const hostile = '**gras** [x](https://evil.example) <b>b</b>';
    expect(markdownLetter('{{a}}', { texts: { a: hostile }, blocks: {} })).toEqual([
      { is: 'paragraph', runs: [{ text: hostile }] },
    ]);
    const [block] = markdownLetter('[clic](javascript:alert(1)) <img src=x>', { texts: {}, blocks: {} });
    expect(JSON.stringify(block)).not.toContain('"href"');
  });
});

describe('renderLetter', () => {
  it('says in the text all that the page says, and fetches nothing', async () => {
    const mail = await renderLetter(letterOf({ prenom: 'Zoé', autre: 'Rives' }));
    expect({ missing: missingFromText(mail), fetched: fetchedBy(mail.html) }).toEqual({
      missing: [],
      fetched: [],
    });
    expect(mail.text.replace(/[\u00A0\u202F]/g, ' ')).toBe(`Une suite

Bonjour Zoé,

Rives vous attend, voir la charte (https://labo.example/charte).

* * *
Mécénat
Deux jours de juriste
Halte Répit · Strasbourg
Notre équipe cherche un juriste.

Et maintenant

1. Appelez Rives
2. Notez la suite

-- 
Vous recevez ce message parce que…
Préférences : https://l.example/p
Le Labo d’essai
`);
  });

  it('is broken by nothing anybody typed: quotes, emoji, tags, line ends, Markdown', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '<b>',
        '"&\'',
        '🌾',
        '\r\nBcc: x@y.example\r\n\r\n',
        '**',
        '{{prenom}}',
        '</style>',
        '](x)',
      ),
    );
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, async (prenom, autre, subject) => {
        const mail = await renderLetter(letterOf({ prenom, autre }, subject));
        expect(missingFromText(mail)).toEqual([]);
        expect(fetchedBy(mail.html)).toEqual([]);
        const received = await delivered(mail);
        expect(received.html?.trim()).toBe(mail.html.trim());
        expect(received.text?.trim()).toBe(mail.text.trim());
        expect(received.headers.map(({ key }) => key)).not.toContain('bcc');
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
