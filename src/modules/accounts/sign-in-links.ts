import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { asSystem } from '../../platform/database/scope.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { hashOf, newSecret } from '../../platform/secrets/secret-token.js';
import { readLink, SignInFlows } from './sign-in-flows.js';
import { SignInLimiter } from './sign-in-limiter.js';

/** Left in the browser that asks for a link, to tell whether it is opened there. */
export const LINK_COOKIE = 'tandem_link';

const markOf = (cookie: string | undefined) => (cookie ? hashOf(cookie).slice(0, 16) : 'none');

/**
 * Sign-in by a link. Asking does the same work whether or not anybody has this address: one line for the worker,
 * which alone finds out.
 */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly flows: SignInFlows,
    private readonly limiter: SignInLimiter,
    private readonly jobs: JobRequests,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  /** Answers the cookie to leave in the browser. */
  async ask(email: string, address: string): Promise<string> {
    await this.limiter.count('link', email, address);
    const cookie = newSecret(18);
    // A job of no Labo is the queue's own row.
    await asSystem('queue', async () => {
      const payload = { email, mark: markOf(cookie) };
      await this.jobs.dispatch(await this.jobs.request(this.database.manager, 'sign-in-links', payload));
    });
    return cookie;
  }

  /** Looking at a link leaves it whole: mail scanners do. */
  async look(link: string, cookie: string | undefined): Promise<{ usable: boolean; askedHere: boolean }> {
    return { usable: await this.flows.linkIsGood(link), askedHere: readLink(link).mark === markOf(cookie) };
  }
}
