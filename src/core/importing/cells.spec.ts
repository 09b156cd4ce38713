import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kindFinder, objectiveFinder, oddFinder, perimeterFinder, themeFinder } from './code-finders.js';
import { kindOfTable } from './find-header.js';
import { fold } from './fold.js';
import { exportedCell, isFormula, neutralise } from './formula.js';
import { listingColumns } from './listing-columns.js';
import { mapColumns } from './map-columns.js';
import { organisationColumns } from './organisation-columns.js';
import { readAmount } from './read-amount.js';
import { readDate } from './read-date.js';
import { readSizeBracket } from './read-size-bracket.js';

describe('readAmount', () => {
  it.each([
    ['50000', 50000],
    ['24 690,50', 24690.5],
    ['1\u202f500,00\u00a0€', 1500],
    ['15000.50', 15000.5],
    ['1.500,50', 1500.5],
    ['1,500.50', 1500.5],
    ['1.500', 1500],
    ['2 k€', 2000],
    ['1,5k€', 1500],
    ['-5', null],
    ['environ 100', null],
    ['12 34,5,6', null],
    ['', null],
  ])('reads « %s » as %s', (text, amount) => expect(readAmount(text)).toBe(amount));

  it('reads back any amount as French people write it', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000_000), (cents) => {
        const amount = cents / 100;
        const written = amount.toLocaleString('fr-FR', { style: 'currency', currency: 'EUR' });
        expect(readAmount(written)).toBe(amount);
      }),
    );
  });
});

describe('readDate', () => {
  it.each([
    ['2027-02-01', '2027-02-01'],
    ['1/2/2027', '2027-02-01'],
    ['01.02.27', '2027-02-01'],
    ['02/06/71', '1971-06-02'],
    ['46054', '2026-02-01'],
    ['2027-02-01T00:00:00Z', '2027-02-01'],
    ['31/02/2020', null],
    ['2027-13-01', null],
    ['bientôt', null],
    ['0001-01-01', null],
  ])('reads « %s » as %s', (text, date) => expect(readDate(text)).toBe(date));

  it('reads back any day written day first', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(readDate(iso.split('-').reverse().join('/'))).toBe(iso);
        },
      ),
    );
  });
});

describe('formulas', () => {
  it.each([
    '=HYPERLINK("x";"y")',
    '@SUM(A1)',
    "+cmd|' /C calc'!A0",
    '-2+3',
    '-SUM(A1:A2)',
    '+A1*2',
    '--1',
    "- cmd|'x'!A0",
  ])('makes %s harmless', (text) => expect(neutralise(text)).toBe(`'${text}`));

  it.each([
    '+33 3 53 01 23 45',
    '-5',
    '-12,50 €',
    '- accueil de jour',
    '– accueil',
    '1 = 1',
    'contact@exemple.fr',
    '-',
  ])('leaves « %s » alone', (text) => expect(neutralise(text)).toBe(text));

  it('never exports a cell that starts like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\ta1(|') }), (text) => {
        expect(exportedCell(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(isFormula(neutralise(text))).toBe(false);
      }),
    );
  });
});

describe('codes', () => {
  it('takes codes or labels, of which some hold commas', () => {
    expect(themeFinder.findAll('emploi, lien_social')).toEqual({
      codes: ['emploi', 'lien_social'],
      unknown: [],
    });
    expect(themeFinder.findAll('Handicap|Pouvoir d’achat, niveau de vie| MOBILITÉ')).toEqual({
      codes: ['handicap', 'pouvoir_achat', 'mobilite'],
      unknown: [],
    });
    expect(themeFinder.findAll('sport, pêche, Santé et accès aux soins')).toEqual({
      codes: ['culture_sport', 'sante'],
      unknown: ['pêche'],
    });
    expect(oddFinder.findAll('8, ODD 10|ODD4')).toEqual({ codes: ['ODD08', 'ODD10', 'ODD04'], unknown: [] });
  });

  it('takes other names for the same thing', () => {
    expect(
      [
        'Associations',
        'SARL',
        'ESAT',
        'Club d’entreprises, fédération, tête de réseau, chambre consulaire',
      ].map((name) => kindFinder.find(name)),
    ).toEqual(['association', 'entreprise', 'entreprise_adaptee_esat', 'club_reseau']);
    expect(['Région', 'EPCI', 'France entière', 'Lune'].map((name) => perimeterFinder.find(name))).toEqual([
      'region',
      'epci',
      'national',
      null,
    ]);
    expect(objectiveFinder.findAll('rh|Économique')).toEqual({ codes: ['rh', 'economique'], unknown: [] });
  });

  it.each([
    ['12', false, '12'],
    ['12', true, '11'],
    ['35', false, '12'],
    ['20 à 49 salariés', false, '12'],
    ['250', true, '32'],
    ['10 000 salariés et plus', false, '53'],
    ['nn', false, 'NN'],
    ['beaucoup', false, null],
  ])('reads the size « %s » (column of counts: %s) as %s', (text, counts, bracket) => {
    expect(readSizeBracket(text, counts)).toBe(bracket);
  });
});

describe('mapColumns', () => {
  it('maps every canonical header and label to its own field', () => {
    for (const columns of [organisationColumns, listingColumns]) {
      const fields = columns.map(({ field }, at) => [field, at]);
      expect(
        mapColumns(
          columns.map(({ header }) => header),
          columns,
        ),
      ).toEqual(Object.fromEntries(fields));
      expect(
        mapColumns(
          columns.map(({ label }) => label),
          columns,
        ),
      ).toEqual(Object.fromEntries(fields));
    }
  });

  it('does not let two columns share a synonym', () => {
    for (const columns of [organisationColumns, listingColumns]) {
      const names = columns.flatMap(({ header, synonyms }) => [...new Set([header, ...synonyms].map(fold))]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('guesses from French and English headers', () => {
    const header = [
      'Nom de la structure',
      'N° SIRET',
      'Type',
      'CP',
      'Ville',
      'Budget annuel (€)',
      'SIRET du siège',
      'Autre',
    ];
    expect(mapColumns(header, organisationColumns)).toEqual({
      name: 0,
      siret: 1,
      kind: 2,
      postalCode: 3,
      communeName: 4,
      budget: 5,
    });
    expect(mapColumns(['name', 'siret', 'postcode', 'city', 'description'], organisationColumns)).toEqual({
      name: 0,
      siret: 1,
      postalCode: 2,
      communeName: 3,
      description: 4,
    });
  });

  it('lets the person decide', () => {
    const header = ['Nom', 'Ville', 'Sigle'];
    expect(mapColumns(header, organisationColumns, { name: 2, communeName: -1 })).toEqual({ name: 2 });
  });

  it('tells a list of organisations from a list of needs', () => {
    expect(kindOfTable(organisationColumns.map(({ header }) => header))).toBe('organisations');
    expect(kindOfTable(listingColumns.map(({ header }) => header))).toBe('listings');
    expect(kindOfTable(['Raison sociale', 'SIRET', 'Code postal', 'Commune', 'Montant', 'Échéance'])).toBe(
      'organisations',
    );
    expect(kindOfTable(['Structure', 'Titre', 'Description', 'Type de partenariat'])).toBe('listings');
  });
});
