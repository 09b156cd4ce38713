import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const developpementEconomiqueCooperationInnovation: readonly Subject[] = [
  subject(
    'cantine-locale',
    'CE',
    ['developpement_economique', 'environnement'],
    ['achats', 'logistique'],
    'producteurs locaux|convives',
    {
      by: ['circuit_court', 'chantier_insertion', 'jardins'],
      titles: [
        'Des cuisines pour {qte} fermes d’ici',
        'Légumes locaux cherchent gros appétits',
        'Livrer le frais sans faire cent tournées',
      ],
      what: [
        'Nous relions {qte} fermes à des cuisines collectives et cherchons des acheteurs réguliers.',
        'Nos maraîchers peuvent produire plus, si quelqu’un s’engage sur la saison.',
      ],
      more: [
        'Nous planifions les cultures avec l’acheteur.',
        'Légumes lavés, calibrés ou non, livrés en bacs consignés.',
        'Une facture unique, même pour douze producteurs.',
      ],
      quantity: [8, 40, 2],
    },
    {
      by: ['restauration', 'clinique', 'hotel', 'agroalimentaire', 'commerce', 'collectivite'],
      titles: [
        '{qte} repas par jour à cuisiner avec des produits d’ici',
        'Prêts à acheter local et régulier',
        'Engager nos menus sur la saison',
      ],
      what: [
        'Nous servons {qte} repas par jour et voulons acheter davantage aux fermes et jardins voisins.',
        'Nous cherchons un groupement capable de livrer toutes les semaines, avec nous pour planifier.',
      ],
      more: [
        'Nos menus s’adaptent, nos délais moins.',
        'Un acompte de campagne est envisageable.',
        'Nos camions peuvent ramasser au retour.',
      ],
      quantity: [150, 2500, 50],
    },
  ),
  subject(
    'bureaux-partages',
    'CE',
    ['developpement_economique', 'lien_social'],
    ['locaux', 'reseau'],
    'créateurs|télétravailleurs',
    {
      by: ['tiers_lieu', 'creation'],
      titles: [
        'Un étage de bureaux à partager',
        'Installer {qte} postes dans une zone d’activité',
        'Pépinière : cherchons murs et voisins',
      ],
      what: [
        'Nous cherchons {qte} postes de travail à ouvrir dans une entreprise qui a trop de place.',
        'Nos créateurs veulent travailler près d’ateliers et de clients, pas dans une salle blanche.',
      ],
      more: [
        'Nous gérons les entrées, l’animation et le café.',
        'Le loyer est partagé selon l’occupation.',
        'Vos salariés peuvent venir télétravailler chez nous.',
      ],
      quantity: [6, 24, 2],
    },
    {
      by: ['immobilier', 'imprimerie', 'banque', 'informatique', 'mecanique', 'bailleur'],
      titles: [
        '{qte} bureaux vides à faire vivre',
        'Notre premier étage pour une pépinière',
        'Partager nos murs et nos machines',
      ],
      what: [
        'Nous avons {qte} bureaux vides et préférons des voisins à des cartons.',
        'Nous ouvrons un étage à une association qui y installerait créateurs et artisans.',
      ],
      more: [
        'Fibre, parking et salle de réunion compris.',
        'Nos machines peuvent être utilisées hors production.',
        'Un bail souple, sans dépôt.',
      ],
      quantity: [4, 20, 1],
    },
  ),
  subject(
    'filiere-chanvre',
    'IS',
    ['developpement_economique', 'environnement'],
    ['co_conception', 'reseau'],
    'agriculteurs|salariés en insertion',
    {
      by: ['circuit_court', 'chantier_insertion', 'ressourcerie', 'entreprise_insertion'],
      titles: [
        'Relancer le {lin|chanvre} entre champs et ateliers',
        'Une filière locale et solidaire à monter',
        'Du champ au fil : qui s’y met ?',
      ],
      what: [
        'Nous voulons relancer une petite filière textile locale, du champ à l’atelier, sur {qte} hectares.',
        'Les agriculteurs veulent semer, les couturières coudre ; entre les deux, tout est à inventer.',
      ],
      more: [
        'Il faut un transformateur, un tisseur et un premier client patient.',
        'Les travaux de récolte et de tri iraient à des salariés en parcours.',
        'Une étude est faite, elle tient la route.',
      ],
      quantity: [4, 25, 1],
    },
    {
      by: ['textile', 'agroalimentaire', 'emballage', 'menuiserie', 'ecole', 'viticulture'],
      titles: [
        'Nos machines pour essayer une fibre locale',
        'Premier client d’une filière à naître',
        'Recherche et essais avec un collectif local',
      ],
      what: [
        'Nous offrons {qte} jours de machines et nos techniciens pour essayer une matière locale.',
        'Nous sommes prêts à être le premier client d’une filière courte et solidaire.',
      ],
      more: [
        'Nous achetons l’essai, même imparfait.',
        'Nos ingénieurs documentent tout pour le collectif.',
        'La marque serait commune.',
      ],
      quantity: [5, 20, 1],
    },
  ),
  subject(
    'reprise-artisans',
    'IS',
    ['developpement_economique', 'emploi'],
    ['co_conception', 'financier'],
    'artisans|salariés repreneurs',
    {
      by: ['creation', 'tiers_lieu', 'entreprise_insertion'],
      titles: [
        'Sauver l’atelier quand le patron part',
        'Reprise par les salariés : un accompagnement à inventer',
        'Ne pas laisser fermer la dernière boulangerie',
      ],
      what: [
        'Nous voulons inventer un accompagnement à la reprise d’ateliers par leurs salariés ou des habitants.',
        'Chaque année, {qte} artisans du bassin ferment faute de repreneur, alors que les clients sont là.',
      ],
      more: [
        'Il faut une banque, un comptable et deux ou trois cédants volontaires.',
        'Un fonds d’amorçage de {montant} lancerait l’essai.',
        'Nous avons déjà un premier cas, un {cordonnier|boucher|menuisier}.',
      ],
      quantity: [8, 40, 2],
      amount: [10000, 40000],
    },
    {
      by: ['banque', 'comptable', 'avocats', 'formation', 'club', 'conseil'],
      titles: [
        '{montant} et des experts pour des reprises solidaires',
        'Nos clients partent à la retraite sans successeur',
        'Essayer la reprise collective',
      ],
      what: [
        'Nous voyons partir nos clients artisans et voulons inventer, avec une association, des reprises collectives.',
        'Nous apportons {montant} et du temps d’experts à un essai de reprise par les salariés.',
      ],
      more: [
        'Les honoraires sont reportés après la reprise.',
        'Nous ouvrons nos dossiers, avec l’accord des cédants.',
        'Trois reprises réussies suffiraient à convaincre.',
      ],
      amount: [8000, 40000],
    },
  ),
  subject(
    'fret-mutualise',
    'CE',
    ['developpement_economique', 'mobilite'],
    ['logistique', 'co_traitance'],
    'petits producteurs|associations',
    {
      by: ['circuit_court', 'ressourcerie', 'esat', 'entreprise_adaptee'],
      titles: [
        'Partager des camions à moitié vides',
        'Livrer {qte} points sans acheter de camion',
        'Une tournée commune entre voisins',
      ],
      what: [
        'Nous livrons {qte} points par semaine, mal et cher : partageons nos tournées.',
        'Nos palettes partent seules, celles du voisin aussi ; mettons-les dans le même camion.',
      ],
      more: [
        'Nos volumes sont connus une semaine à l’avance.',
        'Nous pouvons tenir le quai et la préparation.',
        'Les coûts se partagent au kilo et au kilomètre.',
      ],
      quantity: [8, 50, 2],
    },
    {
      by: ['transport', 'entreposage', 'commerce', 'agroalimentaire', 'brasserie'],
      titles: [
        '{qte} m³ libres chaque jour dans nos camions',
        'Ouvrir nos tournées aux petits volumes',
        'Mutualiser quai et camions',
      ],
      what: [
        'Nous avons {qte} m³ libres par jour sur nos tournées et voulons les partager.',
        'Nous proposons une plateforme commune, ouverte aux ateliers solidaires et aux petits producteurs.',
      ],
      more: [
        'Le tarif couvre le coût, sans plus.',
        'Notre exploitation intègre vos arrêts à la tournée.',
        'Un coin de quai vous est réservé le matin.',
      ],
      quantity: [3, 18, 1],
    },
  ),
];
