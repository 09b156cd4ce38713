import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const securiteMecenat: readonly Subject[] = [
  subject(
    'mise-abri-materiel',
    'ME',
    ['securite', 'logement'],
    ['materiel', 'financier'],
    'victimes de violences|enfants',
    {
      by: ['victimes', 'hebergement'],
      titles: [
        '{qte} valises de départ pour des femmes et des enfants',
        'Équiper un appartement de mise à l’abri',
        'Un téléphone, un pyjama, un doudou',
      ],
      what: [
        'Nous préparons {qte} valises pour celles qui partent sans rien et cherchons de quoi les remplir.',
        'Nous ouvrons un appartement à l’adresse secrète ; il faut le meubler avec {montant} et des dons.',
      ],
      more: [
        'Téléphones reconditionnés, vêtements neufs, jouets : tout est utile.',
        'La discrétion est absolue, les livraisons passent par nous.',
        'L’an dernier, {#30-90/5} familles ont été accueillies.',
      ],
      quantity: [20, 80, 10],
      amount: [2000, 9000],
    },
    {
      by: ['textile', 'commerce', 'informatique', 'fondation', 'hotel', 'assurance'],
      titles: [
        '{montant} et du linge neuf pour une mise à l’abri',
        'Téléphones et vêtements pour des familles en fuite',
        'Aider discrètement',
      ],
      what: [
        'Nous donnons linge, téléphones révisés et {montant} à une association qui protège les victimes.',
        'Nos salariées ont voté : notre don de l’année ira à la mise à l’abri de femmes et d’enfants.',
      ],
      more: [
        'Nous ne demandons ni photo ni adresse.',
        'Une deuxième livraison est possible au printemps.',
        'Une collecte interne complète l’envoi.',
      ],
      amount: [1500, 8000],
    },
  ),
  subject(
    'prevention-routiere',
    'ME',
    ['securite', 'mobilite'],
    ['materiel', 'competences'],
    'jeunes|cyclistes',
    {
      by: ['secourisme', 'velo', 'mobilite', 'soutien_scolaire'],
      titles: [
        'Casques et gilets pour {qte} enfants',
        'Une piste d’éducation routière à monter',
        'Angles morts : venez avec votre camion',
      ],
      what: [
        'Nous apprenons à {qte} enfants à circuler à vélo et manquons de casques, de plots et d’un camion pour montrer les angles morts.',
        'Rien ne vaut de s’asseoir à la place du chauffeur : il nous faut un poids lourd et un conducteur, une matinée.',
      ],
      more: [
        'La cour de l’école est prête.',
        'Les enfants repartent avec un vélo réglé.',
        'Un petit lot de pièces de rechange serait bienvenu.',
      ],
      quantity: [30, 160, 10],
    },
    {
      by: ['transport', 'garage', 'magasin_sport', 'assurance', 'recyclage'],
      titles: [
        'Un camion et un chauffeur pour vos actions de prévention',
        '{qte} casques à offrir',
        'Nos conducteurs parlent sécurité aux jeunes',
      ],
      what: [
        'Nous venons avec un poids lourd et un formateur montrer les angles morts, {deux|trois} fois par an.',
        'Nous offrons {qte} casques et gilets à une action d’éducation routière.',
      ],
      more: [
        'Nos conducteurs sont volontaires et bons pédagogues.',
        'Le simulateur de freinage peut être prêté.',
        'Nous fournissons aussi des kits d’éclairage.',
      ],
      quantity: [20, 150, 10],
    },
  ),
];
