import { describe, expect, it } from '@jest/globals';
import { countArrivals } from './count-arrivals.js';

const mail = (name: string, state = 'sent') => ({
  message_id: `<${name}@tandem.example>`,
  to_address: `${name}@chaos.example`,
  state,
});
const taken = (...names: string[]) =>
  names.map((name) => `<${name}@tandem.example> ${name}@chaos.example\n`).join('');

describe('countArrivals', () => {
  const mails = [mail('personne1'), mail('personne2'), mail('parti50', 'failed')];

  it('finds nothing wrong when all arrived once and the refused were refused', () => {
    expect(countArrivals(3, mails, taken('personne2', 'personne1'))).toEqual({
      arrived: 2,
      refused: 1,
      lost: 0,
      doubled: 0,
    });
  });

  it('sees what was lost: never taken, given up, or never written', () => {
    expect(countArrivals(3, mails, taken('personne1'))).toMatchObject({ arrived: 1, lost: 1 });
    expect(countArrivals(2, [mail('personne1'), mail('personne2', 'failed')], taken('personne1'))).toEqual({
      arrived: 1,
      refused: 0,
      lost: 1,
      doubled: 0,
    });
    expect(countArrivals(4, mails, taken('personne1', 'personne2'))).toMatchObject({ arrived: 2, lost: 1 });
  });

  it('sees what was doubled: taken twice, or written twice for one person', () => {
    expect(countArrivals(3, mails, taken('personne1', 'personne2', 'personne1')).doubled).toBe(1);
    const again = { ...mail('personne1'), message_id: '<other@tandem.example>' };
    expect(countArrivals(3, [...mails, again], taken('personne1', 'personne2')).doubled).toBe(1);
  });
});
