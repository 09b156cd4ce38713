import { describe, expect, it } from '@jest/globals';
import { paceProblems } from './pace.service.js';

const usual = {
  chaseDays: 7,
  reportDays: 14,
  closeDays: 21,
  officeFrom: 9,
  officeTo: 18,
  digestWeekday: 2,
  digestHour: 8,
};
const wrong = (given: Partial<typeof usual>) =>
  paceProblems({ ...usual, ...given }).map(({ field }) => field);

describe('the pace of a Labo', () => {
  it('is well as it usually is', () => expect(wrong({})).toEqual([]));
  it('tells the one who waits after asking the other', () =>
    expect(wrong({ chaseDays: 14 })).toEqual(['reportDays']));
  it('closes after telling', () => expect(wrong({ closeDays: 10 })).toEqual(['closeDays']));
  it('says everything that is wrong at once', () =>
    expect(wrong({ chaseDays: 30, officeTo: 9 })).toEqual(['reportDays', 'officeTo']));
});
