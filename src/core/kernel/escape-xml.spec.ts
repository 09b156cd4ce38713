import { describe, expect, it } from '@jest/globals';
import { escapeXml } from './escape-xml.js';

describe('text in XML', () => {
  it('closes no element and no attribute', () => {
    expect(escapeXml('</a> & "b" <c>')).toBe('&lt;/a&gt; &amp; &quot;b&quot; &lt;c&gt;');
  });

  it('keeps every letter that XML 1.0 has a place for, and drops the others', () => {
    const isCharacter = (code: number) =>
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    const marks = new Set(['&', '<', '>', '"']);
    for (let code = 0; code <= 0x1ffff; code++) {
      const letter = String.fromCodePoint(code);
      if (marks.has(letter)) continue;
      if (escapeXml(letter) !== (isCharacter(code) ? letter : '')) throw new Error(`U+${code.toString(16)}`);
    }
  });
});
