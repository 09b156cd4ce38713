import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const logementMecenat: readonly Subject[] = [
  subject(
    'renovation-hebergement',
    'ME',
    ['logement', 'exclusion_precarite'],
    ['competences', 'materiel'],
    'familles hébergées',
    {
      by: ['hebergement', 'jeunes_travailleurs'],
      titles: [
        'Repeindre et réparer {qte} logements',
        'Peinture, plomberie, électricité : des mains expertes',
        'Rendre dignes nos {qte} chambres',
      ],
      what: [
        'Nous devons remettre en état {qte} logements et cherchons des équipes et des matériaux.',
        'Entre deux familles, nous avons dix jours pour tout refaire, avec trois bénévoles.',
      ],
      more: [
        'Peinture, faïence et sols souples sont les postes les plus lourds.',
        'Une équipe de salariés, encadrée par un professionnel, abat en un jour notre travail d’un mois.',
        'Les familles participent quand elles le peuvent.',
      ],
      quantity: [3, 16, 1],
    },
    {
      by: ['batiment', 'menuiserie', 'electricite', 'chauffage', 'immobilier'],
      titles: [
        '{qte} journées d’artisans à offrir',
        'Un chantier solidaire avec nos apprentis',
        'Fins de stock : peinture, carrelage, parquet',
      ],
      what: [
        'Nous offrons {qte} journées de nos compagnons pour remettre en état des logements d’accueil.',
        'Nos apprentis ont besoin de vrais chantiers ; vos logements ont besoin d’eux.',
      ],
      more: [
        'Les matériaux de fin de stock sont donnés.',
        'Un chef d’équipe encadre et signe les travaux.',
        'Nous intervenons de préférence {en janvier et février|pendant l’été}.',
      ],
      quantity: [4, 20, 1],
    },
  ),
  subject(
    'meubles-installation',
    'ME',
    ['logement', 'pouvoir_achat'],
    ['materiel', 'logistique'],
    'familles modestes|réfugiés',
    {
      by: ['hebergement', 'ressourcerie', 'jeunes_travailleurs'],
      titles: [
        'Équiper {qte} premiers logements',
        'Lits, tables, vaisselle : le kit du premier jour',
        'Un appartement vide n’est pas encore un chez-soi',
      ],
      what: [
        'Nous installons {qte} ménages par an dans leur premier logement et manquons de literie et d’électroménager.',
        'Recevoir ses clefs et dormir par terre : nous voulons que cela n’arrive plus.',
      ],
      more: [
        'Matelas neufs ou d’hôtel, réfrigérateurs, petites tables sont prioritaires.',
        'Un camion avec hayon, {deux|trois} fois par mois, nous rendrait service.',
        'Notre local peut stocker une vingtaine de kits.',
      ],
      quantity: [15, 60, 5],
    },
    {
      by: ['hotel', 'immobilier', 'commerce', 'textile', 'transport', 'clinique'],
      titles: [
        '{qte} literies et mobilier de chambre à donner',
        'Nous rénovons : tout l’ancien mobilier est disponible',
        'Linge de maison et petits meubles pour premiers logements',
      ],
      what: [
        'Nous rénovons et donnons {qte} ensembles de literie et de mobilier en bon état.',
        'Notre linge de second choix, sans défaut d’usage, peut équiper des logements.',
      ],
      more: [
        'Tout est propre, démonté et étiqueté.',
        'La livraison est possible dans un rayon de trente kilomètres.',
        'Nos équipes peuvent aider à l’installation un samedi.',
      ],
      quantity: [10, 60, 5],
    },
  ),
];
