import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const cultureSportPratiquesResponsables: readonly Subject[] = [
  subject(
    'spectacle-entreprise',
    'PR',
    ['culture_sport', 'lien_social'],
    ['expertise', 'achats'],
    'salariés',
    {
      by: ['company'],
      titles: [
        'Du théâtre pour parler de ce qui coince',
        'Une compagnie dans nos murs',
        'Raconter notre métier, autrement qu’en diapositives',
      ],
      what: [
        'Nous voulons aborder les relations au travail par le théâtre plutôt que par une formation de plus.',
        'Nos {qte} salariés ne se parlent plus d’un service à l’autre ; nous rêvons d’un projet artistique commun.',
      ],
      more: [
        'Nous pensons à une création nourrie d’entretiens avec les équipes.',
        'La représentation serait ouverte aux familles et au quartier.',
        'Notre atelier, la nuit, a des airs de scène.',
      ],
      quantity: [25, 180, 5],
    },
    {
      by: ['culture'],
      titles: [
        'Théâtre-forum et créations dans l’entreprise',
        'Nos comédiens écoutent, puis jouent',
        'Une résidence d’artistes dans vos ateliers',
      ],
      what: [
        'Nous créons avec les salariés de courtes scènes sur leur quotidien, jouées et rejouées avec la salle.',
        'Notre compagnie s’installe {une|deux} semaines chez vous, écoute et crée une forme légère.',
      ],
      more: [
        'Conflits, sécurité, accueil des nouveaux : tout peut se jouer.',
        'La direction joue aussi, c’est la règle.',
        'Il reste un spectacle, et souvent un groupe.',
      ],
    },
  ),
  subject(
    'sport-entreprise',
    'PR',
    ['culture_sport', 'sante'],
    ['expertise', 'achats'],
    'salariés',
    {
      by: ['office', 'industry', 'third', 'clinique', 'transport'],
      titles: [
        'Bouger à midi, avec un club d’ici',
        'Du sport pour {qte} collègues, même ceux qui détestent',
        'Une équipe mixte, valide et handisport',
      ],
      what: [
        'Nous voulons proposer du sport à {qte} salariés avec un club local plutôt qu’une application.',
        'Notre équipe a grossi de partout ; nous cherchons des éducateurs patients.',
      ],
      more: [
        'Nous avons une pelouse, des douches et peu de temps.',
        'Découvrir un sport partagé avec des personnes handicapées nous tente.',
        'Le contrat fera vivre le club, c’est le but.',
      ],
      quantity: [10, 70, 5],
    },
    {
      by: ['sport'],
      titles: [
        'Séances encadrées à la pause',
        'Nos éducateurs viennent à vous',
        'Découverte handisport pour vos équipes',
      ],
      what: [
        'Nous encadrons des séances dans l’entreprise ou au club, pour tous les niveaux.',
        'Notre section handisport anime des défis mixtes qui changent les regards.',
      ],
      more: [
        'Un créneau par semaine finance deux licences d’enfants.',
        'Pas de chronomètre, sauf demande expresse.',
        'Tournoi amical offert en fin d’année.',
      ],
    },
  ),
  subject(
    'lecture-art-murs',
    'PR',
    ['culture_sport', 'education'],
    ['expertise', 'achats'],
    'salariés|patients|clients',
    {
      by: ['clinique', 'banque', 'hotel', 'third', 'mecanique', 'immobilier', 'assurance'],
      titles: [
        'Faire entrer les artistes d’ici dans nos murs',
        'Nos couloirs sont tristes',
        'Mémoire du site : recueillir avant le départ des anciens',
      ],
      what: [
        'Nous voulons confier nos murs, {qte} mètres de couloirs, à un projet mené avec des habitants.',
        'Nous avons cent ans d’histoire et personne pour la raconter ; nous cherchons une association culturelle.',
      ],
      more: [
        'Nos salariés veulent participer, pas seulement regarder.',
        'Les artistes seront payés, c’est un principe.',
        'L’œuvre pourra circuler dans les écoles voisines.',
      ],
      quantity: [20, 120, 10],
    },
    {
      by: ['culture', 'patrimoine', 'centre_social'],
      titles: [
        'Fresques, portraits et récits avec vos équipes',
        'Recueillir la mémoire d’un atelier',
        'Un projet artistique dans vos murs',
      ],
      what: [
        'Nous menons dans l’entreprise des projets d’art partagé : fresque, portraits, récits enregistrés.',
        'Nos artistes et nos historiens amateurs recueillent la mémoire d’un lieu et la rendent vivante.',
      ],
      more: [
        'Les salariés tiennent le pinceau ou le micro.',
        'Une soirée publique clôt le projet.',
        'Les droits et les devis sont clairs dès le départ.',
      ],
    },
  ),
];
