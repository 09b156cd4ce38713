import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Clock } from '../../platform/config/clock.js';
import { Config } from '../../platform/config/config.js';
import { SignedLinks } from '../../platform/mail/signed-links.js';
import { unsubscribeHeaders } from '../../platform/mail/templates/unsubscribe-headers.js';
import type { DigestReader } from './digest-candidates.js';
import type { DigestLinks } from './to-digest-mail.js';

/** An answer from an old message is still welcome for that long. */
const ANSWER_DAYS = 60;

/** The addresses a digest carries, signed for its reader. */
@Injectable()
export class MailAddresses {
  constructor(
    private readonly config: Config,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
  ) {}

  of(laboId: string, { accountId: account, organisationId: organisation }: DigestReader): DigestLinks {
    const { publicUrl } = this.config.http;
    const until = DateTime.fromJSDate(this.clock.now()).plus({ days: ANSWER_DAYS }).toJSDate();
    const token = this.links.sign('preferences', { account });
    return {
      publicUrl,
      answer: (suggestion, answer) => {
        const payload = { account, organisation, suggestion, answer, labo: laboId };
        return `${publicUrl}/courrier/reponse?t=${this.links.sign('answer', payload, until)}`;
      },
      preferences: `${publicUrl}/courrier/preferences?t=${token}`,
      unsubscribe: `${publicUrl}/courrier/preferences?t=${token}&arret=1`,
    };
  }

  /** What mailboxes show as « se désabonner »: one POST without a cookie. */
  headersFor(accountId: string): Record<string, string> {
    const token = this.links.sign('preferences', { account: accountId });
    return unsubscribeHeaders(`${this.config.http.publicUrl}/api/mail/unsubscribe?t=${token}`);
  }
}
