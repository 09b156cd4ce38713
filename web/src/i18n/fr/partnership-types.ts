import { dictionary } from '../typography.js';

export const partnershipTypes = dictionary({
  mecenat: 'Mécénat',
  pratiques_responsables: 'Pratiques responsables',
  cooperation_economique: 'Coopération économique',
  innovation_societale: 'Innovation sociétale',
});

export const partnershipHints = dictionary({
  mecenat: 'L’entreprise soutient l’association : compétences, matériel, temps ou don.',
  pratiques_responsables: 'L’association aide l’entreprise à changer ses pratiques.',
  cooperation_economique: 'Une offre ou une réponse à un marché, construite à deux.',
  innovation_societale: 'L’association invente une réponse, l’entreprise aide à la diffuser.',
});

/** The French name of a partnership type; an unknown code shows nothing rather than itself. */
export const typeLabel = (code: string): string => (partnershipTypes as Record<string, string>)[code] ?? '';
