import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from './password-strength.js';

const person = ['Margaux', 'Schmitt', 'margaux.schmitt@association.example'];
const problem = (password: string) => passwordProblem(password, person);

describe('passwordProblem', () => {
  it.each(['lampadaire violet cigogne', 'un vélo sous la pluie de mars', 'xK4!vTq9#mWz'])(
    'accepts %s',
    async (password) => expect(await problem(password)).toBeNull(),
  );

  it('asks for twelve characters, counted as one reads them', async () => {
    expect(await problem('cigogne🚲🚲')).toMatch(/^Ce mot de passe a 9 caractères ; il en faut au moins 12/);
  });

  it.each([
    ['passwordpassword', /essaie en premier|suite que l’on devine/],
    ['motdepasse123', /essaie en premier|devine/],
    ['azertyuiop123', /essaie en premier|suite que l’on devine/],
    ['aaaaaaaaaaaaaaa', /suite que l’on devine/],
    ['margaux.schmitt', /votre nom ou votre adresse/],
    ['123456789012', /essaie en premier|suite que l’on devine/],
  ])('refuses %s in words', async (password, words) => expect(await problem(password)).toMatch(words));

  it('refuses what is too long to be read', async () => {
    expect(await problem('é'.repeat(201))).toMatch(/trop long/);
  });
});
