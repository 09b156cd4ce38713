import { describe, expect, it } from '@jest/globals';
import { unsubscribeHeaders } from './unsubscribe-headers.js';

describe('unsubscribeHeaders', () => {
  it('gives the two headers of RFC 8058', () => {
    expect(unsubscribeHeaders('https://labo.example/stop?t=a')).toEqual({
      'List-Unsubscribe': '<https://labo.example/stop?t=a>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });
});
