import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkCourtRegister, courtRegisterKey, readCourtRegister } from './court-register.js';
import { checkEmail } from './email.js';
import { checkPostalCode, departementsOfPostalCode } from './postal-code.js';
import { checkWebsite } from './website.js';

describe('checkPostalCode', () => {
  it.each([
    ['67000', '67000'],
    [' 67 000 ', '67000'],
    ['20000', '20000'],
    ['97400', '97400'],
  ])('takes « %s »', (written, value) => expect(checkPostalCode(written)).toEqual({ ok: true, value }));

  it.each([
    ['67', []],
    ['670000', ['67000', '70000']],
    ['680000', ['68000', '80000']],
    ['681180 ', ['68118', '81180']],
    ['684809', ['68480', '84809']],
    ['686102', ['68610', '86102']],
    ['5700', ['05700', '57000']],
    ['57657660', ['57657', '57660']],
    ['1400', ['01400', '14000']],
    ['00000', []],
    ['99999', []],
    ['D-77694', []],
  ])('refuses « %s » and suggests %j', (written, suggestions) => {
    const checked = checkPostalCode(written);
    expect([checked.ok, checked.ok ? [] : (checked.suggestions ?? [])]).toEqual([false, suggestions]);
  });

  it('knows that 20 is both départements of Corsica and that overseas takes three digits', () => {
    expect(['20000', '97400', '67000', '96000'].map(departementsOfPostalCode)).toEqual([
      ['2A', '2B'],
      ['974'],
      ['67'],
      [],
    ]);
  });
});

describe('court register of Alsace and Moselle', () => {
  const molsheim = { court: 'Molsheim', volume: '9', folio: '15', amalia: null };

  it('reads an entry with or without the title of the court and leading zeros', () => {
    const written = { court: 'Tribunal d’instance de Molsheim', volume: '009', folio: '015' };
    expect(checkCourtRegister(written)).toEqual({ ok: true, value: molsheim });
    expect(checkCourtRegister({ court: 'Molsheim', volume: '9', folio: '15' })).toEqual({
      ok: true,
      value: molsheim,
    });
  });

  it('takes an AMALIA number without volume or folio', () => {
    expect(
      checkCourtRegister({ court: 'Tribunal judiciaire de Strasbourg', amalia: 'a2023 str 001' }),
    ).toEqual({
      ok: true,
      value: { court: 'Strasbourg', volume: null, folio: null, amalia: 'A2023STR001' },
    });
  });

  it.each([
    [{ volume: '9', folio: '15' }, 'Indiquez le tribunal où l’association est inscrite.'],
    [
      { court: 'Molsheim', volume: '9' },
      'Indiquez le volume et le folio de l’inscription, ou le numéro AMALIA.',
    ],
    [{ court: 'Molsheim', volume: 'neuf', folio: '15' }, 'Le volume est un nombre, par exemple 9.'],
  ])('refuses %j', (fields, message) => {
    expect(checkCourtRegister(fields)).toEqual({ ok: false, message });
  });

  it('finds an entry in a sentence', () => {
    expect(readCourtRegister('Inscrite au Tribunal de Molsheim, volume 009, folio 015.')).toEqual(molsheim);
    expect(readCourtRegister('Le tribunal a deux volumes')).toBeNull();
  });

  it('gives two spellings of an entry the same key', () => {
    expect(courtRegisterKey({ ...molsheim, court: 'Sélestat' })).toBe(
      courtRegisterKey({ ...molsheim, court: 'SELESTAT' }),
    );
  });
});

describe('checkEmail and checkWebsite', () => {
  it.each([
    ['Contact-1@Exemple.INVALID', 'Contact-1@exemple.invalid'],
    ['mailto:a.b+c@sous.domaine.fr', 'a.b+c@sous.domaine.fr'],
    ['x@', null],
    ['deux@arobas@ici.fr', null],
    ['sans.domaine@local', null],
    ['a b@exemple.fr', null],
    ['a@exemple.fr, b@exemple.fr', null],
  ])('reads the address « %s » as %s', (written, value) => {
    const checked = checkEmail(written);
    expect(checked.ok ? checked.value : null).toBe(value);
  });

  it.each([
    ['www.exemple.fr', 'https://www.exemple.fr/'],
    ['http://exemple.fr/a?b=1', 'http://exemple.fr/a?b=1'],
    ['javascript:alert(1)', null],
    ['exemple', null],
    ['https://moi:secret@exemple.fr', null],
    ['pas un site', null],
  ])('reads the site « %s » as %s', (written, value) => {
    const checked = checkWebsite(written);
    expect(checked.ok ? checked.value : null).toBe(value);
  });

  it('answers any text at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const check of [checkEmail, checkWebsite, checkPostalCode, readCourtRegister]) check(text);
        return true;
      }),
    );
    const started = performance.now();
    for (const check of [checkEmail, checkWebsite, readCourtRegister])
      check(`tribunal ${'a.'.repeat(50_000)}@`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
