import type { Conditions } from '../reading/listing-profile.js';
import { conceptIndex } from '../text/lexicon/lexicon.js';
import type { Columns } from './columns.js';

/** What a listing asks of its partner, concepts as numbers. */
interface Demand {
  conditions: Conditions;
  required: readonly number[];
  excluded: readonly number[];
}

/**
 * The rows a probe may not meet for reasons few listings have: same organisation, excluded organisations, subjects
 * refused or required, conditions on size and kind. Asked last, for the few rows whose score enters the list: no
 * work is done for the others.
 */
export class BlockedRows {
  /** Rows that ask something, or exclude an organisation, are the only ones looked up. */
  private readonly special: Uint8Array;
  private readonly demands = new Map<number, Demand>();
  private probe = 0;
  private probes: Columns | null = null;
  private own: Demand | null = null;
  private excludes: readonly number[] | undefined;

  constructor(
    private readonly indexed: Columns,
    private readonly kinds: readonly string[],
  ) {
    this.special = new Uint8Array(indexed.count);
    for (const row of indexed.excludes.keys()) this.special[row] = 1;
    for (const [row, conditions] of indexed.conditions) {
      this.special[row] = 1;
      this.demands.set(row, demandOf(conditions));
    }
  }

  /** The answers of `has` are about this probe until the next call. */
  forProbe(probe: number, probes: Columns): this {
    this.probe = probe;
    this.probes = probes;
    const conditions = probes.conditions.get(probe);
    this.own = conditions ? demandOf(conditions) : null;
    this.excludes = probes.excludes.get(probe);
    return this;
  }

  has(row: number): boolean {
    const { indexed, probe, own, excludes } = this;
    const probes = this.probes as Columns;
    const organisation = probes.organisation[probe];
    const partner = indexed.organisation[row];
    if (organisation === partner || excludes?.includes(partner)) return true;
    if (own !== null && !this.accepts(own, indexed, row)) return true;
    if (this.special[row] === 0) return false;
    if (indexed.excludes.get(row)?.includes(organisation)) return true;
    const demand = this.demands.get(row);
    return demand !== undefined && !this.accepts(demand, probes, probe);
  }

  private accepts({ conditions, required, excluded }: Demand, partners: Columns, partner: number): boolean {
    const { terms, termStart, core, coreStart } = partners;
    const employees = partners.sizeKeys[partners.sizes[partner]];
    if (employees >= 0) {
      if (conditions.minEmployees !== null && employees < conditions.minEmployees) return false;
      if (conditions.maxEmployees !== null && employees > conditions.maxEmployees) return false;
    }
    if (conditions.refusedKinds.includes(this.kinds[partners.kinds[partner]])) return false;
    if (excluded.length > 0 && meet(core, coreStart[partner], coreStart[partner + 1], excluded)) return false;
    return required.length === 0 || meet(terms, termStart[partner], termStart[partner + 1], required);
  }
}

function demandOf(conditions: Conditions): Demand {
  return {
    conditions,
    required: [...conditions.requiredConcepts].map(numberOfConcept),
    excluded: [...conditions.excludedConcepts].map(numberOfConcept),
  };
}

/** Whether a stretch of numbers holds one of those listed. */
function meet(numbers: ArrayLike<number>, from: number, to: number, listed: readonly number[]): boolean {
  for (let i = from; i < to; i++) if (listed.includes(numbers[i])) return true;
  return false;
}

const numberOfConcept = (concept: string): number => conceptIndex.get(concept) as number;
