import { describe, expect, it } from '@jest/globals';
import { checkWording } from './check-wording.js';
import { LETTER_KINDS, letterKind } from './letter-kinds.js';

describe('letter kinds', () => {
  it.each(LETTER_KINDS.map((kind) => [kind.code, kind] as const))(
    'the usual wording of %s is right',
    (_, kind) => {
      expect(checkWording(kind, kind)).toEqual([]);
    },
  );

  it('names what cannot be replaced and what is missing', () => {
    const kind = letterKind('chase')!;
    expect(checkWording(kind, { subject: '{{bouton}}', body: 'Bonjour {{nom}}' })).toEqual([
      {
        field: 'subject',
        message:
          '{{bouton}} ne se remplace pas dans un objet. Possibles : {{prenom}}, {{labo}}, {{mon_organisation}}, {{autre_organisation}}.',
      },
      {
        field: 'body',
        message:
          '{{nom}} n’existe pas ici. Possibles : {{prenom}}, {{labo}}, {{mon_organisation}}, {{autre_organisation}}, {{piste}}, {{bouton}}.',
      },
      { field: 'body', message: 'Sans {{bouton}}, le message perdrait son but. Ajoutez-le.' },
    ]);
  });
});
