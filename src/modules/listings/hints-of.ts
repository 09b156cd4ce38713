import { french } from '../../core/kernel/french-typography.js';
import { suggestFromText } from '../../core/posting/suggest-from-text.js';
import { checkWording } from '../../core/posting/wording-checks.js';
import { labelOfModality } from '../../core/taxonomy/modalities.js';
import { labelOfOdd } from '../../core/taxonomy/odd.js';
import { labelOfTheme } from '../../core/taxonomy/themes.js';
import type { TextHints, TextToRead } from './hints.dto.js';

const labelled = (codes: string[], labelOf: (code: string) => string) =>
  codes.map((code) => ({ code, label: labelOf(code) }));

/** What a text suggests and what may be said better, with words ready to show. */
export function hintsOf(text: TextToRead): TextHints {
  const { partnershipTypes, themes, modalities, odd, amount } = suggestFromText(text);
  return {
    partnershipTypes,
    themes: labelled(themes, labelOfTheme),
    modalities: labelled(modalities, labelOfModality),
    odd: labelled(odd, labelOfOdd),
    amount,
    advice: checkWording(text).map((advice) => ({ ...advice, message: french(advice.message) })),
  };
}
