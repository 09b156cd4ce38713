import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const educationMecenat: readonly Subject[] = [
  subject(
    'aide-devoirs',
    'ME',
    ['education', 'lien_social'],
    ['benevolat', 'competences'],
    'enfants|collégiens',
    {
      by: ['soutien_scolaire', 'centre_social'],
      titles: [
        '{qte} volontaires pour l’aide aux devoirs',
        'Une heure, un enfant, un cahier',
        'Mathématiques et patience : nous recrutons',
      ],
      what: [
        'Nous cherchons {qte} volontaires pour l’aide aux devoirs, une heure par semaine.',
        'Chaque soir, des enfants repartent faute d’adulte disponible pour les aider.',
      ],
      more: [
        'Le niveau va du cours préparatoire à la troisième ; on choisit ce qu’on sait.',
        'Les séances finissent à dix-neuf heures.',
        'Une visioconférence est possible pour les plus grands.',
        'Un volontaire qui revient, c’est une note qui remonte.',
      ],
      quantity: [5, 24, 1],
    },
    {
      by: ['company', 'ecole'],
      titles: [
        '{qte} collègues pour aider aux devoirs',
        'Nos ingénieurs se mettent aux fractions',
        'Une heure par semaine pour des élèves',
      ],
      what: [
        'Nous libérons {qte} salariés une heure par semaine pour l’aide aux devoirs.',
        'Nos équipes ont envie d’être utiles à deux rues du bureau, auprès d’enfants.',
      ],
      more: [
        'Le trajet est compté comme du travail.',
        'Nous offrons aussi une salle et le goûter.',
        'Engagement tenu toute l’année scolaire.',
      ],
      quantity: [3, 15, 1],
    },
  ),
  subject(
    'bourses',
    'ME',
    ['education', 'pouvoir_achat'],
    ['financier', 'reseau'],
    'lycéens|étudiants|apprentis',
    {
      by: ['orientation', 'soutien_scolaire', 'jeunes_travailleurs'],
      titles: [
        '{qte} bourses pour ne pas renoncer à ses études',
        'Un fonds d’équipement pour apprentis',
        'Couteaux, blouse, train : le coût caché d’un apprentissage',
      ],
      what: [
        'Nous voulons attribuer {qte} bourses à des jeunes qui renoncent faute d’argent.',
        'Une mallette de cuisine ou un premier loyer suffisent à faire abandonner ; un fonds de {montant} l’éviterait.',
      ],
      more: [
        'L’aide va de deux cents à mille euros, décidée en une semaine.',
        'Chaque jeune est suivi par un bénévole.',
        'Un comité mixte attribue les aides, vous compris.',
      ],
      quantity: [6, 30, 2],
      amount: [4000, 20000],
    },
    {
      by: ['banque', 'fondation', 'assurance', 'comptable', 'restauration'],
      titles: [
        '{montant} pour des bourses d’apprentis',
        'Financer l’équipement de {qte} jeunes',
        'Un fonds pour que l’argent n’arrête personne',
      ],
      what: [
        'Nous créons un fonds de bourses de {montant}, à gérer avec une association de terrain.',
        'Nous voulons équiper {qte} apprentis et leur éviter de payer leurs outils à crédit.',
      ],
      more: [
        'La décision doit être rapide et simple.',
        'Un salarié parrain suit chaque boursier, s’il le souhaite.',
        'Le fonds est alimenté chaque année.',
      ],
      quantity: [5, 25, 1],
      amount: [4000, 25000],
    },
  ),
  subject(
    'fournitures',
    'ME',
    ['education', 'pouvoir_achat'],
    ['materiel'],
    'enfants',
    {
      by: ['soutien_scolaire', 'centre_social', 'hebergement', 'illettrisme'],
      titles: [
        '{qte} cartables à remplir',
        'Cahiers, calculatrices, dictionnaires',
        'Des livres pour une bibliothèque d’attente',
      ],
      what: [
        'Nous préparons {qte} cartables complets pour des enfants que nous suivons.',
        'Les calculatrices manquent, les dictionnaires aussi, et la rentrée revient chaque année.',
      ],
      more: [
        'Les objets publicitaires vous encombrent ? Les enfants en feront bon usage.',
        'Livres jeunesse en bon état acceptés toute l’année.',
        'Une collecte dans vos bureaux peut être organisée par nos soins.',
      ],
      quantity: [30, 160, 10],
    },
    {
      by: ['imprimerie', 'emballage', 'commerce', 'office', 'fondation'],
      titles: [
        '{qte} lots de fournitures neuves',
        'Cahiers et papier à donner',
        'Collecte scolaire organisée par nos équipes',
      ],
      what: [
        'Nous donnons {qte} lots de cahiers, papiers et stylos neufs.',
        'Nos équipes ont rempli trois palettes de fournitures et cherchent à qui les confier.',
      ],
      more: [
        'Nos chutes de papier font de beaux carnets, cousus sur demande.',
        'La livraison est comprise.',
        'Nous recommencerons l’an prochain.',
      ],
      quantity: [40, 300, 20],
    },
  ),
];
