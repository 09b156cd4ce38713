import { describe, expect, it } from '@jest/globals';
import { deviceInWords, placeInWords } from './device-words.js';

describe('deviceInWords', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0',
      'Firefox sur Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      'Safari sur iPhone',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Edge sur Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
      'Samsung Internet sur Android',
    ],
    ['curl/8.9.1', 'Appareil inconnu'],
  ])('recognises %s', (agent, words) => expect(deviceInWords(agent)).toBe(words));

  it('has words for nothing at all', () => expect(deviceInWords(null)).toBe('Appareil inconnu'));
});

describe('placeInWords', () => {
  it.each([
    ['127.0.0.1', 'cette machine'],
    ['::ffff:192.168.1.20', 'réseau local'],
    ['172.20.0.4', 'réseau local'],
    ['203.0.113.7', 'adresse 203.0.113.7'],
    [null, 'lieu inconnu'],
  ])('places %s', (address, words) => expect(placeInWords(address)).toBe(words));
});
