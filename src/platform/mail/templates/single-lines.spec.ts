import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oneLine, onSingleLines } from './single-lines.js';

describe('oneLine', () => {
  it('keeps emoji, quotes and French spaces, and removes what starts a line or turns the reading direction', () => {
    expect(oneLine(' L’« Îlot\u202F»\r\nBcc: x@y.example\u2028👩‍🌾 \u202Egnp.exe\u0000 ')).toBe(
      'L’« Îlot\u202F» Bcc: x@y.example 👩‍🌾 gnp.exe',
    );
  });

  it('is settled after one pass, and always on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = oneLine(text);
        expect(oneLine(once)).toBe(once);
        expect(once).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});

describe('onSingleLines', () => {
  it('reaches every text and leaves the rest', () => {
    const day = new Date('2026-12-01T00:00:00Z');
    expect(onSingleLines({ a: 'x\ny', b: [{ c: ' z ' }], n: 3, none: null, day })).toEqual({
      a: 'x y',
      b: [{ c: 'z' }],
      n: 3,
      none: null,
      day,
    });
  });
});
