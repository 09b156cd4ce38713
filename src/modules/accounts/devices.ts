import { Injectable } from '@nestjs/common';
import { hashOf, newSecret } from '../../platform/secrets/secret-token.js';
import { AccountsService } from './accounts.service.js';
import type { Browser } from './browser.js';
import { deviceInWords, placeInWords } from './device-words.js';
import { SignInFlows } from './sign-in-flows.js';
import { SignInMails } from './sign-in-mails.js';

export const DEVICE_COOKIE = 'tandem_device';

/** Knows a browser again by a cookie of its own, and writes to a person who signs in with a new one. */
@Injectable()
export class Devices {
  constructor(
    private readonly flows: SignInFlows,
    private readonly accounts: AccountsService,
    private readonly mails: SignInMails,
  ) {}

  /** Remembers this browser as this person's; answers the mark to leave in it. The first one is told to nobody. */
  async welcome(accountId: string, mark: string | undefined, browser: Browser): Promise<string> {
    const kept = mark && /^[\w-]{20,60}$/.test(mark) ? mark : newSecret(24);
    const {
      rows: [before],
    } = await this.flows.query<{ devices: number; known: boolean }>(
      `SELECT count(*)::int AS devices, coalesce(bool_or(device = $2), false) AS known
       FROM known_device WHERE account_id = $1`,
      [accountId, hashOf(kept)],
    );
    await this.flows.query(
      `INSERT INTO known_device (account_id, device) VALUES ($1, $2)
       ON CONFLICT (account_id, device) DO UPDATE SET last_seen_at = now()`,
      [accountId, hashOf(kept)],
    );
    if (before.devices > 0 && !before.known) await this.tell(accountId, browser);
    return kept;
  }

  private async tell(accountId: string, { userAgent, address }: Browser): Promise<void> {
    const account = await this.accounts.byId(accountId);
    await this.mails.newDevice(account, deviceInWords(userAgent), placeInWords(address), new Date());
  }
}
