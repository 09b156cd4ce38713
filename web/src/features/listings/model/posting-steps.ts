import type { ListingContent, Side } from '../../../api/types.js';

export const STEPS = ['quoi', 'type', 'comment', 'ou', 'quand'] as const;
export type Step = (typeof STEPS)[number];

/** Which step holds a field that is wrong; the last one for what concerns the whole. */
const FIELDS: Record<Exclude<Step, 'quand'>, string[]> = {
  quoi: ['title', 'description', 'attachment'],
  type: ['partnershipTypes', 'themes', 'odd'],
  comment: ['modalities', 'amountMin', 'amountMax', 'quantity', 'quantityUnit', 'duration'],
  ou: ['communeCode', 'otherCommunes', 'perimeter'],
};

export function stepOf(field: string): Step {
  const found = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).find((step) => FIELDS[step].includes(field));
  return found ?? 'quand';
}

/** The first step with something wrong; null when nothing is. */
export function firstWrongStep(errors: Record<string, string>): Step | null {
  const wrong = Object.keys(errors).map(stepOf);
  return STEPS.find((step) => wrong.includes(step)) ?? null;
}

export const after = (step: Step): Step | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
export const before = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

/** Where a draft is taken up again: at the first step that still lacks something. */
export function resumeAt(side: Side, content: ListingContent): Step {
  if (content.title.trim() === '' || content.description.trim() === '') return 'quoi';
  if (content.partnershipTypes.length === 0) return 'type';
  if (content.modalities.length === 0) return 'comment';
  if (content.communeCode === null && content.perimeter !== 'national') return 'ou';
  return side === 'need' || content.reciprocity === null ? 'quand' : 'quoi';
}
