import { describe, expect, it } from '@jest/globals';
import { rnaVectors, sirenVectors, siretVectors } from '../../core/identifiers/identifier-vectors.js';
import { checkSiren } from '../../core/identifiers/siren.js';
import { checkProfile } from './check-profile.js';

const empty = {
  siret: '',
  rna: '',
  court: '',
  volume: '',
  folio: '',
  amalia: '',
  noIdentifier: null,
  email: '',
  phone: '',
  website: '',
};

describe('the identifiers of a profile', () => {
  it('may all be left out: a foreign or informal collective has none', () => {
    expect(checkProfile(empty)).toEqual({
      siren: null,
      siret: null,
      rna: null,
      courtRegister: null,
      email: null,
      phone: null,
      website: null,
      problems: [],
    });
  });

  it.each(sirenVectors.filter(([written]) => written !== ''))(
    'reads the SIREN %s as %s (%s)',
    (written, siren) => {
      const { problems, ...read } = checkProfile({ ...empty, siret: written });
      expect(read.siren).toBe(siren);
      expect(problems.map(({ field }) => field)).toEqual(siren ? [] : ['siret']);
    },
  );

  it.each(siretVectors.filter(([written]) => written !== '' && !checkSiren(written).ok))(
    'reads the SIRET %s as %s (%s)',
    (written, siret) => {
      const { problems, ...read } = checkProfile({ ...empty, siret: written });
      expect([read.siret, read.siren]).toEqual([siret, siret?.slice(0, 9) ?? null]);
      expect(problems.map(({ field }) => field)).toEqual(siret ? [] : ['siret']);
    },
  );

  it.each(rnaVectors.filter(([written]) => written !== ''))('reads the RNA %s as %s (%s)', (written, rna) => {
    const { problems, ...read } = checkProfile({ ...empty, rna: written });
    expect(read.rna).toBe(rna);
    expect(problems.map(({ field }) => field)).toEqual(rna ? [] : ['rna']);
  });

  it('reads the register of a court of Alsace-Moselle, and says what it lacks', () => {
    const entry = { court: 'Tribunal de Molsheim', volume: '009', folio: '015' };
    expect(checkProfile({ ...empty, ...entry }).courtRegister).toEqual({
      court: 'Molsheim',
      volume: '9',
      folio: '15',
      amalia: null,
    });
    expect(checkProfile({ ...empty, volume: '9' }).problems.map(({ field }) => field)).toEqual(['court']);
  });

  it('keeps every wrong field apart', () => {
    const wrong = { ...empty, siret: '123', rna: 'X', email: 'x@', phone: '12', website: 'pas un site' };
    expect(checkProfile(wrong).problems.map(({ field }) => field)).toEqual([
      'siret',
      'rna',
      'email',
      'phone',
      'website',
    ]);
  });
});
