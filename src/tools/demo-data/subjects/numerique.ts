import type { Subject } from '../types.js';
import { subject } from './subject.js';

export const numeriqueSubjects: readonly Subject[] = [
  subject(
    'ordinateurs',
    'ME',
    ['numerique', 'environnement'],
    ['materiel'],
    'familles modestes|collégiens',
    {
      by: ['mediation_numerique', 'soutien_scolaire', 'centre_social', 'reconditionnement'],
      titles: [
        '{qte} ordinateurs portables pour des collégiens',
        'Un poste à la maison pour chaque élève suivi',
        'Vos anciens portables feraient des heureux',
      ],
      what: [
        'Nous cherchons {qte} ordinateurs portables de moins de six ans pour des familles qui n’en ont pas.',
        'Des élèves rédigent leur rapport de stage sur un téléphone fendu ; avec {qte} portables, nous réglons la question.',
      ],
      more: [
        'Nous effaçons les disques, installons un système libre et remettons un certificat.',
        'Chaque machine est prêtée à l’année avec trois séances de prise en main.',
        'Les chargeurs manquants ne nous font pas peur.',
      ],
      quantity: [10, 60, 5],
    },
    {
      by: ['office', 'it', 'large'],
      titles: [
        '{qte} ordinateurs portables à donner',
        'Renouvellement de parc : donner plutôt que détruire',
        'Matériel informatique révisé pour une association',
      ],
      what: [
        'Nous renouvelons notre parc et donnons {qte} ordinateurs portables en état de marche.',
        'Tous les {quatre|cinq} ans, nos postes changent ; nous voulons leur trouver une vraie seconde vie.',
      ],
      more: [
        'Les disques sont effacés par nos soins, le système est à réinstaller.',
        'Écrans, souris et sacoches sont du voyage.',
        'Un technicien peut passer une journée avec vous pour l’installation.',
      ],
      quantity: [10, 80, 5],
    },
  ),
  subject(
    'ateliers-demarches',
    'ME',
    ['numerique', 'lien_social'],
    ['benevolat', 'competences'],
    'personnes âgées|habitants',
    {
      by: ['mediation_numerique', 'centre_social', 'visites'],
      titles: [
        'Des volontaires pour nos permanences numériques',
        'Apprendre la souris à quatre-vingts ans',
        'Deux heures par mois pour dépanner un habitant',
      ],
      what: [
        'Nous cherchons {qte} salariés à l’aise avec l’informatique pour aider à nos permanences.',
        'La file s’allonge : démarches, mots de passe, photos perdues. Deux heures de votre temps valent de l’or.',
      ],
      more: [
        'On y vient avec sa patience, pas avec son diplôme.',
        'Chaque volontaire est en binôme avec un médiateur.',
        'Les séances ont lieu {en fin d’après-midi|le samedi matin|à l’heure du déjeuner}.',
      ],
      quantity: [4, 14, 1],
    },
    {
      by: ['it', 'banque', 'assurance', 'energeticien'],
      titles: [
        '{qte} informaticiens bénévoles',
        'Nos techniciens tiennent permanence avec vous',
        'Heures de compétences numériques à offrir',
      ],
      what: [
        'Nous offrons {qte} volontaires, deux heures par mois, pour aider des habitants dans leurs démarches en ligne.',
        'Nos équipes savent expliquer simplement ; elles veulent aider ceux que le numérique laisse dehors.',
      ],
      more: [
        'Nous animons aussi des ateliers sur les arnaques et les mots de passe.',
        'Le planning est établi par trimestre.',
        'Nous prêtons une salle équipée de dix postes, le soir.',
      ],
      quantity: [3, 12, 1],
    },
  ),
  subject(
    'cybersecurite',
    'ME',
    ['numerique', 'securite'],
    ['competences', 'expertise'],
    'associations',
    {
      by: ['association'],
      titles: [
        'Protéger nos fichiers avant qu’il ne soit trop tard',
        'Sauvegardes et mots de passe : mettez-nous à l’abri',
        'Après une attaque, remonter la pente',
      ],
      what: [
        'Nous gardons des données sensibles sur des ordinateurs mal protégés et cherchons un spécialiste pour tout reprendre.',
        'Un courriel piégé nous a coûté {trois semaines|dix jours} ; nous voulons apprendre à nous défendre.',
      ],
      more: [
        'Un état des lieux, puis {trois|quatre} mesures simples nous iraient très bien.',
        'Nos {#4-12} postes ont tous un âge différent.',
        'Le but est d’être autonomes, pas dépendants.',
      ],
    },
    {
      by: ['it', 'assurance', 'conseil'],
      titles: [
        '{qte} diagnostics de sécurité informatique offerts',
        'Mots de passe, sauvegardes : on s’en occupe',
        'Un expert en sécurité pour votre association',
      ],
      what: [
        'Nous offrons {qte} diagnostics de sécurité informatique à des associations du territoire.',
        'Nos experts donnent {deux|trois} jours par trimestre pour sécuriser de petites structures.',
      ],
      more: [
        'Diagnostic le matin, corrections l’après-midi, formation de l’équipe à la fin.',
        'Nous laissons un carnet de consignes en une page.',
        'Aucun contrat n’est à signer ensuite.',
      ],
      quantity: [3, 10, 1],
    },
  ),
  subject(
    'site-accessible',
    'PR',
    ['numerique', 'handicap'],
    ['expertise'],
    'personnes handicapées|personnes âgées',
    {
      by: ['banque', 'commerce', 'energeticien', 'logiciel', 'third', 'communication', 'assurance'],
      titles: [
        'Faire tester nos services en ligne par ceux qui peinent',
        'Notre site est illisible pour une partie de nos clients',
        'Espace client : simplifier avec les premiers concernés',
      ],
      what: [
        'Nous refondons notre espace en ligne et voulons le faire essayer par des personnes peu à l’aise ou handicapées.',
        'Nos clients âgés nous appellent pour des démarches que le site permet : c’est que le site ne permet pas.',
      ],
      more: [
        'Quatre séances d’observation avec {six|huit} personnes nous apprendraient tout.',
        'Les participants sont indemnisés.',
        'Nos développeurs assistent aux tests, en silence.',
      ],
    },
    {
      by: ['mediation_numerique', 'handicap', 'entreprise_adaptee', 'illettrisme'],
      titles: [
        'Panel de testeurs pour vos sites',
        'Vos pages relues par des débutants et des personnes handicapées',
        'Langage clair et navigation au clavier : notre audit',
      ],
      what: [
        'Nous réunissons {qte} testeurs de tous niveaux pour essayer vos sites et vos formulaires.',
        'Nous auditons vos services en ligne : lisibilité, lecteur d’écran, langage clair.',
      ],
      more: [
        'Vous voyez les gens buter en direct : rien n’est plus convaincant.',
        'Un rapport de cinq pages, classé par urgence.',
        'Nous réécrivons aussi vos courriers les plus obscurs.',
      ],
      quantity: [6, 20, 2],
    },
  ),
  subject(
    'salaries-eloignes-numerique',
    'PR',
    ['numerique', 'education'],
    ['competences', 'expertise'],
    'salariés',
    {
      by: ['proprete', 'batiment', 'transport', 'agroalimentaire', 'viticulture', 'textile', 'paysage'],
      titles: [
        '{qte} salariés n’osent pas ouvrir l’application',
        'Bulletin de paie en ligne : ne laisser personne derrière',
        'Former nos équipes de terrain au smartphone',
      ],
      what: [
        'Nous passons plannings et bulletins de paie en ligne ; {qte} salariés décrochent en silence.',
        'Nous cherchons une association pour apprendre à nos équipes de terrain les gestes numériques de base.',
      ],
      more: [
        'L’apprentissage doit avoir lieu sur le temps de travail, par petits groupes.',
        'Certains lisent mal : il faut du tact.',
        'Nous prêtons les téléphones et la salle.',
      ],
      quantity: [8, 45, 1],
    },
    {
      by: ['mediation_numerique', 'illettrisme', 'reconditionnement'],
      titles: [
        'Ateliers numériques dans votre entreprise',
        'Du premier mot de passe au bulletin de paie',
        'Nos médiateurs viennent au dépôt, à six heures s’il le faut',
      ],
      what: [
        'Nous formons les salariés de terrain aux usages de base, dans l’entreprise et à leurs horaires.',
        'Nos médiateurs travaillent par groupes de six, avec le téléphone de chacun et ses vraies démarches.',
      ],
      more: [
        'Cinq séances d’une heure et demie suffisent le plus souvent.',
        'Nous repérons discrètement les difficultés de lecture et orientons.',
        'Le premier atelier est gratuit.',
      ],
    },
  ),
  subject(
    'reconditionnement-filiere',
    'CE',
    ['numerique', 'emploi'],
    ['co_traitance', 'achats'],
    'salariés en insertion',
    {
      by: ['reconditionnement', 'entreprise_adaptee', 'ressourcerie'],
      titles: [
        'Un flux régulier d’ordinateurs à reconditionner',
        'Monter une offre commune de matériel révisé',
        '{qte} postes par an à trier, réparer, revendre',
      ],
      what: [
        'Nous cherchons un partenaire informatique pour une offre commune : il collecte, nous reconditionnons, nous vendons ensemble.',
        'Notre atelier peut traiter {qte} machines par an et n’en reçoit que la moitié.',
      ],
      more: [
        'Effacement certifié, pièces testées, garantie d’un an.',
        'Nos prix laissent une marge à chacun.',
        'Les collectivités demandent ce service dans leurs marchés.',
      ],
      quantity: [400, 2000, 100],
    },
    {
      by: ['it', 'recyclage'],
      titles: [
        'Nos clients jettent {qte} postes par an : associons-nous',
        'Collecte de matériel contre offre reconditionnée',
        'Revendre ensemble du matériel révisé',
      ],
      what: [
        'Nous retirons {qte} postes par an chez nos clients et voulons les confier à un atelier d’insertion.',
        'Nous proposons une gamme de matériel révisé avec un atelier solidaire : à nous la collecte et la vente, à vous l’atelier.',
      ],
      more: [
        'Notre entrepôt peut servir de point de regroupement.',
        'Nos techniciens forment les vôtres au diagnostic.',
        'Un premier lot de {cinquante|quatre-vingts} postes est prêt.',
      ],
      quantity: [150, 900, 50],
    },
  ),
  subject(
    'outil-metier',
    'IS ME',
    ['numerique', 'lien_social'],
    ['co_conception', 'competences'],
    'bénévoles|habitants',
    {
      by: [
        'visites',
        'aide_alimentaire',
        'mobilite',
        'centre_social',
        'mediation_numerique',
        'aide_domicile',
      ],
      titles: [
        'Un outil simple pour organiser {nos tournées|nos bénévoles}',
        'Sortir du tableur que nul ne comprend',
        'Planifier {qte} bénévoles sans y passer ses nuits',
      ],
      what: [
        'Nous imaginons un outil ouvert pour répartir demandes et bénévoles, utilisable au téléphone.',
        'Nous gérons {qte} bénévoles dans un tableur que trois personnes comprennent ; inventons mieux avec des développeurs.',
      ],
      more: [
        'D’autres associations ont le même besoin : le résultat sera partagé.',
        'Nous offrons un terrain d’essai franc et des utilisateurs de vingt à quatre-vingts ans.',
        'Pas de données de santé, pas d’usine à gaz.',
      ],
      quantity: [25, 140, 5],
    },
    {
      by: ['logiciel', 'informatique', 'ecole'],
      titles: [
        '{qte} jours de développement pour un outil libre',
        'Nos développeurs cherchent un vrai problème',
        'Concevoir un outil avec ses utilisateurs',
      ],
      what: [
        'Nous mettons {qte} jours de développement au service d’un outil utile à plusieurs associations.',
        'Nos équipes veulent concevoir avec ses utilisateurs un logiciel simple et libre.',
      ],
      more: [
        'Nous commençons par deux jours d’observation, avant toute ligne de code.',
        'L’hébergement est offert pendant {deux|trois} ans.',
        'Le code sera publié, la documentation aussi.',
      ],
      quantity: [10, 50, 5],
    },
  ),
  subject(
    'bus-numerique',
    'IS',
    ['numerique', 'mobilite'],
    ['co_conception', 'logistique'],
    'habitants des villages',
    {
      by: ['mediation_numerique', 'mobilite', 'third'],
      titles: [
        'Un camion numérique pour {qte} villages',
        'Aller vers ceux qui ne viendront pas',
        'Guichet itinérant : inventer la bonne tournée',
      ],
      what: [
        'Nous voulons aménager un véhicule qui apporte démarches, imprimante et conseil dans {qte} villages.',
        'Les guichets ferment, les gens vieillissent : essayons un guichet roulant partagé entre plusieurs services.',
      ],
      more: [
        'Banque, énergie, mutuelle, emploi : chacun pourrait y tenir sa permanence.',
        'Il faut un véhicule, une connexion solide et un an d’essai.',
        'Les maires de la vallée ont donné leur accord.',
      ],
      quantity: [8, 24, 1],
    },
    {
      by: ['banque', 'energeticien', 'assurance', 'transport', 'garage', 'clinique'],
      titles: [
        'Partager un guichet roulant',
        'Nous cofinançons un camion des services',
        'Nos conseillers montent à bord',
      ],
      what: [
        'Nous sommes prêts à tenir {qte} permanences par mois dans un camion de services partagé.',
        'Nous n’ouvrirons plus d’agence dans chaque bourg, mais nous pouvons y passer avec d’autres.',
      ],
      more: [
        'Un fourgon de notre flotte peut être aménagé.',
        'Nous partageons nos chiffres de fréquentation pour choisir les arrêts.',
        'L’essai dure un an, avec un bilan public.',
      ],
      quantity: [2, 8, 1],
    },
  ),
];
