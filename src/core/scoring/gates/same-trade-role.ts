import type { Gate } from './gate.js';

/** Two organisations that both look for a supplier, or both for customers, have nothing to sell each other. */
export const sameTradeRole: Gate = {
  code: 'same_trade_role',
  label: 'Sens de l’échange',
  refuse: (need, offer) => {
    if (need.trade === null || need.trade !== offer.trade) return null;
    return need.trade === 'buys'
      ? 'Les deux organisations cherchent un prestataire'
      : 'Les deux organisations cherchent des clients';
  },
};
