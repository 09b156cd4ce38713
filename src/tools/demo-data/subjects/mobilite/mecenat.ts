import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const mobiliteMecenat: readonly Subject[] = [
  subject(
    'vehicules-dons',
    'ME',
    ['mobilite', 'emploi'],
    ['materiel', 'logistique'],
    'demandeurs d’emploi',
    {
      by: ['mobilite', 'association_intermediaire'],
      titles: [
        '{qte} voitures d’occasion pour aller travailler',
        'Vos véhicules en fin de contrat nous intéressent',
        'Louer à cinq euros par jour : il nous faut des voitures',
      ],
      what: [
        'Nous cherchons {qte} voitures ou scooters en état, à louer à petit prix à des personnes qui reprennent un emploi.',
        'Notre parc compte {#8-20} véhicules et une liste d’attente de deux mois : les contrats n’attendent pas.',
      ],
      more: [
        'Un petit défaut de carrosserie ne gêne personne, un moteur fatigué si.',
        'Nous prenons en charge la carte grise et le contrôle technique.',
        'Trois mois de location suffisent souvent pour acheter sa propre voiture.',
      ],
      quantity: [2, 8, 1],
    },
    {
      by: ['garage', 'transport', 'energeticien', 'assurance', 'large'],
      titles: [
        '{qte} véhicules à donner en fin de contrat',
        'Nos voitures de service peuvent encore servir',
        'Don de véhicules révisés',
      ],
      what: [
        'Nous donnons {qte} véhicules de notre flotte, révisés, à une association de mobilité solidaire.',
        'Nos voitures sortent du parc à {cinq|six} ans ; plutôt que de les céder aux enchères, nous voulons qu’elles servent ici.',
      ],
      more: [
        'Le carnet d’entretien est complet.',
        'Les pneus sont neufs ou presque.',
        'Un second lot suivra l’an prochain.',
      ],
      quantity: [2, 6, 1],
    },
  ),
  subject(
    'garage-solidaire',
    'ME CE',
    ['mobilite', 'pouvoir_achat'],
    ['competences', 'locaux'],
    'ménages modestes',
    {
      by: ['mobilite', 'chantier_insertion'],
      titles: [
        'Un mécanicien pour épauler notre garage solidaire',
        'Pont élévateur et bons conseils recherchés',
        'Réparer sans ruiner : il nous manque un atelier',
      ],
      what: [
        'Nous cherchons un professionnel prêt à épauler notre garage solidaire, quelques demi-journées par mois.',
        'Nous réparons sur un parking ; un vrai atelier, deux soirs par semaine, changerait tout.',
      ],
      more: [
        'Les usagers participent à la réparation et paient les pièces.',
        'Notre salarié, ancien {carrossier|motoriste}, encadre {#3-7} personnes en parcours.',
        'Une valise de diagnostic, même ancienne, serait bienvenue.',
      ],
    },
    {
      by: ['garage', 'transport', 'mecanique'],
      titles: [
        'Notre atelier est libre le soir',
        'Un mécanicien, un pont, {qte} soirées par mois',
        'Coup de main mécanique à une association',
      ],
      what: [
        'Nous prêtons un pont et un mécanicien, {qte} soirées par mois, à un garage solidaire.',
        'Nos mécaniciens aimeraient transmettre, et notre atelier ferme à dix-sept heures.',
      ],
      more: [
        'Les huiles usagées partent avec les nôtres.',
        'Les pièces d’occasion en stock sont cédées au prix coûtant.',
        'La responsabilité civile est à vérifier ensemble.',
      ],
      quantity: [2, 8, 1],
    },
  ),
  subject(
    'velos-recup',
    'ME',
    ['mobilite', 'environnement'],
    ['materiel', 'logistique'],
    'habitants|étudiants',
    {
      by: ['velo', 'centre_social'],
      titles: [
        '{qte} vélos à remettre en selle',
        'Vélos oubliés dans les caves : confiez-les-nous',
        'Pièces, outils et épaves bienvenues',
      ],
      what: [
        'Nous cherchons {qte} vélos, même abîmés, pour notre atelier d’autoréparation.',
        'La demande explose à la rentrée : tout cadre droit trouvera preneur.',
      ],
      more: [
        'Nous organisons une collecte sur votre parking en une matinée.',
        'Antivols, selles, chambres à air : les fins de série nous vont.',
        'Un vélo sur trois part à moins de {quarante|cinquante} euros.',
      ],
      quantity: [20, 120, 10],
    },
    {
      by: ['magasin_sport', 'immobilier', 'third', 'large', 'recyclage'],
      titles: [
        '{qte} vélos abandonnés à donner',
        'Nos locaux à vélos débordent',
        'Cadres, roues et pièces à récupérer',
      ],
      what: [
        'Nous avons {qte} vélos abandonnés ou repris, que nous donnons à un atelier associatif.',
        'Chaque année, nos {caves|rayons de reprise} se remplissent de vélos réparables.',
      ],
      more: [
        'Les formalités d’abandon sont faites.',
        'Nous livrons avec notre camion si vous prenez tout.',
        'Deux vendeurs passionnés viendraient bien vous aider.',
      ],
      quantity: [15, 90, 5],
    },
  ),
];
