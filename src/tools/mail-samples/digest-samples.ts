import { renderDigestMail } from '../../modules/digests/digest-mail.js';
import { type Sample, SITE, type Typed } from './sample.js';

export const digestSamples = (typed: Typed): Sample[] => [
  {
    name: 'digest',
    bulk: true,
    render: () =>
      digest(typed, [
        suggestion(typed, 'mecenat', typed.title),
        suggestion(typed, 'pratiques_responsables', 'Former nos équipes à l’accueil du handicap'),
        suggestion(typed, 'cooperation_economique', 'Répondre ensemble à un marché de traiteur'),
        suggestion(typed, 'innovation_societale', 'Un atelier de réparation ouvert au quartier'),
      ]),
  },
];

const suggestion = ({ name }: Typed, partnershipType: string, title: string) => ({
  partnershipType,
  title,
  organisationName: name,
  communeName: 'Strasbourg',
  distanceKm: 12,
  summary: 'Vous cherchez un juriste deux jours par mois ; ils proposent trois jours.',
  reasons: ['À 12 km, dans votre département', 'Disponibles dès janvier, avant votre échéance'],
  openPoints: ['Le montant n’est pas dit'],
  openUrl: `${SITE}/suggestions/1?p=${partnershipType}`,
  interestedUrl: `${SITE}/courrier/reponse?t=${partnershipType}-oui`,
  declineUrl: `${SITE}/courrier/reponse?t=${partnershipType}-non`,
});

const digest = ({ labo, name, sentence }: Typed, suggestions: ReturnType<typeof suggestion>[]) =>
  renderDigestMail({
    laboName: labo,
    recipient: { firstName: 'Claire' },
    organisationName: name,
    paragraph: 'La rencontre du 8 décembre est presque complète : inscrivez-vous cette semaine.',
    suggestions,
    more: 2,
    allUrl: `${SITE}/suggestions`,
    searches: [{ name: sentence, count: 2 }],
    searchesUrl: `${SITE}/explorer`,
    waiting: [`${name} attend votre réponse depuis 5 jours.`],
    event: {
      name: 'Speed dating de décembre',
      when: 'mardi 8 décembre, 14 h',
      where: 'Maison des associations',
      url: `${SITE}/rencontres`,
    },
    preferencesUrl: `${SITE}/courrier/preferences?t=a`,
    unsubscribeUrl: `${SITE}/courrier/preferences?t=a&arret=1`,
  });
