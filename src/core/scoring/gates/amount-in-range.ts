import { amountRatio } from '../criteria/amount.js';
import type { Gate } from './gate.js';

/** Under a quarter, or over four times: the two sides do not speak of the same project. */
export const leastRatio = 0.25;

export const amountInRange: Gate = {
  code: 'amount_in_range',
  label: 'Montants',
  refuse: (need, offer) =>
    need.amount && offer.amount && amountRatio(need.amount, offer.amount) < leastRatio
      ? 'Les montants du besoin et de l’offre sont trop éloignés'
      : null,
};
