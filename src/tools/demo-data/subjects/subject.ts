import type { ModalityCode, Subject, ThemeCode, TypeCode, Voice } from '../types.js';

const TYPES: Record<string, TypeCode> = {
  ME: 'mecenat',
  PR: 'pratiques_responsables',
  CE: 'cooperation_economique',
  IS: 'innovation_societale',
};

/** Shorthand of the theme files: `subject('id', 'PR ME', ['emploi'], ['competences'], 'jeunes', need, offer)`. */
export function subject(
  id: string,
  types: string,
  themes: readonly ThemeCode[],
  modalities: readonly ModalityCode[],
  beneficiaries: string,
  need: Voice,
  offer: Voice,
): Subject {
  return {
    id,
    types: types.split(' ').map((short) => TYPES[short]),
    themes,
    modalities,
    beneficiaries: beneficiaries.split('|'),
    need,
    offer,
  };
}
