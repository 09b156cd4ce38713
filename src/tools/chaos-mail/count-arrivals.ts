import { refusedForGood } from './troubles.js';

/** A message of ours at rest. */
export interface RestingMail {
  message_id: string;
  to_address: string;
  state: string;
}

export interface Arrivals {
  arrived: number;
  refused: number;
  lost: number;
  doubled: number;
}

/**
 * Compares what was to be sent with the server's log, one line a message it took. Lost: never arrived though its
 * address takes messages, or never written. Doubled: the same message twice, or two that say the same to one person.
 */
export function countArrivals(posted: number, mails: RestingMail[], log: string): Arrivals {
  const times = new Map<string, number>();
  for (const line of log.trim().split('\n')) times.set(line, (times.get(line) ?? 0) + 1);
  const arrivals = mails.map((mail) => times.get(`${mail.message_id} ${mail.to_address}`) ?? 0);
  const refused = mails.filter(({ state, to_address }) => state === 'failed' && refusedForGood(to_address));
  const arrived = arrivals.filter((count) => count > 0).length;
  const people = new Set(mails.map(({ to_address }) => to_address)).size;
  return {
    arrived,
    refused: refused.length,
    lost: posted - arrived - refused.length,
    doubled: arrivals.filter((count) => count > 1).length + (mails.length - people),
  };
}
