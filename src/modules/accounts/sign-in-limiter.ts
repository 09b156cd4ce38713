import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { Refusal } from '../../platform/http/refusal.js';
import { SignInFlows } from './sign-in-flows.js';

const QUARTER_OF_AN_HOUR = 15 * 60;
const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 100;
/** Enough for impatience, too few to fill somebody's mailbox. */
const LINKS_PER_ACCOUNT = 5;

/** Somebody who speaks for a few organisations; a class or an office where many register. */
const REGISTRATIONS_PER_PERSON = 5;
const REGISTRATIONS_PER_ADDRESS = 60;

type Counted = 'password' | 'link' | 'code' | 'registration';

/** Counts tries by account and by address, in PostgreSQL: they hold across processes and without Redis. */
@Injectable()
export class SignInLimiter {
  private readonly limits: Record<Counted, RateLimiterPostgres>;
  private readonly addresses: RateLimiterPostgres;
  private readonly registrants: RateLimiterPostgres;

  constructor(flows: SignInFlows) {
    const limit = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: flows.pool,
        storeType: 'pool',
        tableName: 'sign_in_try',
        tableCreated: true,
        clearExpiredByTimeout: true,
        keyPrefix,
        points,
        duration: QUARTER_OF_AN_HOUR,
      });
    this.limits = {
      password: limit('password', TRIES_PER_ACCOUNT),
      link: limit('link', LINKS_PER_ACCOUNT),
      code: limit('code', TRIES_PER_ACCOUNT),
      registration: limit('registration', REGISTRATIONS_PER_PERSON),
    };
    this.addresses = limit('address', TRIES_PER_ADDRESS);
    this.registrants = limit('registrant', REGISTRATIONS_PER_ADDRESS);
  }

  /** Counts one try at an account from an address; a refusal once there were too many of either. */
  async count(what: Counted, account: string, address: string): Promise<void> {
    const tries = await Promise.allSettled([
      this.limits[what].consume(account.toLowerCase()),
      (what === 'registration' ? this.registrants : this.addresses).consume(address),
    ]);
    for (const one of tries) {
      if (one.status === 'fulfilled') continue;
      if (one.reason instanceof Error) throw one.reason;
      throw new Refusal(429, 'Trop d’essais. Patientez un quart d’heure, puis recommencez.');
    }
  }

  /** A right answer: the account's tries start over. */
  async forget(what: Counted, account: string): Promise<void> {
    await this.limits[what].delete(account.toLowerCase());
  }
}
