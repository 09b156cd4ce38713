import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const santeMecenat: readonly Subject[] = [
  subject(
    'depistage-camion',
    'ME',
    ['sante', 'mobilite'],
    ['materiel', 'financier'],
    'habitants éloignés des soins',
    {
      by: ['prevention_sante', 'accueil_jour'],
      titles: [
        'Équiper un camion de dépistage',
        'Tension, vue, audition : aller au pied des immeubles',
        'Du matériel médical pour nos tournées de prévention',
      ],
      what: [
        'Nous équipons un véhicule pour proposer des dépistages dans {qte} quartiers et villages.',
        'Un habitant sur quatre n’a plus de médecin ; nous allons vers eux, mais avec du matériel hors d’âge.',
      ],
      more: [
        'Tensiomètres, audiomètre, fauteuil, barnum : l’occasion révisée nous convient.',
        'Un financement de {montant} compléterait la subvention obtenue.',
        'Chaque sortie permet de revoir {vingt|trente} personnes qui ne consultaient plus.',
      ],
      quantity: [5, 20, 1],
      amount: [3000, 15000],
    },
    {
      by: ['optique', 'clinique', 'assurance', 'fondation', 'garage'],
      titles: [
        'Matériel de dépistage et {montant} pour la prévention',
        'Nos opticiens et audioprothésistes sur le terrain',
        'Aider une tournée de prévention',
      ],
      what: [
        'Nous apportons {montant} et du matériel révisé à une association de prévention itinérante.',
        'Nos professionnels sont prêts à participer à {qte} journées de dépistage par an.',
      ],
      more: [
        'Les montures de fin de collection sont données aux personnes sans ressources.',
        'Aucune vente, aucun fichier : c’est écrit dans la convention.',
        'Nous suivons les personnes orientées, si elles le veulent.',
      ],
      quantity: [4, 16, 1],
      amount: [2000, 10000],
    },
  ),
  subject(
    'soins-support',
    'ME',
    ['sante', 'lien_social'],
    ['financier', 'locaux'],
    'personnes malades',
    {
      by: ['patients', 'handicap_psychique'],
      titles: [
        '{qte} séances de soins de support à financer',
        'Une salle calme pour nos ateliers',
        'Socio-esthétique, yoga, chant : soigner autrement',
      ],
      what: [
        'Nous offrons des soins de support aux malades et cherchons {montant} pour {qte} séances.',
        'Nos ateliers affichent complet, et la salle que nous louions ferme.',
      ],
      more: [
        'Une pièce chauffée, au calme, avec un point d’eau, un jour par semaine, suffirait.',
        'La liste d’attente dépasse {deux|trois} mois.',
        'Les participants paient deux euros, jamais plus.',
      ],
      quantity: [60, 300, 20],
      amount: [2000, 10000],
    },
    {
      by: ['assurance', 'optique', 'clinique', 'hotel', 'immobilier', 'fondation'],
      titles: [
        '{montant} pour des soins de support',
        'Une salle calme à prêter un jour par semaine',
        'Soutenir les malades et leurs proches',
      ],
      what: [
        'Nous finançons des soins de support à hauteur de {montant} par an.',
        'Nous prêtons une salle au calme, chauffée, de {qte} m², à une association de malades.',
      ],
      more: [
        'Le choix des ateliers revient à l’association.',
        'Deux de nos salariées, anciennes malades, souhaitent s’engager.',
        'L’aide peut être renouvelée trois ans.',
      ],
      quantity: [25, 80, 5],
      amount: [1500, 10000],
    },
  ),
  subject(
    'collation-sportive',
    'ME',
    ['sante', 'education'],
    ['materiel', 'benevolat'],
    'enfants|familles',
    {
      by: ['prevention_sante', 'centre_social', 'soutien_scolaire', 'sport'],
      titles: [
        'Des fruits pour {qte} goûters par semaine',
        'Bien manger, bien bouger : donnez-nous de quoi cuisiner',
        'Ateliers cuisine : produits et cuisiniers recherchés',
      ],
      what: [
        'Nous voulons offrir {qte} goûters de fruits par semaine aux enfants que nous accueillons.',
        'Beaucoup d’enfants arrivent le ventre vide ou plein de chips ; nous aimerions cuisiner avec eux.',
      ],
      more: [
        'Fruits moches, lait, pain d’hier : tout se mange, tout se transforme.',
        'Un cuisinier bénévole une fois par mois ferait sensation.',
        'Les parents participent et repartent avec les recettes.',
      ],
      quantity: [40, 200, 10],
    },
    {
      by: ['restauration', 'commerce', 'boulangerie', 'agroalimentaire'],
      titles: [
        '{qte} goûters offerts chaque semaine',
        'Nos cuisiniers animent vos ateliers',
        'Fruits et pain pour les enfants du quartier',
      ],
      what: [
        'Nous offrons {qte} goûters par semaine, fruits de saison et pain, à une association de quartier.',
        'Nos chefs aiment transmettre : ils animent une fois par mois un atelier pour enfants et parents.',
      ],
      more: [
        'La livraison se fait avec nos tournées.',
        'Les allergènes sont indiqués.',
        'Les ateliers peuvent se tenir dans notre cuisine.',
      ],
      quantity: [30, 180, 10],
    },
  ),
];
