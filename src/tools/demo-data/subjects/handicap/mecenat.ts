import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const handicapMecenat: readonly Subject[] = [
  subject(
    'sport-adapte',
    'ME',
    ['handicap', 'culture_sport'],
    ['materiel', 'financier'],
    'personnes handicapées',
    {
      by: ['handicap', 'sport', 'esat'],
      titles: [
        '{qte} fauteuils de sport pour notre section',
        'Équiper une section handisport',
        'Joëlettes et tandems : sortir tous ensemble',
      ],
      what: [
        'Nous cherchons {qte} fauteuils, tandems ou joëlettes pour que personne ne reste sur le banc.',
        'Un fauteuil de sport coûte le prix d’un scooter ; notre section compte {#8-24} pratiquants et en partage deux.',
      ],
      more: [
        'Un apport de {montant} compléterait ce que nous avons réuni.',
        'Le matériel est prêté ensuite aux clubs voisins.',
        'Un mécanicien bénévole pourrait nous aider à l’entretenir.',
      ],
      quantity: [2, 8, 1],
      amount: [2000, 12000],
    },
    {
      by: ['magasin_sport', 'mecanique', 'assurance', 'fondation', 'garage'],
      titles: [
        '{montant} pour du matériel de sport adapté',
        'Nos mécaniciens au service de vos fauteuils',
        'Tandems et vélos adaptés à financer',
      ],
      what: [
        'Nous consacrons {montant} à l’achat et à l’entretien de matériel de sport adapté.',
        'Nos ateliers savent souder, régler, réparer : nous équipons un club qui accueille des sportifs handicapés.',
      ],
      more: [
        'Nous aimons que le matériel tourne entre plusieurs clubs.',
        'Un de nos salariés pratique et conseille le choix.',
        'L’essai peut se faire dans notre magasin ou sur votre piste.',
      ],
      amount: [1500, 10000],
    },
  ),
  subject(
    'vehicule-adapte',
    'ME',
    ['handicap', 'mobilite'],
    ['logistique', 'materiel'],
    'personnes handicapées',
    {
      by: ['handicap', 'esat', 'handicap_psychique'],
      titles: [
        'Un minibus adapté pour {nos sorties|les week-ends}',
        'Neuf places et une rampe',
        'Transporter {qte} personnes sans renoncer à personne',
      ],
      what: [
        'Nous cherchons le prêt ou le don d’un minibus équipé d’une rampe, pour {qte} personnes.',
        'Nos sorties du samedi dépendent d’un véhicule que nous n’avons plus.',
      ],
      more: [
        'Quelques week-ends par an suffiraient pour commencer.',
        'Trois de nos bénévoles sont habitués à conduire ce type de véhicule.',
        'Sans minibus, {cinq|six} personnes restent à la résidence.',
      ],
      quantity: [6, 16, 1],
    },
    {
      by: ['transport', 'garage', 'clinique', 'collectivite'],
      titles: [
        'Un minibus avec rampe, libre le week-end',
        'Prêt de véhicule adapté',
        'Notre navette dort le samedi',
      ],
      what: [
        'Nous prêtons le week-end un minibus de {qte} places équipé d’une rampe.',
        'Notre véhicule adapté roule du lundi au vendredi ; il peut servir à d’autres le reste du temps.',
      ],
      more: [
        'Assurance et entretien sont à notre charge, le carburant à la vôtre.',
        'Un chauffeur volontaire est disponible un samedi par mois.',
        'Réservation par téléphone, sans formulaire.',
      ],
      quantity: [7, 9, 1],
    },
  ),
];
