import { describe, expect, it } from '@jest/globals';
import { chooseSpace, homeOf, safeReturnPath, spacesOf } from './spaces.js';
import type { Me } from './types.js';

const labo = { id: 'l1', name: 'Labo des Vosges', slug: 'vosges' };
const me: Me = {
  id: 'p1',
  firstName: 'Anne',
  lastName: 'Vogt',
  email: 'anne@exemple.test',
  signInStep: 'done',
  csrfToken: 't',
  preferences: { digest: 'weekly' },
  administrator: true,
  memberships: [
    {
      organisation: { id: 'o1', name: 'Main Verte', kind: 'association', communeName: 'Sélestat', labo },
      role: 'head',
    },
  ],
  staffOf: [{ labo, role: 'head' }],
};

describe('spaces', () => {
  it('lists the Labo, then the organisation, then the installation', () => {
    expect(spacesOf(me).map(({ key }) => key)).toEqual(['labo:l1', 'organisation:o1', 'administration']);
  });

  it('keeps the hat worn last time', () => {
    expect(chooseSpace(spacesOf(me), 'organisation:o1')?.kind).toBe('organisation');
  });

  it('falls back to the first hat when the last one was taken away', () => {
    expect(chooseSpace(spacesOf(me), 'organisation:gone')?.key).toBe('labo:l1');
  });

  it('gives no hat, and the general home, to a person without any role', () => {
    const nobody = { ...me, administrator: false, memberships: [], staffOf: [] };
    expect(chooseSpace(spacesOf(nobody), null)).toBeNull();
    expect(homeOf(null)).toBe('/accueil');
  });
});

describe('return path after signing in', () => {
  it('accepts a path of this application with its query', () => {
    expect(safeReturnPath('/suggestions/12?organisation=o1')).toBe('/suggestions/12?organisation=o1');
  });

  it.each([
    'https://ailleurs.test',
    '//ailleurs.test',
    '/\\ailleurs.test',
    'suggestions',
    '/connexion',
    12,
    undefined,
  ])('refuses %s', (path) => {
    expect(safeReturnPath(path)).toBeNull();
  });
});
