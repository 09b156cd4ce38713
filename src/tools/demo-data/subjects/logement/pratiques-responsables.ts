import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const logementPratiquesResponsables: readonly Subject[] = [
  subject(
    'salaries-mal-loges',
    'PR',
    ['logement', 'emploi'],
    ['expertise', 'reseau'],
    'salariés|apprentis',
    {
      by: ['hotel', 'agroalimentaire', 'clinique', 'mecanique', 'restauration', 'viticulture', 'transport'],
      titles: [
        'Nos recrues ne trouvent pas de toit',
        'Loger {qte} apprentis et saisonniers',
        'Un salarié dort dans sa voiture : que faire ?',
      ],
      what: [
        'Nous recrutons, mais {qte} salariés ne trouvent pas à se loger à un prix raisonnable.',
        'Nous avons découvert qu’un collègue dormait dans sa voiture et nous voulons agir proprement.',
      ],
      more: [
        'Nous cotisons pour le logement sans bien savoir à quoi cela donne droit.',
        'Une résidence, une chambre chez l’habitant, une colocation : tout est à étudier.',
        'Les horaires décalés imposent de la proximité.',
      ],
      quantity: [4, 20, 1],
    },
    {
      by: ['jeunes_travailleurs', 'intergenerationnel', 'hebergement'],
      titles: [
        'Des solutions de logement pour vos salariés',
        '{qte} places pour apprentis et nouveaux arrivants',
        'Permanence logement dans votre entreprise',
      ],
      what: [
        'Nous aidons vos salariés à se loger : résidence, chambre chez l’habitant, bail accompagné.',
        'Nous tenons dans l’entreprise une permanence confidentielle sur le logement.',
      ],
      more: [
        'Une réponse d’urgence est donnée sous {quatre|cinq} jours.',
        'Nous réservons {qte} places par convention annuelle.',
        'Vos responsables apprennent à repérer les situations sans les exposer.',
      ],
      quantity: [3, 15, 1],
    },
  ),
  subject(
    'adaptation-senior',
    'PR CE',
    ['logement', 'grand_age'],
    ['expertise', 'co_traitance'],
    'personnes âgées',
    {
      by: ['batiment', 'chauffage', 'menuiserie', 'immobilier', 'architecture'],
      titles: [
        'Apprendre à aménager pour le grand âge',
        'Salles de bains adaptées : mieux écouter les habitants',
        'Un ergothérapeute à nos côtés',
      ],
      what: [
        'Nous adaptons des salles de bains et sentons bien que nous passons à côté des vrais besoins.',
        'Nous cherchons une association du grand âge pour former nos {poseurs|conducteurs de travaux} et relire nos projets.',
      ],
      more: [
        'Trop de barres sont posées là où personne ne les attrape.',
        'Nous voulons aussi apprendre à parler à des clients fragiles sans les presser.',
        'Une visite chez des habitants volontaires serait précieuse.',
      ],
    },
    {
      by: ['aide_domicile', 'aidants', 'handicap', 'intergenerationnel'],
      titles: [
        'Former les artisans au logement des aînés',
        'Ergothérapie et bon sens : notre regard sur vos chantiers',
        'Visites-conseils avant travaux d’adaptation',
      ],
      what: [
        'Nous conseillons les artisans et bailleurs qui adaptent des logements, avec ergothérapeute et habitants.',
        'Nos professionnelles voient {qte} logements par semaine : elles savent ce qui sert et ce qui gêne.',
      ],
      more: [
        'Formation d’une journée dans un appartement témoin.',
        'Nous relisons les devis d’un œil d’usager.',
        'Les habitants donnent leur avis six mois après.',
      ],
      quantity: [20, 90, 10],
    },
  ),
  subject(
    'charges-residents',
    'PR',
    ['logement', 'lien_social'],
    ['expertise', 'competences'],
    'locataires',
    {
      by: ['immobilier', 'bailleur', 'proprete'],
      titles: [
        'Renouer le dialogue dans {qte} cages d’escalier',
        'Locataires et gardiens : retrouver le bonjour',
        'Une médiation avant les courriers d’huissier',
      ],
      what: [
        'Nous gérons {qte} immeubles où les tensions montent et cherchons une association de terrain.',
        'Bruit, encombrants, caves : nos gardiens s’épuisent et nos courriers ne servent à rien.',
      ],
      more: [
        'Nous voulons former les gardiens et organiser des rencontres d’escalier.',
        'Un local en pied d’immeuble peut être prêté.',
        'Les locataires doivent être associés dès le début.',
      ],
      quantity: [3, 16, 1],
    },
    {
      by: ['mediation', 'centre_social', 'energie', 'ressourcerie'],
      titles: [
        'Animation d’immeuble et médiation',
        'Nos médiateurs font parler les paliers',
        'Café de palier, chantier de hall : recréer du commun',
      ],
      what: [
        'Nous intervenons dans les immeubles pour apaiser les tensions et remettre les habitants en mouvement.',
        'Nos équipes animent cafés de palier, chantiers de hall et ateliers de réparation.',
      ],
      more: [
        'Nous restons {six|neuf} mois, pas deux jours.',
        'Les dégradations baissent d’un tiers en moyenne.',
        'Gardiens et gestionnaires sont formés avec les habitants.',
      ],
    },
  ),
  subject(
    'proprietaires-discrimination',
    'PR',
    ['logement', 'exclusion_precarite'],
    ['expertise', 'competences'],
    'candidats locataires',
    {
      by: ['immobilier'],
      titles: [
        'Louer sans discriminer',
        'Former nos agents à choisir un locataire autrement',
        'Nos critères écartent des gens solides',
      ],
      what: [
        'Nos agents répondent parfois non pour de mauvaises raisons ; nous voulons former {qte} d’entre eux.',
        'Nous cherchons une association pour revoir nos critères et accueillir mieux les candidats fragiles.',
      ],
      more: [
        'Des tests anonymes nous ouvriraient les yeux.',
        'Nous voulons savoir quand proposer un bail accompagné.',
        'Les propriétaires écoutent nos conseils : à nous d’en donner de bons.',
      ],
      quantity: [4, 20, 1],
    },
    {
      by: ['hebergement', 'jeunes_travailleurs', 'intergenerationnel'],
      titles: [
        'Former les agences à la location solidaire',
        'Bail accompagné : ce que nous garantissons',
        'Un autre regard sur un dossier de location',
      ],
      what: [
        'Nous formons les agents immobiliers à l’égalité d’accès et aux garanties qui rassurent.',
        'Nos travailleurs sociaux présentent des candidats suivis et restent présents pendant tout le bail.',
      ],
      more: [
        'Moins de {deux|trois} % d’impayés sur cinq ans.',
        'Une demi-journée avec d’anciens mal-logés suffit à changer un regard.',
        'Une ligne directe est ouverte aux agences.',
      ],
    },
  ),
];
