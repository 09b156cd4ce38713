import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { readConfig, WrongSettings } from './config.js';

const enough = {
  DATABASE_URL: 'postgres://localhost/tandem',
  SMTP_URL: 'smtp://localhost:2525',
  APP_SECRET: 'x'.repeat(32),
};

describe('readConfig', () => {
  it('reads settings as sentences, with defaults', () => {
    const config = readConfig({ ...enough, PORT: '8080', REDIS_URL: '' });
    expect(config.http).toEqual({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:8080',
      secureCookies: false,
    });
    expect(config.queue).toEqual({ backend: 'postgres', redisUrl: null });
  });

  it('prefers Redis when its address is given, and secure cookies behind https', () => {
    const config = readConfig({
      ...enough,
      REDIS_URL: 'redis://localhost',
      PUBLIC_URL: 'https://labo.example/',
    });
    expect(config.queue.backend).toBe('redis');
    expect(config.http.publicUrl).toBe('https://labo.example');
    expect(config.http.secureCookies).toBe(true);
  });

  it('refuses the demonstration’s door in production over https, and only there', () => {
    const demo = { ...enough, DEMO_FILE: 'sign-ins.json', PUBLIC_URL: 'https://labo.example' };
    expect(() => readConfig(demo)).toThrow(/DEMO_FILE/);
    expect(readConfig({ ...demo, NODE_ENV: 'development' }).demo.file).toBe('sign-ins.json');
    expect(readConfig({ ...demo, PUBLIC_URL: 'http://localhost:3000' }).demo.file).toBe('sign-ins.json');
  });

  it('names every wrong setting in one message', () => {
    const wrong = () =>
      readConfig({ PORT: 'abc', DATABASE_URL: 'mysql://x', APP_SECRET: 'short', LOG_LEVEL: 'loud' });
    expect(wrong).toThrow(WrongSettings);
    for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'APP_SECRET', 'LOG_LEVEL']) {
      expect(wrong).toThrow(new RegExp(name));
    }
  });
});
