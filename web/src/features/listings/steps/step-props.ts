import type { ListingForm, TextHints } from '../../../api/types.js';
import type { ListingFormState } from '../use-listing-form.js';

export interface StepProps {
  form: ListingForm;
  state: ListingFormState;
  /** What the text suggests; absent while nothing was read. */
  hints: TextHints | undefined;
}
