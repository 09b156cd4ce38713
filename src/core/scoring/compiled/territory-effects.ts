import type { Columns, TerritoryRule } from './columns.js';

/** Factors on the territory grade: 1, ½ when a text names other places, 0 when it excludes. */
export interface TerritoryEffects {
  /** By rule number of the indexed row (0: no rule), for the probe's département. */
  of: Float64Array;
  /** By département number of the indexed row, from the probe's own rule. */
  fromProbe: Float64Array;
}

/** Département number 0 is the unknown one: nothing is held against it. */
function effect({ only, never, focus }: TerritoryRule, departement: number): number {
  if (departement === 0) return 1;
  if (never.includes(departement) || (only.length > 0 && !only.includes(departement))) return 0;
  return focus.length > 0 && !focus.includes(departement) ? 0.5 : 1;
}

const probeEffects = new WeakMap<TerritoryRule, Float64Array>();
const ruleEffects = new WeakMap<Columns, Map<number, Float64Array>>();
const neutral = new Map<number, Float64Array>();

/** The effects between one probe and an indexed side; computed once per rule and per département. */
export function territoryEffects(
  probes: Columns,
  probe: number,
  indexed: Columns,
  departements: number,
): TerritoryEffects {
  const ruleNumber = probes.territoryRule[probe];
  return {
    of: effectsOnDepartement(indexed, probes.departement[probe]),
    fromProbe:
      ruleNumber === 0
        ? neutralEffects(departements)
        : effectsOfRule(probes.territoryRules[ruleNumber - 1], departements),
  };
}

function effectsOnDepartement(indexed: Columns, departement: number): Float64Array {
  let byDepartement = ruleEffects.get(indexed);
  if (!byDepartement) {
    byDepartement = new Map();
    ruleEffects.set(indexed, byDepartement);
  }
  let effects = byDepartement.get(departement);
  if (!effects) {
    effects = Float64Array.from([1, ...indexed.territoryRules.map((rule) => effect(rule, departement))]);
    byDepartement.set(departement, effects);
  }
  return effects;
}

function effectsOfRule(rule: TerritoryRule, departements: number): Float64Array {
  let effects = probeEffects.get(rule);
  if (!effects || effects.length < departements) {
    effects = Float64Array.from({ length: departements }, (_, departement) => effect(rule, departement));
    probeEffects.set(rule, effects);
  }
  return effects;
}

function neutralEffects(departements: number): Float64Array {
  let effects = neutral.get(departements);
  if (!effects) {
    effects = new Float64Array(departements).fill(1);
    neutral.set(departements, effects);
  }
  return effects;
}
