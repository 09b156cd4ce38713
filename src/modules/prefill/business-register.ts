import { setTimeout as pause } from 'node:timers/promises';
import type { PrefillEntry } from './prefill.dto.js';
import { entryFor, type RegisterAnswer } from './register-answer.js';

export interface RegisterSettings {
  url: string;
  /** For the whole of an answer, waiting included. */
  timeoutMs: number;
  /** The service allows seven calls a second. */
  perSecond: number;
}

/** Why there is no answer: the service is slow, asks to come back later, or answers something else. */
export type Unavailable = 'slow' | 'busy' | 'broken';
export type Lookup = { entry: PrefillEntry | null } | { unavailable: Unavailable };

const CACHE_MS = 86_400_000;
const CACHE_SIZE = 1000;
/** A wait of this long, asked by the service, is honoured at once; a longer one answers « busy » until it is over. */
const PATIENCE_MS = 1500;
const MOST_BYTES = 2_000_000;

/** Looks an organisation up in API Recherche d’entreprises: politely, briefly, and once a day for each number. */
export class BusinessRegister {
  private readonly known = new Map<string, { entry: PrefillEntry | null; until: number }>();
  private readonly calls: number[] = [];
  private closedUntil = 0;

  constructor(private readonly settings: RegisterSettings) {}

  async find(identifier: string): Promise<Lookup> {
    const before = this.known.get(identifier);
    if (before && before.until > Date.now()) return { entry: before.entry };
    const end = Date.now() + this.settings.timeoutMs;
    const answer = await this.ask(identifier, end);
    if ('unavailable' in answer) return answer;
    const entry = entryFor(identifier, answer);
    if (this.known.size >= CACHE_SIZE) this.known.delete(this.known.keys().next().value!);
    this.known.set(identifier, { entry, until: Date.now() + CACHE_MS });
    return { entry };
  }

  private async ask(
    identifier: string,
    end: number,
    again = true,
  ): Promise<RegisterAnswer | { unavailable: Unavailable }> {
    if (!(await this.turn(end))) return { unavailable: 'busy' };
    try {
      const address = `${this.settings.url}/search?q=${identifier}&page=1&per_page=5`;
      const response = await fetch(address, {
        signal: AbortSignal.timeout(Math.max(1, end - Date.now())),
        headers: { accept: 'application/json', 'user-agent': 'Tandem' },
        redirect: 'error',
      });
      if (response.status === 429 || response.status === 503) {
        await response.body?.cancel();
        return (await this.waitAsAsked(response, end)) && again
          ? this.ask(identifier, end, false)
          : { unavailable: 'busy' };
      }
      const text = response.ok ? await shortText(response) : null;
      return text === null ? { unavailable: 'broken' } : asAnswer(JSON.parse(text));
    } catch (error) {
      return { unavailable: (error as Error).name === 'TimeoutError' ? 'slow' : 'broken' };
    }
  }

  /** Waits for room among the calls of the last second; false when that would be too long. */
  private async turn(end: number): Promise<boolean> {
    for (;;) {
      const now = Date.now();
      if (now >= end || this.closedUntil > end) return false;
      while (this.calls.length > 0 && this.calls[0] <= now - 1000) this.calls.shift();
      if (this.closedUntil <= now && this.calls.length < this.settings.perSecond) {
        this.calls.push(now);
        return true;
      }
      await pause(Math.max(10, Math.max(this.closedUntil, (this.calls[0] ?? 0) + 1000) - now));
    }
  }

  /** Honours `Retry-After` (RFC 9110: seconds or a date); whether the wait is short enough to try again. */
  private async waitAsAsked(response: Response, end: number): Promise<boolean> {
    const asked = response.headers.get('retry-after') ?? '1';
    const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
    this.closedUntil = Date.now() + Math.min(60_000, Math.max(0, wait || 1000));
    return this.closedUntil - Date.now() <= PATIENCE_MS && this.closedUntil < end;
  }
}

/** The text of an answer that is not endless; null otherwise. */
async function shortText(response: Response): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

const asAnswer = (answer: unknown): RegisterAnswer | { unavailable: Unavailable } =>
  typeof answer === 'object' && answer !== null && Array.isArray((answer as RegisterAnswer).results)
    ? (answer as RegisterAnswer)
    : { unavailable: 'broken' };
