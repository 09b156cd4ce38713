import { setTimeout as pause } from 'node:timers/promises';

/** What the phones met. */
export interface PhoneFigures {
  phones: number;
  asked: number;
  failed: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  worst: number;
}

export const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** Phones that ask for their agenda every few seconds, as the page does, until told to stop. */
export function startPhones(address: string, links: string[], everyMs: number) {
  const times: number[] = [];
  let failed = 0;
  let stopped = false;
  const ask = async (link: string, mark: string | null): Promise<string | null> => {
    const start = performance.now();
    try {
      const headers: Record<string, string> = mark ? { 'if-none-match': mark } : {};
      const response = await fetch(`${address}/api/my-agenda/${link}`, { headers });
      await response.arrayBuffer();
      times.push(performance.now() - start);
      if (response.status !== 200 && response.status !== 304) failed++;
      return response.headers.get('etag');
    } catch {
      failed++;
      return mark;
    }
  };
  const live = async (link: string, index: number) => {
    let mark: string | null = null;
    await pause((everyMs * index) / links.length);
    while (!stopped) {
      const asked = performance.now();
      mark = await ask(link, mark);
      await pause(Math.max(0, everyMs - (performance.now() - asked)));
    }
  };
  const all = links.map(live);
  return async (): Promise<PhoneFigures> => {
    stopped = true;
    await Promise.all(all);
    const round = (value: number) => Math.round(value * 10) / 10;
    return {
      phones: links.length,
      asked: times.length,
      failed,
      p50: round(percentile(times, 0.5)),
      p95: round(percentile(times, 0.95)),
      worst: round(percentile(times, 1)),
    };
  };
}
