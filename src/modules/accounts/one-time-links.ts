import { Injectable } from '@nestjs/common';
import { hashOf, newSecret } from '../../platform/secrets/secret-token.js';
import { SignInFlows } from './sign-in-flows.js';

type Purpose = 'change-address';

/** Something to be brought back once, kept in the sign-in library's own store as a SHA-256. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly flows: SignInFlows) {}

  async make(purpose: Purpose, value: Record<string, string>, minutes: number): Promise<string> {
    const token = newSecret();
    const { internalAdapter } = await this.flows.auth.$context;
    await internalAdapter.createVerificationValue({
      identifier: `${purpose}:${hashOf(token)}`,
      value: JSON.stringify(value),
      expiresAt: new Date(Date.now() + minutes * 60_000),
    });
    return token;
  }

  /** What was kept, once; null when it has served or is too old. */
  async use(purpose: Purpose, token: string): Promise<Record<string, string> | null> {
    const { internalAdapter } = await this.flows.auth.$context;
    const kept = await internalAdapter.consumeVerificationValue(`${purpose}:${hashOf(token)}`);
    return kept ? JSON.parse(kept.value) : null;
  }
}
