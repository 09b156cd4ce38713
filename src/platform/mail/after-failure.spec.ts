import { describe, expect, it } from '@jest/globals';
import { afterFailure } from './after-failure.js';

describe('afterFailure', () => {
  it('never resends what the server refused', () => {
    expect(afterFailure({ responseCode: 550, command: 'RCPT TO' }, 1)).toEqual({
      state: 'failed',
      waitSeconds: 0,
    });
  });

  it('waits longer after each delay, up to four hours', () => {
    const waits = [1, 2, 3, 17].map((n) => afterFailure({ responseCode: 451 }, n).waitSeconds);
    expect(waits).toEqual([15, 30, 60, 14_400]);
  });

  it('queues again what failed before the text was handed over', () => {
    expect(afterFailure({ code: 'ECONNREFUSED', command: 'CONN' }, 1)).toEqual({
      state: 'queued',
      waitSeconds: 15,
    });
  });

  it('holds as uncertain what was cut while the text was being handed over', () => {
    expect(afterFailure({ code: 'ECONNECTION', command: 'DATA' }, 1)).toEqual({
      state: 'uncertain',
      waitSeconds: 0,
    });
  });

  it('gives up after about two days', () => {
    expect(afterFailure({ responseCode: 451 }, 18).state).toBe('failed');
  });
});
