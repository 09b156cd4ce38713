import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { sameSecret } from '../secrets/secret-token.js';

/** What a link in a message may do without anybody signing in; each is good for its own purpose only. */
export type LinkPurpose = 'preferences' | 'answer' | 'confirm-address';

/** Makes and reads the signed part of such links. What it says can be read by anybody; it only cannot be forged. */
@Injectable()
export class SignedLinks {
  constructor(private readonly config: Config) {}

  /** Good until that instant; without it the link never ends. */
  sign(purpose: LinkPurpose, payload: Record<string, string>, until?: Date): string {
    const said = Buffer.from(JSON.stringify(until ? { ...payload, until: until.toISOString() } : payload));
    const body = said.toString('base64url');
    return `${body}.${this.seal(purpose, body)}`;
  }

  /** What the link says, or null when it is forged, of another purpose, or too old. */
  read(purpose: LinkPurpose, token: string, now: Date): Record<string, string> | null {
    const [body, seal, more] = token.split('.');
    if (!body || !seal || more !== undefined) return null;
    if (!sameSecret(seal, this.seal(purpose, body))) return null;
    const { until, ...payload } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<
      string,
      string
    >;
    return until && new Date(until) < now ? null : payload;
  }

  private seal(purpose: LinkPurpose, body: string): string {
    return createHmac('sha256', this.config.secret)
      .update(`mail-link ${purpose} ${body}`)
      .digest('base64url');
  }
}
