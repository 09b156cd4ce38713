import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const lienSocialMecenat: readonly Subject[] = [
  subject(
    'salle-activites',
    'ME',
    ['lien_social', 'culture_sport'],
    ['locaux'],
    'habitants',
    {
      by: ['centre_social', 'jardins', 'culture', 'illettrisme', 'visites', 'handicap_psychique'],
      titles: [
        'Une salle de {qte} m² deux soirs par semaine',
        'Un toit pour nos ateliers',
        'Se réunir quand tout est complet',
      ],
      what: [
        'Nous cherchons une salle d’environ {qte} m², deux soirs par semaine, pour nos ateliers.',
        'Le planning des salles municipales est plein et nos {#15-40/5} participants se serrent dans une cuisine.',
      ],
      more: [
        'Des tables, des chaises et des toilettes suffisent.',
        'Nous rangeons, nettoyons et fermons, c’est promis.',
        'Une salle de pause inutilisée le soir ferait notre bonheur.',
        'L’accès de plain-pied est nécessaire.',
      ],
      quantity: [40, 120, 10],
    },
    {
      by: ['premises', 'office', 'third'],
      titles: [
        'Notre salle de {qte} m² est libre le soir',
        'Prêt de salle après 18 heures',
        'Une salle de réunion à partager',
      ],
      what: [
        'Nous prêtons une salle de {qte} m², équipée, le soir et le week-end.',
        'Notre réfectoire est vide après {quinze|dix-sept} heures ; nous voulons l’ouvrir à des associations.',
      ],
      more: [
        'Vidéoprojecteur, cuisine et parking sont compris.',
        'Un badge est remis à un responsable.',
        'Le ménage reste à la charge des utilisateurs, l’énergie à la nôtre.',
      ],
      quantity: [35, 160, 5],
    },
  ),
  subject(
    'fete-quartier',
    'ME',
    ['lien_social', 'culture_sport'],
    ['materiel', 'logistique'],
    'habitants',
    {
      by: ['centre_social', 'tiers_lieu', 'culture', 'jardins'],
      titles: [
        'Tables, bancs et sono pour {qte} voisins',
        'Une fête de quartier à monter ensemble',
        'Prêtez-nous un podium',
      ],
      what: [
        'Nous organisons une fête pour {qte} habitants et cherchons tables, barnums et sonorisation.',
        'Notre fête grandit plus vite que nos moyens : il nous faut du matériel et un camion pour le porter.',
      ],
      more: [
        'Le prêt porte sur un week-end, montage et démontage assurés par nos soins.',
        'Les commerçants sont de la partie.',
        'Vos salariés et leurs enfants sont invités, naturellement.',
      ],
      quantity: [150, 900, 50],
    },
    {
      by: ['hotel', 'brasserie', 'transport', 'third', 'batiment', 'viticulture'],
      titles: [
        'Barnums, tables et éclairage à prêter',
        'Notre matériel d’événement dort dix mois sur douze',
        'Un camion et deux bras pour votre fête',
      ],
      what: [
        'Nous prêtons le matériel de nos événements : {qte} tables, des bancs, {deux|trois} barnums.',
        'Un camion, un chauffeur et du matériel de fête : c’est ce que nous offrons à une association de quartier.',
      ],
      more: [
        'La réservation se fait un mois avant.',
        'La livraison est gratuite dans le canton.',
        'Une caution symbolique suffit.',
      ],
      quantity: [10, 60, 5],
    },
  ),
  subject(
    'communication-asso',
    'ME',
    ['lien_social'],
    ['competences', 'reseau'],
    'associations',
    {
      by: ['association', 'siae'],
      titles: [
        'Raconter ce que nous faisons',
        'Un logo de 1998 et pas de site : au secours',
        'Des photos, un dépliant, une voix',
      ],
      what: [
        'Nous faisons beaucoup et le racontons mal ; il nous faut un coup de main pour {le dépliant et le site|une courte vidéo|notre rapport d’activité}.',
        'Personne ne nous connaît hors du quartier : aidez-nous à trouver les mots et l’image.',
      ],
      more: [
        'Nous avons des histoires, des visages et l’accord des gens.',
        'Un regard neuf nous éviterait de parler en sigles.',
        'Le temps presse : nous préparons notre {dixième|vingtième|trentième} anniversaire.',
      ],
    },
    {
      by: ['communication', 'imprimerie'],
      titles: [
        '{qte} jours de graphisme offerts',
        'Impression gratuite de vos dépliants',
        'Nos créatifs pour une cause d’ici',
      ],
      what: [
        'Nous offrons {qte} jours de création à une association par an.',
        'Nous gardons des créneaux libres pour créer et imprimer gratuitement vos documents.',
      ],
      more: [
        'Nous écoutons d’abord, nous dessinons ensuite.',
        'Les fichiers vous appartiennent.',
        'Une formation aux réseaux sociaux complète le don.',
      ],
      quantity: [3, 15, 1],
    },
  ),
];
