import type { Gate } from './gate.js';

/** One side does not want to meet the other, has already refused, or they already work together. */
export const excludedOrganisation: Gate = {
  code: 'excluded_organisation',
  label: 'Rencontre écartée',
  refuse: ({ listing: { organisation: a } }, { listing: { organisation: b } }) =>
    a.excludes?.includes(b.id) || b.excludes?.includes(a.id)
      ? 'L’une des organisations a écarté cette rencontre, ou elles travaillent déjà ensemble'
      : null,
};
