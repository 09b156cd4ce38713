import { Injectable } from '@nestjs/common';

const WINDOW_MS = 15 * 60_000;
const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 100;

/** Ten tries in a quarter of an hour per account, a hundred per address; kept in this process's memory. */
@Injectable()
export class SignInLimiter {
  private readonly tries = new Map<string, number[]>();

  allows(email: string, address: string): boolean {
    const account = this.count(`account ${email.toLowerCase()}`) <= TRIES_PER_ACCOUNT;
    return this.count(`address ${address}`) <= TRIES_PER_ADDRESS && account;
  }

  forget(email: string): void {
    this.tries.delete(`account ${email.toLowerCase()}`);
  }

  private count(key: string): number {
    const since = Date.now() - WINDOW_MS;
    const recent = (this.tries.get(key) ?? []).filter((time) => time > since);
    recent.push(Date.now());
    this.tries.set(key, recent);
    if (this.tries.size > 10_000) this.tries.delete(this.tries.keys().next().value!);
    return recent.length;
  }
}
