import type { SeededRandom } from '../../core/kernel/seeded-random.js';

/** Somebody who will register, with an invented name. */
export interface Guest {
  organisationName: string;
  organisationKind: 'association' | 'entreprise';
  delegates: { name: string; role: string; email: string }[];
  brings: { side: 'need' | 'offer'; text: string; partnershipTypes: string[]; themes: string[] }[];
}

const FIRST = ['Anne', 'Bastien', 'Chloé', 'David', 'Elsa', 'Farid', 'Gaëlle', 'Hugo', 'Inès', 'Jonas'];
const LAST = ['Acker', 'Bauer', 'Clauss', 'Diebold', 'Ebel', 'Fritsch', 'Gasser', 'Heim', 'Issler', 'Jung'];
const GROUPS = [
  'Les Mains du Ried',
  'Halte du Kocher',
  'Passerelle des Trois Ponts',
  'Atelier de la Bruche',
  'Relais des Vignes',
];
const FIRMS = [
  'Menuiserie du Canal',
  'Transports du Ried',
  'Cabinet des Tilleuls',
  'Brasserie du Moulin',
  'Imprimerie des Quais',
];
const SUBJECTS = [
  { text: 'un juriste en droit social deux jours par mois', type: 'mecenat', theme: 'emploi' },
  {
    text: 'des conseils pour accueillir une personne en situation de handicap',
    type: 'pratiques_responsables',
    theme: 'handicap',
  },
  {
    text: 'une réponse commune à un marché de réemploi de mobilier',
    type: 'cooperation_economique',
    theme: 'environnement',
  },
  {
    text: 'un service de garde partagée en horaires décalés',
    type: 'innovation_societale',
    theme: 'lien_social',
  },
  { text: 'la remise en état de vélos pour les salariés', type: 'cooperation_economique', theme: 'mobilite' },
];

/** Invented guests, associations first; the same seed invites the same people. */
export function inviteGuests(associations: number, companies: number, random: SeededRandom): Guest[] {
  return Array.from({ length: associations + companies }, (_, index) =>
    aGuest(index, index < associations, random),
  );
}

export function aGuest(index: number, isAssociation: boolean, random: SeededRandom): Guest {
  const delegates = Array.from({ length: 1 + random.below(2) }, (_, rank) => ({
    name: `${random.pick(FIRST)} ${random.pick(LAST)}`,
    role: rank === 0 ? 'direction' : 'bénévolat et projets',
    email: `invite${index}.${rank}@rehearsal.example`,
  }));
  return {
    organisationName: `${random.pick(isAssociation ? GROUPS : FIRMS)} ${index + 1}`,
    organisationKind: isAssociation ? 'association' : 'entreprise',
    delegates,
    brings: random
      .shuffle(SUBJECTS)
      .slice(0, 2)
      .map(({ text, type, theme }) => ({
        side: isAssociation === (type === 'mecenat') ? ('need' as const) : ('offer' as const),
        text: `${isAssociation ? 'Nous cherchons' : 'Nous proposons'} ${text}.`,
        partnershipTypes: [type],
        themes: [theme],
      })),
  };
}
