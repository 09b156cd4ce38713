import { gradeDaysLeft } from '../criteria/calendar.js';
import { unavailable } from '../gates/available-organisation.js';
import type { Conditions, Zone } from '../reading/listing-profile.js';
import type { Draft } from '../reading/read-listing.js';
import { conceptIndex, lexicon } from '../text/lexicon/lexicon.js';
import { inverseNorm, partOf, termWeight } from '../text/weigh-terms.js';
import { type Columns, noLimit, noRadius, type TerritoryRule } from './columns.js';
import { Interner } from './interner.js';
import { float64, GrowingInts, int32, uint8, uint16 } from './typed-arrays.js';

/** Numbers shared by both sides of a snapshot. Terms 0 to `lexicon.length - 1` are the concepts. */
export class SharedNumbers {
  readonly terms = new Interner();
  readonly organisations = new Interner();
  readonly kinds = new Interner();
  readonly departements = new Interner();
  /** In how many listings each term stands. */
  readonly frequency = new GrowingInts();
  private readonly parts: number[] = [];

  constructor() {
    for (const { code } of lexicon) this.term(code);
    this.departements.number('');
  }

  term(term: string): number {
    const number = this.terms.number(term);
    if (number === this.frequency.length) {
      this.frequency.push(0);
      this.parts.push(partOf(term));
    }
    return number;
  }

  /** How much the term of a number counts by its nature. */
  part(number: number): number {
    return this.parts[number];
  }
}

/** What a draft leaves behind once its strings are forgotten. */
interface Row {
  draft: Omit<Draft, 'terms' | 'listing' | 'zone' | 'conditions' | 'id'>;
  departement: number;
  /** Null when the text sets no condition. */
  conditions: Conditions | null;
  organisation: number;
  kind: number;
  open: boolean;
  excludes: number[];
  zone: number;
}

/** Collects the listings of one side, then lays them out as columns. */
export class ColumnBuilder {
  private readonly rows: Row[] = [];
  private readonly ids: string[] = [];
  private readonly zones = new Interner();
  private readonly zoneList: Zone[] = [];
  private readonly termEnds = new GrowingInts();
  private readonly termNumbers = new GrowingInts(1 << 16);
  private readonly strengths = new GrowingInts(1 << 16);
  private readonly coreEnds = new GrowingInts();
  private readonly coreNumbers = new GrowingInts(1 << 14);

  constructor(
    private readonly shared: SharedNumbers,
    private readonly today: number,
    /** False for a listing that joins a snapshot already compiled: the rarity of words stays as it was. */
    private readonly counts = true,
  ) {}

  add(draft: Draft): void {
    const { terms, listing, zone, conditions, id, ...rest } = draft;
    this.ids.push(id);
    this.rows.push({
      draft: rest,
      organisation: this.shared.organisations.number(listing.organisation.id),
      kind: this.shared.kinds.number(listing.organisation.kind ?? ''),
      open: unavailable(draft) === null && !(draft.deadlineDay !== null && draft.deadlineDay < this.today),
      excludes: (listing.organisation.excludes ?? []).map((id) => this.shared.organisations.number(id)),
      zone: this.zoneNumber(zone),
      departement: this.shared.departements.number(zone.departement),
      conditions: isRare(conditions) || saysWhere(conditions) ? conditions : null,
    });
    for (const [term, strength] of terms.strength) {
      const number = this.shared.term(term);
      if (this.counts) this.shared.frequency.increment(number);
      this.termNumbers.push(number);
      this.strengths.push(strength);
    }
    this.termEnds.push(this.termNumbers.length);
    for (const concept of terms.core) {
      const number = conceptIndex.get(concept) as number;
      if (lexicon[number].precision >= 2) this.coreNumbers.push(number);
    }
    this.coreEnds.push(this.coreNumbers.length);
  }

  /** `seen` answers in how many listings of the collection a term stands, by its number. */
  build(documents: number, seen: (term: number) => number): Columns {
    const count = this.rows.length;
    const order = this.rowOrder();
    const columns = this.emptyColumns(count);
    const keys = {
      themes: new Interner<number>(),
      modalities: new Interner<number>(),
      sizes: new Interner<number>(),
    };
    const rules = new Interner();
    const ranks = rankOf(this.ids);
    let terms = 0;
    let cores = 0;
    order.zones.forEach((zone, number) => {
      columns.zones.push(this.zoneList[zone]);
      columns.zoneStart[number] = order.starts[number];
    });
    columns.zoneStart[columns.zones.length] = count;
    order.rows.forEach((source, row) => {
      const { draft, organisation, kind, open, excludes, conditions, departement } = this.rows[source];
      columns.rank[row] = ranks[source];
      columns.source[row] = source;
      columns.open[row] = Number(open);
      columns.organisation[row] = organisation;
      columns.kinds[row] = kind;
      if (excludes.length > 0) columns.excludes.set(row, excludes);
      columns.types[row] = draft.types | (Number(draft.inferred.types) << 4);
      columns.themes[row] = keys.themes.number(draft.themes | (Number(draft.inferred.themes) << 16));
      columns.modalities[row] = keys.modalities.number(
        draft.modalities | (Number(draft.inferred.modalities) << 12),
      );
      columns.sizes[row] = keys.sizes.number(draft.employees ?? -1);
      columns.odd[row] = draft.odd;
      columns.publics[row] = draft.publics;
      columns.objectives[row] = draft.objectives;
      columns.zone[row] = order.zoneOfRow[row];
      columns.amountMin[row] = draft.amount?.min ?? -1;
      columns.amountMax[row] = draft.amount?.max ?? -1;
      columns.startDay[row] = draft.startDay ?? -noLimit;
      columns.deadlineDay[row] = draft.deadlineDay ?? noLimit;
      columns.calendar[row] = gradeDaysLeft(
        draft.deadlineDay === null ? null : draft.deadlineDay - this.today,
      );
      columns.readiness[row] = draft.readiness;
      columns.trade[row] = draft.trade === null ? 0 : draft.trade === 'sells' ? 1 : 2;
      columns.departement[row] = departement;
      columns.radius[row] = conditions?.radiusKm ?? noRadius;
      columns.territoryRule[row] = conditions
        ? this.ruleNumber(conditions, rules, columns.territoryRules)
        : 0;
      if (conditions && isRare(conditions)) {
        columns.conditions.set(row, conditions);
        columns.hasConditions[row] = 1;
      }
      let squares = 0;
      const from = source === 0 ? 0 : this.termEnds.at(source - 1);
      for (let i = from; i < this.termEnds.at(source); i++) {
        const term = this.termNumbers.at(i);
        const weight = termWeight(this.shared.part(term), this.strengths.at(i), seen(term), documents);
        if (weight === 0) continue;
        columns.terms[terms] = term;
        columns.termWeights[terms++] = weight;
        squares += weight * weight;
      }
      columns.termStart[row + 1] = terms;
      columns.inverseNorm[row] = inverseNorm(squares);
      const coreFrom = source === 0 ? 0 : this.coreEnds.at(source - 1);
      for (let i = coreFrom; i < this.coreEnds.at(source); i++)
        columns.core[cores++] = this.coreNumbers.at(i);
      columns.coreStart[row + 1] = cores;
    });
    columns.themeKeys = Int32Array.from(keys.themes.keys);
    columns.modalityKeys = Int32Array.from(keys.modalities.keys);
    columns.sizeKeys = Int32Array.from(keys.sizes.keys);
    return columns;
  }

  private zoneNumber(zone: Zone): number {
    const key = `${zone.region}|${zone.departement}|${zone.epci}|${zone.commune}|${zone.level}|${zone.lat}|${zone.lon}|${zone.known}`;
    const number = this.zones.number(key);
    if (number === this.zoneList.length) this.zoneList.push(zone);
    return number;
  }

  /** Rows by zone, zones as `zoneOrder` says, listings of a zone by id: independent of the input order. */
  private rowOrder(): { rows: number[]; zones: number[]; starts: number[]; zoneOfRow: Int32Array } {
    const zones = this.zones.keys
      .map((key, zone) => ({ key: `${zoneOrder(this.zoneList[zone])}|${key}`, zone }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const place = new Int32Array(zones.length);
    zones.forEach(({ zone }, i) => {
      place[zone] = i;
    });
    const ranks = rankOf(this.ids);
    const rows = this.rows.map((_, row) => row);
    rows.sort((a, b) => place[this.rows[a].zone] - place[this.rows[b].zone] || ranks[a] - ranks[b]);
    const zoneOfRow = Int32Array.from(rows, (row) => place[this.rows[row].zone]);
    const starts = new Array<number>(zones.length).fill(0);
    for (let row = rows.length - 1; row >= 0; row--) starts[zoneOfRow[row]] = row;
    return { rows, zones: zones.map(({ zone }) => zone), starts, zoneOfRow };
  }

  private ruleNumber(conditions: Conditions, rules: Interner, list: TerritoryRule[]): number {
    const { onlyDepartements: only, neverDepartements: never, focusDepartements: focus } = conditions;
    if (only.size + never.size + focus.size === 0) return 0;
    const key = [only, never, focus].map((set) => [...set].sort().join(' ')).join('|');
    const number = rules.number(key);
    if (number === list.length) {
      const numbers = (set: ReadonlySet<string>) =>
        [...set].map((code) => this.shared.departements.number(code));
      list.push({ only: numbers(only), never: numbers(never), focus: numbers(focus) });
    }
    return number + 1;
  }

  private emptyColumns(count: number): Columns {
    return {
      count,
      rank: int32(count),
      source: int32(count),
      open: uint8(count),
      organisation: int32(count),
      types: uint8(count),
      themes: uint16(count),
      themeKeys: new Int32Array(0),
      modalities: uint16(count),
      modalityKeys: new Int32Array(0),
      odd: int32(count),
      publics: int32(count),
      objectives: uint8(count),
      sizes: uint16(count),
      sizeKeys: new Int32Array(0),
      zone: int32(count),
      zones: [],
      zoneStart: int32(this.zoneList.length + 1),
      amountMin: float64(count),
      amountMax: float64(count),
      startDay: int32(count),
      deadlineDay: int32(count),
      calendar: uint16(count),
      readiness: uint16(count),
      trade: uint8(count),
      termStart: int32(count + 1),
      terms: int32(this.termNumbers.length),
      termWeights: uint8(this.termNumbers.length),
      inverseNorm: float64(count),
      coreStart: int32(count + 1),
      core: uint16(this.coreNumbers.length),
      territoryRule: int32(count),
      territoryRules: [],
      departement: int32(count),
      radius: float64(count),
      conditions: new Map(),
      hasConditions: uint8(count),
      excludes: new Map(),
      kinds: int32(count),
    };
  }
}

/** Zones that are reached together lie together: those met by all, those of a région, of a département, the rest. */
function zoneOrder({ level, known, region, departement, epci }: Zone): string {
  if (level === 'national' || !known) return '0';
  if (level === 'region') return `1|${region}`;
  return `2|${region}|${departement}|${level === 'departement' ? '' : `${epci}|`}`;
}

function saysWhere(conditions: Conditions): boolean {
  const { onlyDepartements: only, neverDepartements: never, focusDepartements: focus, radiusKm } = conditions;
  return only.size + never.size + focus.size > 0 || radiusKm !== null;
}

function isRare(conditions: Conditions): boolean {
  return (
    conditions.minEmployees !== null ||
    conditions.maxEmployees !== null ||
    conditions.refusedKinds.length > 0 ||
    conditions.requiredConcepts.size > 0 ||
    conditions.excludedConcepts.size > 0
  );
}

function rankOf(ids: readonly string[]): Int32Array {
  const order = ids.map((_, i) => i).sort((a, b) => (ids[a] < ids[b] ? -1 : ids[a] > ids[b] ? 1 : a - b));
  const ranks = new Int32Array(ids.length);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}
