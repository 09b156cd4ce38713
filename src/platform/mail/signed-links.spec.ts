import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Config } from '../config/config.js';
import { SignedLinks } from './signed-links.js';

const links = new SignedLinks({ secret: 'x'.repeat(32) } as Config);
const now = new Date('2026-12-01T08:00:00Z');

describe('SignedLinks', () => {
  it('says again what was signed, until its day', () => {
    const forever = links.sign('preferences', { account: 'a' });
    const short = links.sign('answer', { account: 'a' }, new Date('2026-12-02T08:00:00Z'));
    expect(links.read('preferences', forever, new Date('2036-01-01'))).toEqual({ account: 'a' });
    expect(links.read('answer', short, now)).toEqual({ account: 'a' });
    expect(links.read('answer', short, new Date('2026-12-03'))).toBeNull();
  });

  it('is good for its own purpose and its own installation only', () => {
    const token = links.sign('preferences', { account: 'a' });
    expect(links.read('answer', token, now)).toBeNull();
    expect(new SignedLinks({ secret: 'y'.repeat(32) } as Config).read('preferences', token, now)).toBeNull();
  });

  it('refuses whatever was changed, and anything else, without a complaint', () => {
    const token = links.sign('preferences', { account: 'a' });
    fc.assert(
      fc.property(
        fc.nat({ max: token.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (place, sign) => {
          const changed = token.slice(0, place) + sign + token.slice(place + 1);
          expect(changed === token || links.read('preferences', changed, now) === null).toBe(true);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => expect(links.read('preferences', text, now)).toBeNull()));
  });
});
