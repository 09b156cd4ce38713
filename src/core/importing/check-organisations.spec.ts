import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smallGazetteer as gazetteer } from '../territory/small-gazetteer.js';
import { checkOrganisations, type OrganisationContext } from './check-organisations.js';
import { readTable } from './read-table.js';
import { countFates } from './row-fate.js';
import { aSiret, delimited, encoded } from './sample-file.js';

const check = (lines: readonly (readonly string[])[], context: Partial<OrganisationContext> = {}) =>
  checkOrganisations(readTable(encoded(delimited(lines, ';'), 'utf-8')), { gazetteer, ...context });

const short = ['Nom', 'SIRET', 'CP', 'Ville'];
const fatesOf = (...lines: string[][]) => check([short, ...lines]);
const toldOf = (...lines: string[][]) =>
  fatesOf(...lines).map(({ result, messages }) => [result, ...messages]);

describe('checkOrganisations', () => {
  it('reads every column of a complete row', () => {
    const row = {
      reference: 'A12',
      nom: 'Les Jardins du Ried',
      nom_usuel: 'Jardins',
      type: 'ACI',
      siret: aSiret(7),
      rna: '',
      tribunal: 'Tribunal d’instance de Sélestat',
      volume: '012',
      folio: '007',
      effectif: '12',
      code_insee: '67462',
      code_postal: '67600',
      commune: 'SELESTAT',
      perimetre: 'Département',
      themes: 'emploi|Environnement et biodiversité',
      odd: 'ODD08|13',
      objectifs: 'rh|innovation',
      courriel: 'contact@jardins.invalid',
      telephone: '03 53 01 23 45',
      referent: 'Une personne',
      fonction: 'Directrice',
      site: 'www.jardins.invalid',
      presentation: 'Maraîchage.',
      capacite: '3',
    };
    expect(check([Object.keys(row), Object.values(row)])).toEqual([
      {
        record: 1,
        line: 2,
        result: 'accepted',
        existingId: null,
        duplicateOf: null,
        messages: [],
        cells: Object.values(row),
        draft: {
          reference: 'A12',
          name: 'Les Jardins du Ried',
          usualName: 'Jardins',
          kind: 'siae',
          siaeKind: 'ACI',
          siren: aSiret(7).slice(0, 9),
          siret: aSiret(7),
          rna: null,
          courtRegister: { court: 'Sélestat', volume: '12', folio: '7', amalia: null },
          size: '12',
          commune: '67462',
          perimeter: 'departement',
          themes: ['emploi', 'environnement'],
          odd: ['ODD08', 'ODD13'],
          objectives: ['rh', 'innovation'],
          email: 'contact@jardins.invalid',
          phone: '+33353012345',
          referent: { name: 'Une personne', function: 'Directrice' },
          website: 'https://www.jardins.invalid/',
          description: 'Maraîchage.',
          capacity: 3,
          address: null,
          budget: null,
          foundedOn: null,
        },
      },
    ]);
  });

  it('finds the commune despite a wrong postal code, a CEDEX or a slip, and says so', () => {
    expect(
      toldOf(
        ['A', '', '67000', 'Strasbourg'],
        ['B', '', '680000', 'Mulhouse'],
        ['C', '', '68070', 'MULHOUSE CEDEX'],
        ['D', '', '67300', 'Schiltigeim'],
        ['E', '', '68300', 'Saint-Louis'],
        ['F', '', '68999', 'St Louis'],
        ['G', '', '75016', 'Paris 16'],
        ['H', '', 'D-77694', 'Kehl'],
      ),
    ).toEqual([
      ['accepted'],
      [
        'accepted_with_warning',
        'Ce code postal a 6 chiffres ; il en faut 5. La commune est retrouvée par son nom : Mulhouse.',
      ],
      ['accepted_with_warning', '68070 est un code CEDEX. La commune est retrouvée par son nom : Mulhouse.'],
      ['accepted_with_warning', 'La commune « Schiltigeim » est lue Schiltigheim.'],
      ['accepted'],
      [
        'accepted_with_warning',
        'Le code postal 68999 n’est pas un de ceux de Saint-Louis. La commune est retrouvée par son nom : Saint-Louis.',
      ],
      ['accepted'],
      ['accepted_with_warning', 'Cette adresse est hors de France : la commune n’est pas retenue.'],
    ]);
  });

  it('takes the namesake of the Labo’s own départements, and says so', () => {
    const [fate] = check([short, ['A', '', '', 'St Louis']], { departements: ['67', '68'] });
    expect([fate.result, fate.draft?.commune, ...fate.messages]).toEqual([
      'accepted_with_warning',
      '68297',
      '2 communes s’appellent « St Louis » : celle de votre territoire (68) est retenue.',
    ]);
  });

  it('refuses what cannot be placed or recognised, with every reason', () => {
    expect(
      toldOf(
        ['', '', '67000', 'Strasbourg'],
        ['A', '7328293200074', '99999', 'Petaouchnok'],
        ['B', '', '', 'Saint-Louis'],
        ['C', '', '67130', ''],
        ['D', '', '57000', 'Mulhouse'],
        ['E', '', '67000', 'Strasbourg', 'de trop'],
      ),
    ).toEqual([
      ['rejected', 'Le nom manque.'],
      ['rejected', 'Commune inconnue : « Petaouchnok » (99999).', 'Ce SIRET a 13 chiffres ; il en faut 14.'],
      ['rejected', '2 communes s’appellent « Saint-Louis » : indiquez le code postal.'],
      ['rejected', 'Le code postal 67130 est celui de 2 communes : indiquez le nom de la commune.'],
      ['rejected', '« Mulhouse » n’est pas dans le département du code postal 57000.'],
      ['rejected', 'Cette ligne a 5 cases pour 4 colonnes : un séparateur est de trop.'],
    ]);
  });

  it('recognises an organisation met earlier, but not two establishments or two namesakes', () => {
    const [siret, other] = [aSiret(1), aSiret(2)];
    const sister = `${siret.slice(0, 9)}99999`;
    const sisterSiret = Array.from({ length: 10 }, (_, k) => sister.slice(0, 13) + k);
    const rows = fatesOf(
      ['Atelier', siret, '67000', 'Strasbourg'],
      ['Autre nom', siret, '68000', 'Colmar'],
      ['ATELIER', '', '67100', 'Strasbourg'],
      ['Atelier', '', '68000', 'Colmar'],
      ['Atelier', other, '67000', 'Strasbourg'],
      ...sisterSiret.map((one) => ['Atelier du port', one, '67000', 'Strasbourg']),
    );
    expect(rows.slice(0, 5).map(({ result, duplicateOf }) => [result, duplicateOf])).toEqual([
      ['accepted', null],
      ['duplicate', 1],
      ['duplicate', 1],
      ['accepted', null],
      ['accepted', null],
    ]);
    expect(rows.slice(5).filter(({ result }) => result !== 'rejected')).toMatchObject([
      { messages: ['Un autre établissement de la même organisation est déjà présent.'] },
    ]);
  });

  it('tells what the Labo already has, and what a reference updates', () => {
    const known = [
      { id: 'o1', name: 'Atelier', siren: aSiret(1).slice(0, 9), siret: aSiret(1), commune: '67482' },
      { id: 'o2', name: 'Jardins', reference: 'J1', commune: '67462' },
    ];
    const header = ['reference', 'nom', 'siret', 'code_insee'];
    const rows = check(
      [
        header,
        ['', 'Atelier', aSiret(1), '67482'],
        ['J1', 'Jardins', '', '67462'],
        ['J2', 'Jardins', '', '67462'],
        ['J1', 'Encore', '', '67462'],
      ],
      { known },
    );
    expect(rows.map(({ result, existingId, messages }) => [result, existingId, ...messages])).toEqual([
      ['duplicate', 'o1', 'Doublon : même SIRET qu’une organisation déjà présente.'],
      ['accepted', 'o2'],
      ['duplicate', 'o2', 'Doublon : même nom dans la même commune qu’une organisation déjà présente.'],
      ['rejected', null, 'La référence J1 est déjà celle de l’enregistrement 2.'],
    ]);
  });

  it('makes formulas harmless and drops details that are wrong, with a word', () => {
    const header = ['Nom', 'Courriel', 'Téléphone', 'Thèmes', 'Date de création', 'Ville'];
    const [fate] = check([header, ['=1+1', 'x@', '03 53', 'emploi, pêche', '31/02/2020', 'Metz']]);
    expect(fate.draft).toMatchObject({
      name: "'=1+1",
      email: null,
      phone: null,
      themes: ['emploi'],
      foundedOn: null,
    });
    expect([fate.result, fate.messages.length]).toEqual(['accepted_neutralised', 5]);
  });

  it('keeps a SIREN written in the SIRET column', () => {
    const [fate] = fatesOf(['A', '732 829 320', '57000', 'Metz']);
    expect(fate).toMatchObject({
      result: 'accepted_with_warning',
      draft: { siren: '732829320', siret: null },
    });
  });

  it('gives each row one fate, whatever the cells hold', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('', '67000', 'Metz', aSiret(3)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 }), (lines) => {
        const table = { ...readTable(encoded('Nom;SIRET;CP;Ville\n', 'utf-8')) };
        const records = lines.map((cells, i) => ({ record: i + 1, line: i + 2, cells }));
        const fates = checkOrganisations({ ...table, records }, { gazetteer });
        const counts = countFates(fates);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(lines.length);
        expect(fates.every((fate) => (fate.draft === null) === (fate.result === 'rejected'))).toBe(true);
        expect(fates.every((fate) => fate.result === 'accepted' || fate.messages.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
