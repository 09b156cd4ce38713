import { typeAffinity } from '../criteria/partnership-type.js';
import type { Gate } from './gate.js';

/** Below or at this affinity (per thousand), two sets of declared types have nothing to build together. */
export const leastAffinity = 100;

/** Declared partnership types must have some affinity; a type guessed from the text never excludes. */
export const compatibleType: Gate = {
  code: 'compatible_type',
  label: 'Type de partenariat',
  refuse(need, offer) {
    if (need.inferred.types || offer.inferred.types) return null;
    const affinity = typeAffinity(need.types, offer.types);
    return affinity !== null && affinity <= leastAffinity
      ? 'Les types de partenariat ne sont pas compatibles'
      : null;
  },
};
