import { describe, expect, it } from '@jest/globals';
import type { PrefillEntry, ProfileFields } from '../../../api/types.js';
import { fillFromRegister } from './fill-from-register.js';

const entry = {
  siret: '73282932000074',
  rna: null,
  name: 'HALTE DU RIED',
  usualName: 'LA HALTE',
  legalCategory: '9260',
  size: '11',
  communeCode: '67462',
} as PrefillEntry;
const profile = (given: Partial<ProfileFields>) =>
  ({
    siret: '',
    rna: '',
    name: '',
    usualName: '',
    legalCategory: null,
    size: null,
    communeCode: null,
    ...given,
  }) as ProfileFields;

describe('what the register adds to a profile', () => {
  it('is all it knows when nothing is written', () => {
    const { rna, ...known } = entry;
    expect(fillFromRegister(profile({}), entry)).toEqual(known);
  });

  it('leaves what is written as it is, and nothing empty in its place', () => {
    const written = profile({ name: 'Halte', siret: '732 829 320 00074', size: '00' });
    expect(fillFromRegister(written, entry)).toEqual({
      usualName: 'LA HALTE',
      legalCategory: '9260',
      communeCode: '67462',
    });
  });
});
