import { accountSamples } from './account-samples.js';
import { digestSamples } from './digest-samples.js';
import { eventSamples } from './event-samples.js';
import { letterSamples } from './letter-samples.js';
import type { Sample, Typed } from './sample.js';

/** Every message the product sends, once. */
export const allSamples = (typed: Typed): Sample[] => [
  ...digestSamples(typed),
  ...letterSamples(typed),
  ...accountSamples(typed),
  ...eventSamples(typed),
];
