import pg from 'pg';
import { currentScope, NOBODY, type Scope } from './scope.js';

const SET_SCOPE = `SELECT set_config('tandem.labos', $1, false), set_config('tandem.staff_of', $2, false),
  set_config('tandem.organisations', $3, false), set_config('tandem.account', $4, false),
  set_config('tandem.system', $5, false)`;
const ENDS_TRANSACTION = /^\s*(commit|rollback|end|abort)\b/i;

const settings = ({ labos, staffOf, organisations, account, system }: Scope): string[] => [
  labos.join(),
  staffOf.join(),
  organisations.join(),
  account ?? '',
  system ?? '',
];
const NOTHING = settings(NOBODY).join(' ');

/**
 * A connection on which every query runs with the rows in sight of whoever asks it (`scope.ts`), however the pool
 * passes the connection around. The settings are sent only when they differ from the connection's present ones, and
 * in the connection's own queue just before the query, so that nobody's query can slip in between.
 */
export class ScopedClient extends pg.Client {
  /** The settings PostgreSQL has, joined; null when a transaction's end may have undone them. */
  private held: string | null = NOTHING;
  private changed = false;

  // biome-ignore lint/suspicious/noExplicitAny: all the shapes pg's own `query` takes
  override query(...args: any[]): any {
    const wanted = settings(currentScope());
    const key = wanted.join(' ');
    if (this.held !== key) this.send(wanted, key);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const answer = (super.query as any)(...args);
    const text = typeof args[0] === 'string' ? args[0] : (args[0]?.text ?? '');
    // PostgreSQL takes a setting back when the transaction that changed it is rolled back.
    if (this.changed && ENDS_TRANSACTION.test(text)) {
      this.held = null;
      this.changed = false;
    }
    return answer;
  }

  private send(wanted: string[], key: string): void {
    this.held = key;
    this.changed = true;
    super.query(SET_SCOPE, wanted, (error: Error | undefined) => {
      // The query behind must not run with somebody else's rows in sight: nothing more goes over this connection.
      if (error) (this as unknown as { connection: pg.Connection }).connection.stream.destroy(error);
    });
  }
}
