import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { delivered, fetchedBy, missingFromText } from '../../platform/mail/templates/read-mail.js';
import { type DigestMail, type DigestSuggestion, renderDigestMail } from './digest-mail.js';

const aSuggestion = (some: Partial<DigestSuggestion> = {}): DigestSuggestion => ({
  partnershipType: 'mecenat',
  title: 'Mécénat de compétences juridiques',
  organisationName: 'Cabinet Rives du Rhin',
  communeName: 'Strasbourg',
  distanceKm: 12.2,
  summary: 'Vous cherchez un juriste deux jours par mois ; ils proposent trois jours.',
  reasons: ['À 12 km, dans votre département', 'Disponibles dès janvier'],
  openPoints: ['Le montant n’est pas dit'],
  openUrl: 'https://labo.example/suggestions/1?organisation=2',
  interestedUrl: 'https://labo.example/suggestions/1?answer=interested&organisation=2',
  declineUrl: 'https://labo.example/suggestions/1?answer=declined&organisation=2',
  ...some,
});

const aDigest = (some: Partial<DigestMail> = {}): DigestMail => ({
  laboName: 'Le Labo des partenariats d’Alsace',
  recipient: { firstName: 'Claire' },
  organisationName: 'Halte Répit',
  suggestions: [aSuggestion(), aSuggestion({ openUrl: 'https://labo.example/suggestions/2' })],
  more: 0,
  allUrl: 'https://labo.example/suggestions',
  waiting: ['Transports Ried attend votre réponse depuis 5 jours.'],
  event: {
    name: 'Speed dating de décembre',
    when: 'mardi 1er décembre, 14 h',
    where: 'Maison des associations',
    url: 'https://labo.example/rencontres/1',
  },
  preferencesUrl: 'https://labo.example/preferences?t=a',
  unsubscribeUrl: 'https://labo.example/stop?t=a',
  ...some,
});

describe('the subject of a digest', () => {
  it.each([
    [1, 0, 'Une nouvelle piste pour Halte Répit'],
    [2, 0, 'Deux nouvelles pistes pour Halte Répit'],
    [5, 5, 'Dix nouvelles pistes pour Halte Répit'],
    [5, 6, '11 nouvelles pistes pour Halte Répit'],
    [0, 0, 'Des nouvelles pour Halte Répit'],
  ])('counts %i shown and %i more', async (shown, more, subject) => {
    const suggestions = Array.from({ length: shown }, () => aSuggestion());
    expect((await renderDigestMail(aDigest({ suggestions, more }))).subject).toBe(subject);
  });
});

describe('what is new in the searches one keeps', () => {
  const searches = [{ name: 'Juristes', count: 2 }];
  const searchesUrl = 'https://labo.example/explorer';

  it('stands beside the suggestions', async () => {
    const mail = await renderDigestMail(aDigest({ searches, searchesUrl }));
    expect(mail.text.replace(/[\u00A0\u202F]/g, ' ')).toContain(`Dans vos recherches gardées :
– « Juristes » : deux nouvelles annonces.
Voir ces annonces : https://labo.example/explorer`);
    expect(missingFromText(mail)).toEqual([]);
  });

  it('is told alone when there is no suggestion', async () => {
    const { subject, html } = await renderDigestMail(aDigest({ suggestions: [], searches, searchesUrl }));
    expect(subject).toBe('De nouvelles annonces pour Halte Répit');
    expect(html).toContain('>«\u202FJuristes\u202F»\u202F: deux nouvelles annonces.');
  });
});

describe('renderDigestMail', () => {
  it('writes the text part as people read it', async () => {
    const { text } = await renderDigestMail(aDigest({ suggestions: [aSuggestion()], more: 1 }));
    expect(text.replace(/[\u00A0\u202F]/g, ' ')).toBe(`Deux nouvelles pistes pour vous

Bonjour Claire,
voici ce que nous avons trouvé cette semaine pour Halte Répit : la meilleure ici, le reste sur votre page.

* * *

Mécénat
Mécénat de compétences juridiques
Cabinet Rives du Rhin · Strasbourg, 12 km

Vous cherchez un juriste deux jours par mois ; ils proposent trois jours.

Pourquoi cette piste :
✓ À 12 km, dans votre département
✓ Disponibles dès janvier
? Le montant n’est pas dit

Ça m’intéresse : https://labo.example/suggestions/1?answer=interested&organisation=2
Pas pour nous : https://labo.example/suggestions/1?answer=declined&organisation=2
Voir le détail : https://labo.example/suggestions/1?organisation=2

Voir l’autre nouvelle piste : https://labo.example/suggestions

Chaque réponse se confirme sur la page qui s’ouvre. Si vous dites non, l’autre organisation n’en sait rien.

À ne pas oublier :
– Transports Ried attend votre réponse depuis 5 jours.

Prochaine rencontre :
Speed dating de décembre
mardi 1er décembre, 14 h · Maison des associations
https://labo.example/rencontres/1

-- 
Vous recevez ce message parce que vous représentez Halte Répit, et seulement quand il y a du nouveau.
Changer la fréquence : https://labo.example/preferences?t=a
Ne plus recevoir : https://labo.example/stop?t=a
Le Labo des partenariats d’Alsace
`);
  });

  it('says in the text all that the page says, and fetches nothing', async () => {
    const mail = await renderDigestMail(aDigest({ more: 3 }));
    expect({ missing: missingFromText(mail), fetched: fetchedBy(mail.html) }).toEqual({
      missing: [],
      fetched: [],
    });
  });

  it('leaves out what is empty', async () => {
    const bare = aSuggestion({ reasons: [], openPoints: [], communeName: null, distanceKm: null });
    const { text } = await renderDigestMail(
      aDigest({ suggestions: [bare], waiting: [], event: null, recipient: { firstName: '' } }),
    );
    expect(text).toContain('\nBonjour,\n');
    expect(text).toContain('\nCabinet Rives du Rhin\n');
    expect(text).not.toMatch(/Pourquoi|oublier|rencontre|null|undefined|Voir (l|les) /);
  });

  it('shows hostile names as they are written, in one piece, and lets them add nothing', async () => {
    const hostile = `<b onclick=x>"L'Îlot" & Cie</b> 🌾\r\nBcc: all@tandem.example\r\n\r\n<img src=//evil.example>`;
    const written = `<b onclick=x>"L'Îlot" & Cie</b> 🌾 Bcc: all@tandem.example <img src=//evil.example>`;
    const mail = await renderDigestMail(
      aDigest({
        laboName: hostile,
        organisationName: hostile,
        recipient: { firstName: hostile },
        suggestions: [
          aSuggestion({ title: hostile, organisationName: hostile, summary: hostile, reasons: [hostile] }),
        ],
        waiting: [hostile],
      }),
    );
    expect(mail.subject).toBe(`Une nouvelle piste pour ${written}`);
    expect(mail.html).not.toMatch(/<b |<img/);
    expect({ missing: missingFromText(mail), fetched: fetchedBy(mail.html) }).toEqual({
      missing: [],
      fetched: [],
    });
    const received = await delivered(mail);
    expect(received.subject).toBe(mail.subject);
    expect(received.html?.trim()).toBe(mail.html.trim());
    expect(received.text?.trim()).toBe(mail.text.trim());
    expect(received.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(received.attachments).toEqual([]);
  });

  it('arrives whole and says the same twice, whatever people typed', async () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, async (title, organisationName, reason) => {
        const mail = await renderDigestMail(
          aDigest({ organisationName, suggestions: [aSuggestion({ title, reasons: [reason] })] }),
        );
        expect(missingFromText(mail)).toEqual([]);
        const received = await delivered(mail);
        expect(received.html?.trim()).toBe(mail.html.trim());
        expect(received.text?.trim()).toBe(mail.text.trim());
      }),
      { numRuns: 50 },
    );
  });
});
