import { describe, expect, it } from '@jest/globals';
import { smallGazetteer as gazetteer } from '../territory/small-gazetteer.js';
import { checkListings, type ListingContext } from './check-listings.js';
import { readTable } from './read-table.js';
import { aSiret, delimited, encoded } from './sample-file.js';

const organisations = [
  { id: 'o1', reference: 'A1', name: 'Les Jardins du Ried', siret: aSiret(1), commune: '67462' },
  { id: 'o2', reference: 'A2', name: 'Atelier', rna: 'W751234567', commune: '67482' },
  { id: 'o3', name: 'Atelier', commune: '68066' },
];
const check = (lines: readonly (readonly string[])[], context: Partial<ListingContext> = {}) =>
  checkListings(readTable(encoded(delimited(lines, ';'), 'windows-1252')), {
    gazetteer,
    organisations,
    ...context,
  });

const short = ['organisation', 'sens', 'titre', 'types', 'commune'];
const toldOf = (...lines: string[][]) =>
  check([short, ...lines]).map(({ result, draft, messages }) => [
    result,
    draft?.organisation.id ?? null,
    ...messages,
  ]);

describe('checkListings', () => {
  it('reads every column of a complete row', () => {
    const row = {
      reference: 'B1',
      organisation: 'A1',
      sens: 'besoin',
      titre: 'Un camion pour les paniers',
      description: 'Deux tournées par semaine.',
      types: 'mecenat|Coopération économique',
      themes: 'emploi, environnement',
      modalites: 'Logistique, transport | materiel',
      odd: '12',
      beneficiaires: 'salariés en insertion|familles',
      code_insee: '',
      code_postal: '67600',
      commune: 'Sélestat',
      perimetre: 'epci',
      montant_min: '500',
      montant_max: '1 500,00 €',
      quantite: '2 jours par semaine',
      debut: '01/02/2027',
      echeance: '2027-06-30',
      contrepartie: 'Une visite du jardin',
    };
    const [fate] = check([Object.keys(row), Object.values(row)], { today: '2026-11-22' });
    expect([fate.result, fate.messages]).toEqual(['accepted', []]);
    expect(fate.draft).toEqual({
      reference: 'B1',
      organisation: { written: 'A1', id: 'o1' },
      side: 'need',
      title: 'Un camion pour les paniers',
      description: 'Deux tournées par semaine.',
      partnershipTypes: ['mecenat', 'cooperation_economique'],
      themes: ['emploi', 'environnement'],
      modalities: ['logistique', 'materiel'],
      odd: ['ODD12'],
      beneficiaries: ['salariés en insertion', 'familles'],
      commune: '67462',
      perimeter: 'epci',
      amount: { min: 500, max: 1500 },
      quantity: '2 jours par semaine',
      startsOn: '2027-02-01',
      deadline: '2027-06-30',
      reciprocity: 'Une visite du jardin',
    });
  });

  it('finds the organisation by reference, number or name, and tells namesakes apart by the commune', () => {
    expect(
      toldOf(
        ['A2', 'offre', 'Un', 'mecenat', ''],
        [aSiret(1), 'offre', 'Deux', 'mecenat', ''],
        ['w751234567', 'offre', 'Trois', 'mecenat', ''],
        ['LES JARDINS DU RIED', 'offre', 'Quatre', 'mecenat', ''],
        ['Atelier', 'offre', 'Cinq', 'mecenat', 'Colmar'],
        ['Atelier', 'offre', 'Six', 'mecenat', ''],
        ['Personne', 'offre', 'Sept', 'mecenat', ''],
        ['', 'offre', 'Huit', 'mecenat', ''],
      ),
    ).toEqual([
      ['accepted', 'o2'],
      ['accepted', 'o1'],
      ['accepted', 'o2'],
      ['accepted', 'o1'],
      ['accepted', 'o3'],
      ['rejected', null, '2 organisations s’appellent « Atelier » : indiquez une référence ou un SIRET.'],
      ['rejected', null, 'Organisation inconnue : « Personne ». Importez d’abord les organisations.'],
      ['rejected', null, 'L’organisation manque.'],
    ]);
  });

  it('asks for a side and a title, and warns of a missing type', () => {
    expect(
      toldOf(
        ['A1', '', 'Titre', 'mecenat', ''],
        ['A1', 'besoin', '', 'mecenat', ''],
        ['A1', 'Propose', 'Titre', '', ''],
      ),
    ).toEqual([
      ['rejected', null, 'Indiquez « besoin » ou « offre ».'],
      ['rejected', null, 'Le titre manque.'],
      ['accepted_with_warning', 'o1', 'Aucun type de partenariat : à choisir avant la publication.'],
    ]);
  });

  it('takes the side from a column called « besoin »', () => {
    const [fate] = check([
      ['Structure', 'Besoin', 'Types'],
      ['A1', 'Un local', 'mecenat'],
    ]);
    expect(fate).toMatchObject({ result: 'accepted', draft: { side: 'need', title: 'Un local' } });
  });

  it('recognises the same title of the same organisation, in the file or in the Labo', () => {
    const known = [
      { id: 'l1', organisationId: 'o2', side: 'offer' as const, title: 'Salle de réunion', reference: 'R1' },
    ];
    const rows = check(
      [
        ['reference', 'organisation', 'sens', 'titre', 'types'],
        ['', 'A1', 'besoin', 'Un camion', 'mecenat'],
        ['', aSiret(1), 'besoin', 'UN CAMION', 'mecenat'],
        ['', 'A1', 'offre', 'Un camion', 'mecenat'],
        ['', 'A2', 'offre', 'Salle de reunion', 'mecenat'],
        ['R1', 'A2', 'offre', 'Salle de réunion', 'mecenat'],
      ],
      { known },
    );
    expect(rows.map(({ result, duplicateOf, existingId }) => [result, duplicateOf, existingId])).toEqual([
      ['accepted', null, null],
      ['duplicate', 1, null],
      ['accepted', null, null],
      ['duplicate', null, 'l1'],
      ['accepted', null, 'l1'],
    ]);
  });

  it('puts amounts in order and says when dates do not make sense', () => {
    const header = [
      'organisation',
      'sens',
      'titre',
      'types',
      'montant_min',
      'montant_max',
      'debut',
      'echeance',
    ];
    const [fate] = check(
      [header, ['A1', 'besoin', 'T', 'mecenat', '900', '100', '2026-05-01', '2026-04-01']],
      {
        today: '2026-11-22',
      },
    );
    expect(fate.draft?.amount).toEqual({ min: 100, max: 900 });
    expect(fate.messages).toEqual([
      'Le montant minimal dépasse le montant maximal : ils sont échangés.',
      'Le début vient après l’échéance.',
      'L’échéance est passée.',
    ]);
  });

  it('does not refuse a row for its organisation when none are given', () => {
    const [fate] = check([short, ['X9', 'besoin', 'T', 'mecenat', '']], { organisations: undefined });
    expect(fate).toMatchObject({ result: 'accepted', draft: { organisation: { written: 'X9', id: null } } });
  });
});
