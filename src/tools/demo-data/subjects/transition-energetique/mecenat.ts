import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const transitionEnergetiqueMecenat: readonly Subject[] = [
  subject(
    'isolation-local',
    'ME',
    ['transition_energetique', 'environnement'],
    ['competences', 'materiel'],
    'associations',
    {
      by: ['centre_social', 'tiers_lieu', 'epicerie', 'culture', 'patrimoine', 'sport', 'ressourcerie'],
      titles: [
        'Isoler notre {salle|toit|local} avant l’hiver',
        'Notre facture de chauffage dépasse nos salaires d’été',
        'Matériaux et conseil pour une passoire associative',
      ],
      what: [
        'Nous voulons isoler {qte} m² de combles et cherchons matériaux et conseil d’un professionnel.',
        'Notre local est une passoire : on y garde son manteau de novembre à mars.',
      ],
      more: [
        'Une vingtaine de bénévoles bricoleurs peuvent donner deux week-ends.',
        'Des surplus de chantier, laine de bois ou ouate, feraient l’affaire.',
        'La commune, propriétaire, est d’accord.',
        'Nous avons dépensé {#4000-9000/500} € de gaz l’an dernier.',
      ],
      quantity: [60, 320, 20],
    },
    {
      by: ['batiment', 'menuiserie', 'chauffage', 'architecture'],
      titles: [
        '{qte} m² d’isolant en surplus',
        'Un chantier participatif encadré par nos compagnons',
        'Conseil et matériaux pour isoler un local associatif',
      ],
      what: [
        'Nous donnons {qte} m² d’isolant de fin de chantier et une journée de nos compagnons.',
        'Nos équipes encadrent volontiers un chantier participatif d’isolation dans une association.',
      ],
      more: [
        'L’étude thermique est offerte par notre bureau.',
        'Les équipements de protection sont fournis.',
        'Nous préférons un bâtiment où passe beaucoup de monde.',
      ],
      quantity: [50, 240, 10],
    },
  ),
  subject(
    'precarite-energetique',
    'ME',
    ['transition_energetique', 'logement'],
    ['financier', 'benevolat'],
    'ménages modestes',
    {
      by: ['energie', 'budget', 'hebergement'],
      titles: [
        '{qte} visites à domicile pour des ménages qui ont froid',
        'Un fonds pour les petits travaux d’urgence',
        'Joints, rideaux, réglages : {montant} pour agir vite',
      ],
      what: [
        'Nous voulons visiter {qte} logements de ménages qui ont froid et poser tout de suite de petits équipements.',
        'Un joint, un thermostat, une vitre : de petites réparations évitent de grosses factures, mais personne ne les finance.',
      ],
      more: [
        'Avec {montant}, nous équipons tous les foyers signalés par les travailleurs sociaux.',
        'Des salariés bricoleurs peuvent venir poser avec nous.',
        'Chaque visite fait gagner environ {cent vingt|deux cents} euros par an.',
      ],
      quantity: [30, 140, 10],
      amount: [3000, 15000],
    },
    {
      by: ['energeticien', 'assurance', 'banque', 'fondation', 'chauffage'],
      titles: [
        '{montant} contre la précarité énergétique',
        'Kits d’économie et bricoleurs volontaires',
        'Nos techniciens aident les foyers qui ont froid',
      ],
      what: [
        'Nous consacrons {montant} à des visites et de petits travaux chez des ménages modestes.',
        'Nos techniciens offrent une journée par trimestre pour régler, purger et calfeutrer.',
      ],
      more: [
        'Ampoules, mousseurs et joints sont fournis.',
        'Nous voulons un partenaire qui entre chez les gens avec tact.',
        'Un suivi des consommations est possible, avec leur accord.',
      ],
      amount: [3000, 20000],
    },
  ),
  subject(
    'audit-energie-asso',
    'ME',
    ['transition_energetique'],
    ['expertise', 'competences'],
    'associations',
    {
      by: ['association'],
      titles: [
        'Un diagnostic de nos consommations',
        'Comprendre nos factures d’énergie',
        'Par où commencer les économies ?',
      ],
      what: [
        'Nous ne comprenons rien à nos factures et cherchons un spécialiste pour un diagnostic simple.',
        'Nous hésitons entre changer la chaudière et refaire les fenêtres : un avis neutre nous éviterait une erreur.',
      ],
      more: [
        'Trois ans de relevés sont à disposition.',
        'Nous occupons {qte} m² dans un bâtiment des années {cinquante|soixante|soixante-dix}.',
        'Un classement des travaux par priorité suffirait à convaincre notre conseil.',
      ],
      quantity: [90, 700, 10],
    },
    {
      by: ['electricite', 'chauffage', 'energeticien', 'architecture', 'conseil'],
      titles: [
        '{qte} diagnostics énergie offerts à des associations',
        'Un ingénieur pour lire vos factures',
        'Conseil neutre avant travaux',
      ],
      what: [
        'Nous offrons {qte} diagnostics énergie par an à des associations du territoire.',
        'Nos ingénieurs donnent du temps pour éviter aux petites structures de mauvais travaux.',
      ],
      more: [
        'Une visite, un rapport de quatre pages, un rendez-vous avec votre conseil.',
        'Nous nous interdisons d’y vendre nos services.',
        'Une caméra thermique est prêtée l’hiver.',
      ],
      quantity: [2, 8, 1],
    },
  ),
];
