import { Injectable } from '@nestjs/common';
import { Rescorer } from '../../core/scoring/compiled/rescore-listing.js';
import type { Compiled, Prepared } from '../../core/scoring/propose-pairings.js';

/** A Labo compiled for one run and one day. */
export interface KeptSnapshot {
  runId: string;
  asOf: string;
  /** What changed later is not in it. */
  readAt: Date;
  compiled: Compiled;
  rescorer: Rescorer;
}

/** About 0.6 kB each. */
const MOST_LISTINGS = 300_000;

/** The Labos this process compiled lately, so that one change is scored without reading everything again. */
@Injectable()
export class KeptSnapshots {
  private readonly kept = new Map<string, KeptSnapshot>();

  find(laboId: string, runId: string, asOf: string): KeptSnapshot | null {
    const kept = this.kept.get(laboId);
    return kept?.runId === runId && kept.asOf === asOf ? kept : null;
  }

  /** Keeps it without the texts; the oldest ones make room. */
  keep(
    laboId: string,
    of: Pick<KeptSnapshot, 'runId' | 'asOf' | 'readAt'>,
    prepared: Prepared,
  ): KeptSnapshot {
    const { needs, offers, snapshot, perListing } = prepared;
    const compiled = { needs: withoutDrafts(needs), offers: withoutDrafts(offers), snapshot, perListing };
    const kept = { ...of, compiled, rescorer: new Rescorer(snapshot) };
    this.kept.delete(laboId);
    this.kept.set(laboId, kept);
    while (this.kept.size > 1 && this.size() > MOST_LISTINGS) this.forget(this.kept.keys().next().value!);
    return kept;
  }

  forget(laboId: string): void {
    this.kept.delete(laboId);
  }

  private size(): number {
    return [...this.kept.values()].reduce(
      (sum, { compiled: { needs, offers } }) => sum + needs.ids.length + offers.ids.length,
      0,
    );
  }
}

const withoutDrafts = ({ ids, listing, first }: Prepared['needs']) => ({ ids, listing, first });
