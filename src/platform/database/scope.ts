import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Work that belongs to no Labo. Each name opens only the tables whose policy lists it (migrations/row-security.ts):
 * - `sign-in`: finds an account, its session and its places before anybody is known.
 * - `api-key`: finds the key a program calls with, and notes its use.
 * - `installation`: an administrator's own pages: the list of Labos and their staff.
 * - `merges`: profiles merged into another, beside the caller's own rows: nobody else sees them.
 * - `queue`: reads and marks job requests before their Labo is known, and sweeps those left behind.
 * - `outbox`: leases and marks outgoing messages of every Labo.
 * - `digests`: beside one Labo's rows, the searches its people keep.
 * - `event-door`: finds the Labo of an event from its public page or a personal link.
 * - `tools`: migrations and commands, connected as the owner of the tables; no policy opens it to the application.
 */
export type SystemScope =
  | 'sign-in'
  | 'api-key'
  | 'installation'
  | 'merges'
  | 'queue'
  | 'outbox'
  | 'digests'
  | 'event-door'
  | 'tools';

/** Whose rows PostgreSQL shows: what the row-security policies compare with. */
export interface Scope {
  labos: readonly string[];
  /** The Labos among them where the caller is staff. */
  staffOf: readonly string[];
  organisations: readonly string[];
  account: string | null;
  system: SystemScope | null;
}

/** No rows at all. */
export const NOBODY: Scope = { labos: [], staffOf: [], organisations: [], account: null, system: null };

/** Where a request comes from: its address and what the browser says it is. */
export interface Origin {
  address: string;
  agent: string;
}

const storage = new AsyncLocalStorage<{ scope: Scope; origin: Origin | null }>();

export const currentScope = (): Scope => storage.getStore()?.scope ?? NOBODY;
export const currentOrigin = (): Origin | null => storage.getStore()?.origin ?? null;

/** Runs `work`, and everything it awaits, with these rows in sight. */
export const inScope = <Result>(scope: Scope, work: () => Result): Result =>
  storage.run({ scope, origin: currentOrigin() }, work);

/** A request: no rows in sight until `enterScope`. */
export const inRequest = <Result>(origin: Origin, work: () => Result): Result =>
  storage.run({ scope: NOBODY, origin }, work);

/** The rows of one Labo, as its staff: for background work. */
export const inLabo = <Result>(laboId: string, work: () => Result): Result =>
  inScope({ ...NOBODY, labos: [laboId], staffOf: [laboId] }, work);

/** Work that belongs to no Labo; say beside the call why it needs it. */
export const asSystem = <Result>(system: SystemScope, work: () => Result): Result =>
  inScope({ ...NOBODY, system }, work);

/** The same items, each sought with the rows in sight now: for an answer that is sent as it is made. */
export function inSameScope<Item>(items: AsyncGenerator<Item>): AsyncIterable<Item> {
  const scope = currentScope();
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => inScope(scope, () => items.next()),
      return: () => inScope(scope, () => items.return(undefined)),
    }),
  };
}

/** From here on, for the rest of the request: the caller is now known. */
export function enterScope(scope: Scope): void {
  const holder = storage.getStore();
  if (!holder) throw new Error('A scope can only be entered within a request or a job.');
  holder.scope = scope;
}
