import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashOf, newSecret, sameSecret } from './secret-token.js';

describe('secrets', () => {
  it('are new each time, as long as asked, and fit in a link', () => {
    const made = Array.from({ length: 100 }, () => newSecret());
    expect(new Set(made).size).toBe(100);
    for (const secret of made) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(newSecret(18)).toMatch(/^[\w-]{24}$/);
  });

  it('are compared whole, whatever their lengths and alphabets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(sameSecret(one, other)).toBe(one === other);
        expect(sameSecret(one, one)).toBe(true);
      }),
    );
  });

  it('are kept as the SHA-256 of the published vector', () => {
    expect(Buffer.from(hashOf('abc'), 'base64url').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
