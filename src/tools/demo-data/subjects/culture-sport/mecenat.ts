import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const cultureSportMecenat: readonly Subject[] = [
  subject(
    'decors-materiaux',
    'ME',
    ['culture_sport', 'environnement'],
    ['materiel', 'logistique'],
    'bénévoles|public',
    {
      by: ['culture', 'patrimoine'],
      titles: [
        'Bois, tissus et peinture pour nos décors',
        'Un camion pour une tournée de {qte} dates',
        'Construire une scène avec vos restes',
      ],
      what: [
        'Nous montons un spectacle et cherchons bois, tissus, roulettes : tout ce qui traîne chez vous.',
        'Nous jouons dans {qte} salles des fêtes et n’avons plus de camion.',
      ],
      more: [
        'Nos constructeurs savent tout faire, sauf apparaître la matière.',
        'Les décors sont démontés et redonnés ensuite.',
        'Les places gratuites iront à vos équipes.',
      ],
      quantity: [5, 18, 1],
    },
    {
      by: ['menuiserie', 'textile', 'transport', 'imprimerie', 'batiment'],
      titles: [
        'Chutes de tissu, bois et peinture à donner',
        'Un véhicule de {qte} m³ pour des artistes',
        'De quoi bâtir des décors',
      ],
      what: [
        'Nous donnons chutes, fins de série et panneaux à une compagnie ou à un atelier de décors.',
        'Nous prêtons un fourgon de {qte} m³, hors périodes de pointe.',
      ],
      more: [
        'Un menuisier peut aider à débiter.',
        'Prenez tout ou choisissez, mais passez avant la benne.',
        'Nous viendrons applaudir.',
      ],
      quantity: [8, 22, 2],
    },
  ),
  subject(
    'patrimoine-chantier',
    'ME',
    ['culture_sport', 'emploi'],
    ['competences', 'benevolat'],
    'jeunes|bénévoles',
    {
      by: ['patrimoine'],
      titles: [
        'Un maçon, un charpentier et {qte} bénévoles',
        'Sauver un lavoir avant l’hiver',
        'Chantier de jeunes cherche professionnels',
      ],
      what: [
        'Nous restaurons un {lavoir|mur d’enceinte|four à pain} avec {qte} jeunes et cherchons des professionnels pour les guider.',
        'Nos bénévoles ont le courage, pas toujours le tour de main.',
      ],
      more: [
        'Deux ou trois journées de conseil éviteraient bien des erreurs.',
        'Chaux, tuiles anciennes et échafaudage sont aussi recherchés.',
        'Le chantier est visitable, casque fourni.',
      ],
      quantity: [8, 24, 1],
    },
    {
      by: ['batiment', 'menuiserie', 'architecture', 'paysage'],
      titles: [
        'Nos compagnons transmettent les gestes anciens',
        '{qte} journées pour le petit patrimoine',
        'Tuiles plates, chaux et savoir-faire à partager',
      ],
      what: [
        'Nous offrons {qte} journées de compagnons pour un chantier de sauvegarde.',
        'Nos anciens savent encore monter un mur à la chaux et veulent le montrer à des jeunes.',
      ],
      more: [
        'Des matériaux de récupération sont disponibles.',
        'Nous prêtons l’échafaudage et le vérifions.',
        'Nos apprentis viendront apprendre aussi.',
      ],
      quantity: [3, 14, 1],
    },
  ),
  subject(
    'club-materiel',
    'ME',
    ['culture_sport', 'sante'],
    ['materiel', 'financier'],
    'enfants|adolescents',
    {
      by: ['sport', 'centre_social'],
      titles: [
        'Équiper {qte} enfants pour la saison',
        'Ballons, maillots, filets : le strict nécessaire',
        'Une licence pour chaque enfant du quartier',
      ],
      what: [
        'Nous voulons équiper {qte} enfants dont les familles ne peuvent pas payer chaussures et licence.',
        'Notre section jeunes double et nos filets datent d’un autre siècle.',
      ],
      more: [
        'Il manque {montant} pour que personne ne reste au bord du terrain.',
        'Du matériel de l’an passé convient parfaitement.',
        'Nous ne vendons pas le maillot : pas de logo en travers du ventre des petits.',
      ],
      quantity: [15, 80, 5],
      amount: [1000, 6000],
    },
    {
      by: ['magasin_sport', 'assurance', 'banque', 'fondation', 'commerce', 'textile'],
      titles: [
        '{montant} et du matériel pour un club de jeunes',
        'Fins de série pour {qte} enfants',
        'Soutenir le sport près de chez nous',
      ],
      what: [
        'Nous donnons du matériel pour {qte} enfants et {montant} de licences.',
        'Nous préférons aider cent enfants à jouer plutôt que d’afficher notre nom au bord d’un stade.',
      ],
      more: [
        'Chaussures, ballons et survêtements de la saison passée sont prêts.',
        'La place des filles comptera dans notre choix.',
        'Un stage de découverte peut être organisé avec nos salariés sportifs.',
      ],
      quantity: [20, 100, 10],
      amount: [1000, 8000],
    },
  ),
  subject(
    'locaux-culture',
    'ME',
    ['culture_sport'],
    ['locaux'],
    'artistes|habitants',
    {
      by: ['culture', 'tiers_lieu', 'velo', 'patrimoine'],
      titles: [
        'Un hangar de {qte} m² pour répéter',
        'Faire du bruit sans réveiller personne',
        'Un lieu provisoire pour créer',
      ],
      what: [
        'Nous cherchons {qte} m² pour répéter et construire, même sans chauffage.',
        'Notre salle ferme pour travaux pendant {un an|dix-huit mois} ; un atelier vide nous sauverait.',
      ],
      more: [
        'Une convention d’occupation provisoire nous convient.',
        'Nous assurons, nettoyons et ouvrons au public deux fois l’an.',
        'Il nous faut trois mètres sous plafond et une prise solide.',
      ],
      quantity: [80, 320, 20],
    },
    {
      by: ['entreposage', 'textile', 'immobilier', 'mecanique', 'bailleur'],
      titles: [
        '{qte} m² d’atelier vides pour un an',
        'Une friche à prêter à des artistes',
        'Notre ancien hall de tissage cherche du bruit',
      ],
      what: [
        'Nous prêtons {qte} m² d’atelier, hors gel, en attendant notre projet.',
        'Un hall vide s’abîme ; nous préférons y entendre répéter une fanfare.',
      ],
      more: [
        'Électricité en état, accès de plain-pied.',
        'La durée garantie est de {douze|dix-huit} mois.',
        'Une ouverture au quartier est souhaitée.',
      ],
      quantity: [100, 600, 20],
    },
  ),
];
