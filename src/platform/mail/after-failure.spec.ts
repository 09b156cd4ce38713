import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterFailure } from './after-failure.js';

const first = { attempts: 1, triedForSeconds: 0 };
const before = { message: '', handedOver: false };
const after = { message: '', handedOver: true };

describe('afterFailure', () => {
  it('never resends what the server refused, before or after its text', () => {
    const final = { state: 'failed', waitSeconds: 0 };
    expect(afterFailure({ ...before, responseCode: 550, command: 'RCPT TO' }, first)).toEqual(final);
    expect(afterFailure({ ...after, responseCode: 554, command: 'DATA' }, first)).toEqual(final);
  });

  it('keeps the message when the server refuses us all, such as a wrong password', () => {
    for (const command of ['CONN', 'EHLO', 'AUTH PLAIN'])
      expect(afterFailure({ ...before, responseCode: 535, command }, first).state).toBe('queued');
  });

  it('waits longer after each delay, up to four hours', () => {
    const wait = (attempts: number) =>
      afterFailure({ ...before, responseCode: 451, command: 'RCPT TO' }, { attempts, triedForSeconds: 0 });
    expect([1, 2, 3, 17, 5000].map((n) => wait(n).waitSeconds)).toEqual([15, 30, 60, 14_400, 14_400]);
  });

  it('queues again what failed before the text left', () => {
    expect(afterFailure({ ...before, command: 'CONN' }, first)).toEqual({ state: 'queued', waitSeconds: 15 });
  });

  it('holds as uncertain what was cut without an answer after its text had begun to leave', () => {
    expect(afterFailure({ ...after, command: 'CONN' }, first)).toEqual({
      state: 'uncertain',
      waitSeconds: 0,
    });
  });

  it('sends again what the server had answered « later » to, even after its text', () => {
    expect(afterFailure({ ...after, responseCode: 451, command: 'DATA' }, first).state).toBe('queued');
  });

  it('tries for two days, and a last time as they end', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), (slowness) => {
        let [attempts, clock] = [1, 0];
        const tries = [0];
        for (;;) {
          const next = afterFailure({ ...before, responseCode: 451 }, { attempts, triedForSeconds: clock });
          if (next.state === 'failed') break;
          clock += next.waitSeconds + slowness;
          attempts += 1;
          tries.push(clock);
        }
        expect(tries.at(-1)).toBeGreaterThanOrEqual(48 * 3600);
        expect(tries.at(-1)).toBeLessThanOrEqual(48 * 3600 + slowness);
        expect(Math.max(...tries.slice(1).map((at, index) => at - tries[index]))).toBeLessThanOrEqual(14_700);
      }),
    );
  });
});
