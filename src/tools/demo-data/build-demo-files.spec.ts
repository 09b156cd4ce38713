import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { buildDemoFiles } from './build-demo-files.js';
import { luhnKey } from './identifiers.js';
import { communes } from './make-organisations.js';
import { allSubjects } from './subjects/all-subjects.js';

type Row = Record<string, string>;

const AS_OF = '2026-11-22';
const files = buildDemoFiles({ seed: 7, asOf: AS_OF });
const read = (csv: string): Row[] => parse(csv, { columns: true, delimiter: ';' });
const organisations = read(files.organisationsCsv);
const listings = read(files.listingsCsv);
const needs = listings.filter((row) => row.sens === 'besoin');
const offers = listings.filter((row) => row.sens === 'offre');
const byReference = new Map(organisations.map((row) => [row.reference, row]));
const list = (cell: string) => cell.split('|').filter(Boolean);
const share = (type: string) =>
  listings.filter((row) => list(row.types).includes(type)).length / listings.length;
const associative = (row: Row) => ['association', 'siae', 'entreprise_adaptee_esat'].includes(row.type);
const prose = [
  ...listings.flatMap((row) => [row.titre, row.description, row.contrepartie]),
  ...organisations.flatMap((row) => [row.nom, row.presentation]),
];

const THEMES =
  'emploi pouvoir_achat developpement_economique securite environnement exclusion_precarite education handicap mobilite transition_energetique logement sante grand_age numerique lien_social culture_sport'.split(
    ' ',
  );
const MODALITIES =
  'financier competences benevolat materiel logistique locaux achats co_traitance co_conception expertise emploi_insertion reseau'.split(
    ' ',
  );

describe('buildDemoFiles', () => {
  it('writes 300 associative structures, 150 companies and a few third actors, 600 needs and 400 offers', () => {
    const companies = organisations.filter((row) =>
      ['entreprise', 'cooperative', 'mutuelle', 'fondation'].includes(row.type),
    );
    expect([
      organisations.filter(associative).length,
      companies.length,
      organisations.length,
      needs.length,
      offers.length,
    ]).toEqual([300, 150, 460, 600, 400]);
  });

  it('writes exactly the columns of the import', () => {
    expect(files.organisationsCsv.split('\n')[0]).toBe(
      'reference;nom;nom_usuel;type;siret;rna;tribunal;volume;folio;effectif;code_insee;code_postal;commune;perimetre;themes;odd;objectifs;courriel;telephone;referent;fonction;site;presentation;capacite',
    );
    expect(files.listingsCsv.split('\n')[0]).toBe(
      'reference;organisation;sens;titre;description;types;themes;modalites;odd;beneficiaires;code_insee;code_postal;commune;perimetre;montant_min;montant_max;quantite;debut;echeance;contrepartie',
    );
  });

  it('gives the same files for the same seed and day, and others for another seed', () => {
    expect(buildDemoFiles({ seed: 7, asOf: AS_OF })).toEqual(files);
    expect(buildDemoFiles({ seed: 8, asOf: AS_OF }).listingsCsv).not.toBe(files.listingsCsv);
  });

  it('never repeats a reference, a name, an e-mail, a SIRET, a title or a description', () => {
    const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length);
    for (const column of ['reference', 'nom', 'courriel']) unique(organisations.map((row) => row[column]));
    unique(organisations.map((row) => row.siret).filter(Boolean));
    for (const column of ['reference', 'titre', 'description']) unique(listings.map((row) => row[column]));
  });

  it('keeps near-duplicates rare: under 3 % of listings share most of their words with another', () => {
    const kind = (row: Row) => `${row.sens} ${list(row.themes)[0]} ${list(row.types)[0]}`;
    const words = listings.map((row) => ({
      kind: kind(row),
      set: new Set(row.description.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
    }));
    const close = words.filter((mine) =>
      words.some(
        (other) => other !== mine && other.kind === mine.kind && overlap(mine.set, other.set) > 0.85,
      ),
    );
    expect(close.length).toBeLessThan(30);
  });

  it('uses all themes and modalities, and types in about the observed shares', () => {
    const used = (column: string) => new Set(listings.flatMap((row) => list(row[column])));
    expect(used('themes')).toEqual(new Set(THEMES));
    expect(used('modalites')).toEqual(new Set(MODALITIES));
    expect(Math.abs(share('pratiques_responsables') - 0.42)).toBeLessThan(0.03);
    expect(Math.abs(share('mecenat') - 0.3)).toBeLessThan(0.03);
    expect(Math.abs(share('cooperation_economique') - 0.25)).toBeLessThan(0.03);
    expect(Math.abs(share('innovation_societale') - 0.16)).toBeLessThan(0.03);
  });

  it('lets companies need responsible practices and associations need gifts', () => {
    const bySide = (rows: Row[], type: string) => {
      const own = rows.filter((row) => row.types.startsWith(type));
      return own.filter((row) => associative(byReference.get(row.organisation)!)).length / own.length;
    };
    expect(bySide(needs, 'mecenat')).toBeGreaterThan(0.95);
    expect(bySide(offers, 'mecenat')).toBeLessThan(0.05);
    expect(bySide(needs, 'pratiques_responsables')).toBeLessThan(0.05);
    expect(bySide(offers, 'pratiques_responsables')).toBeGreaterThan(0.95);
  });

  it('has, for every need, an offer of another organisation with a theme and a modality in common', () => {
    const lonely = needs.filter(
      (need) =>
        !offers.some(
          (offer) =>
            offer.organisation !== need.organisation &&
            list(offer.themes).some((theme) => list(need.themes).includes(theme)) &&
            list(offer.modalites).some((modality) => list(need.modalites).includes(modality)),
        ),
    );
    expect(lonely).toEqual([]);
  });

  it('gives fictitious identifiers: keys are right, numbers and addresses belong to nobody', () => {
    for (const { siret, courriel, telephone, site, rna } of organisations) {
      if (siret) {
        expect(siret).toMatch(/^0\d{13}$/);
        expect(luhnKey(siret.slice(0, 8))).toBe(Number(siret[8]));
        expect(luhnKey(siret.slice(0, 13))).toBe(Number(siret[13]));
      }
      expect(courriel).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/);
      expect(site).toMatch(/^(https:\/\/www\.[a-z0-9-]+\.example)?$/);
      expect(telephone).toMatch(/^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/);
      expect(rna).toBe('');
    }
  });

  it('enters every association in a court register, and nobody else', () => {
    for (const row of organisations) {
      expect([row.tribunal, row.volume, row.folio].every(Boolean)).toBe(associative(row));
    }
  });

  it('places everybody in real communes of 67 and 68', () => {
    const known = new Set(communes.map(([code, name, postalCode]) => `${code} ${postalCode} ${name}`));
    for (const row of [...organisations, ...listings]) {
      expect(known).toContain(`${row.code_insee} ${row.code_postal} ${row.commune}`);
    }
    expect(new Set(organisations.map((row) => row.commune)).size).toBeGreaterThan(90);
  });

  it('knows its communes as the Code officiel géographique does', () => {
    const path = 'node_modules/@etalab/decoupage-administratif/data/communes.json';
    const official: { code: string; nom: string; codesPostaux?: string[]; type: string }[] = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    const current = new Map(
      official.filter((one) => one.type === 'commune-actuelle').map((one) => [one.code, one]),
    );
    for (const [code, name, postalCode] of communes) {
      expect(current.get(code)?.nom.replaceAll("'", '’')).toBe(name);
      expect(current.get(code)?.codesPostaux).toContain(postalCode);
    }
  });

  it('spreads coherent dates and amounts over the year that follows', () => {
    for (const row of listings) {
      if (row.debut) expect(row.debut > AS_OF && row.debut < '2027-11-22').toBe(true);
      if (row.echeance) expect(row.echeance > (row.debut || AS_OF)).toBe(true);
      expect(Number(row.montant_min || 0)).toBeLessThanOrEqual(Number(row.montant_max || 0));
    }
  });

  it('names one person per organisation, the one in the file, and marks one association and one company', () => {
    expect(
      files.people.map((one) => [
        one.organisationReference,
        `${one.firstName} ${one.lastName}`,
        one.email,
        one.function,
      ]),
    ).toEqual(organisations.map((row) => [row.reference, row.referent, row.courriel, row.fonction]));
    const marked = files.people.filter((one) => one.demo);
    expect(marked.map((one) => [one.demo, byReference.get(one.organisationReference)!.type])).toEqual([
      ['association', 'association'],
      ['company', 'entreprise'],
    ]);
    const own = needs.filter((row) => row.organisation === marked[0].organisationReference);
    expect(own.length).toBe(3);
  });
});

describe('French of the demo texts', () => {
  const ASPIRATED =
    /^(h(andicap|andisport|aie|angar|asard|aut|all|alle|ibou|érisson|ors|uit|âte|onte|éron|ublot|oublon)|onz|oui|yoga|yaourt)/i;

  it('elides before a vowel or a mute h', () => {
    const wrong = prose.flatMap((text) =>
      [...text.matchAll(/(?<![\p{L}’-])(?:de|le|la|que|ne|je|se) ([aeiouyhâàéèêëîïôûüœ][\p{L}]*)/giu)]
        .filter(([, next]) => !ASPIRATED.test(next) && !/^H\p{Ll}/u.test(next))
        .map(([found]) => found),
    );
    expect(wrong).toEqual([]);
  });

  it('contracts articles, leaves no brace, straight quote, double space or comma before a full stop', () => {
    const wrong = prose.filter((text) =>
      /(?<!\p{L})([Dd]e les?|[Àà] les|si ils?)(?!\p{L}) (?!\p{L}+(er|ir|re)(?!\p{L}))|[{}|'"]| {2}|,\.|\.\.|undefined/u.test(
        text,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('puts narrow no-break spaces where French wants them', () => {
    const wrong = prose.filter((text) => /[^\u202f][;:?!%€»]|«[^\u202f]|\d (?:€|m²)/.test(text));
    expect(wrong).toEqual([]);
  });

  it('begins every title and sentence with a capital or a figure', () => {
    const wrong = listings.flatMap((row) =>
      [row.titre, ...row.description.split(/(?<=[.?!]) /)].filter((text) => !/^[\p{Lu}\d«]/u.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('has subjects with distinct names and at least two wordings of everything', () => {
    expect(new Set(allSubjects.map((one) => one.id)).size).toBe(allSubjects.length);
    for (const { need, offer } of allSubjects) {
      for (const voice of [need, offer]) {
        expect(voice.titles.length).toBeGreaterThanOrEqual(2);
        expect(voice.what.length).toBeGreaterThanOrEqual(2);
        expect(voice.more.length).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
