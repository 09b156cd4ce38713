import type { Conditions } from '../reading/listing-profile.js';
import { conceptIndex, lexicon } from '../text/lexicon/lexicon.js';
import type { Columns } from './columns.js';
import { rowsBy } from './posting-lists.js';

/** A row that asks something of its partner. */
interface Demand {
  row: number;
  own: Conditions;
  required: readonly number[];
}

/**
 * The rows a probe may not meet for reasons few listings have: same organisation, excluded organisations, subjects
 * refused or required, conditions on size and kind. Found through indexes, marked with a stamp per probe.
 */
export class BlockedRows {
  private readonly stamps: Int32Array;
  private stamp = 0;
  /** Set while the probe requires a subject: only stamped rows pass. */
  private readonly allowed: Int32Array;
  private requiring = false;
  private readonly byOrganisation: Map<number, number[]>;
  private readonly excludingOrganisation: Map<number, number[]>;
  private readonly byCore: Map<number, number[]>;
  private readonly refusingConcept: Map<number, number[]>;
  private readonly demanding: Demand[];
  /** Concepts the probe holds. */
  private readonly held = new Uint8Array(lexicon.length);

  constructor(
    private readonly indexed: Columns,
    private readonly kinds: readonly string[],
  ) {
    const { count, organisation, excludes, coreStart, core, conditions } = indexed;
    this.stamps = new Int32Array(count);
    this.allowed = new Int32Array(count);
    this.byOrganisation = rowsBy(count, (row) => [organisation[row]]);
    this.excludingOrganisation = rowsBy(count, (row) => excludes.get(row) ?? []);
    this.byCore = rowsBy(count, (row) => core.subarray(coreStart[row], coreStart[row + 1]));
    this.refusingConcept = rowsBy(count, (row) =>
      [...(conditions.get(row)?.excludedConcepts ?? [])].map(numberOfConcept),
    );
    this.demanding = [...conditions]
      .filter(([, own]) => demands(own))
      .map(([row, own]) => ({ row, own, required: [...own.requiredConcepts].map(numberOfConcept) }));
  }

  /** Marks the rows blocked for this probe; the answer is valid until the next call. */
  forProbe(probe: number, probes: Columns): this {
    this.stamp++;
    this.block(this.byOrganisation.get(probes.organisation[probe]));
    this.block(this.excludingOrganisation.get(probes.organisation[probe]));
    for (const organisation of probes.excludes.get(probe) ?? [])
      this.block(this.byOrganisation.get(organisation));
    for (let i = probes.coreStart[probe]; i < probes.coreStart[probe + 1]; i++) {
      this.block(this.refusingConcept.get(probes.core[i]));
    }
    this.held.fill(0);
    for (let i = probes.termStart[probe]; i < probes.termStart[probe + 1]; i++) {
      if (probes.terms[i] < this.held.length) this.held[probes.terms[i]] = 1;
    }
    for (const { row, own, required } of this.demanding) {
      if (!this.holdsOneOf(required) || !this.acceptsOrganisation(own, probes, probe))
        this.stamps[row] = this.stamp;
    }
    this.requiring = false;
    const own = probes.conditions.get(probe);
    if (own) this.applyOwn(own);
    return this;
  }

  has(row: number): boolean {
    return this.stamps[row] === this.stamp || (this.requiring && this.allowed[row] !== this.stamp);
  }

  private applyOwn(own: Conditions): void {
    for (const concept of own.excludedConcepts) this.block(this.byCore.get(numberOfConcept(concept)));
    if (own.requiredConcepts.size > 0) {
      this.requiring = true;
      for (let row = 0; row < this.indexed.count; row++) {
        if (holdsOne(this.indexed, row, own.requiredConcepts)) this.allowed[row] = this.stamp;
      }
    }
    if (own.minEmployees === null && own.maxEmployees === null && own.refusedKinds.length === 0) return;
    for (let row = 0; row < this.indexed.count; row++) {
      if (!this.acceptsOrganisation(own, this.indexed, row)) this.stamps[row] = this.stamp;
    }
  }

  /** Whether the probe holds one of the required concepts; true when none is required. */
  private holdsOneOf(required: readonly number[]): boolean {
    for (const concept of required) if (this.held[concept] === 1) return true;
    return required.length === 0;
  }

  private acceptsOrganisation(conditions: Conditions, partners: Columns, partner: number): boolean {
    const employees = partners.sizeKeys[partners.sizes[partner]];
    if (employees >= 0) {
      if (conditions.minEmployees !== null && employees < conditions.minEmployees) return false;
      if (conditions.maxEmployees !== null && employees > conditions.maxEmployees) return false;
    }
    return !conditions.refusedKinds.includes(this.kinds[partners.kinds[partner]]);
  }

  private block(rows: readonly number[] | undefined): void {
    if (rows) for (const row of rows) this.stamps[row] = this.stamp;
  }
}

/** Whether a listing asks something of its partner, beyond refusing subjects. */
function demands({ requiredConcepts, minEmployees, maxEmployees, refusedKinds }: Conditions): boolean {
  return (
    requiredConcepts.size > 0 || minEmployees !== null || maxEmployees !== null || refusedKinds.length > 0
  );
}

const numberOfConcept = (concept: string): number => conceptIndex.get(concept) as number;

function holdsOne(columns: Columns, row: number, concepts: ReadonlySet<string>): boolean {
  const numbers = [...concepts].map(numberOfConcept);
  for (let i = columns.termStart[row]; i < columns.termStart[row + 1]; i++) {
    if (numbers.includes(columns.terms[i])) return true;
  }
  return false;
}
