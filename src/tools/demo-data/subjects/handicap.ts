import type { Subject } from '../types.js';
import { subject } from './subject.js';

export const handicapSubjects: readonly Subject[] = [
  subject(
    'sous-traitance-esat',
    'CE',
    ['handicap', 'emploi'],
    ['co_traitance', 'achats'],
    'personnes handicapées',
    {
      by: ['entreprise_adaptee_esat'],
      titles: [
        'De nouvelles commandes de conditionnement',
        'Mise sous étui, étiquetage, coffrets : nos ateliers ont de la place',
        'Remplacer un client parti à l’étranger',
      ],
      what: [
        'Nous cherchons une activité régulière de conditionnement pour {qte} travailleurs.',
        'Notre principal client a délocalisé : {qte} personnes ont besoin d’une commande récurrente.',
      ],
      more: [
        'Salle propre, traçabilité par lot, contrôle en double.',
        'Une équipe peut aussi se détacher sur votre site avec son moniteur.',
        'Nous livrons dans le département et tenons les délais, demandez à nos clients.',
        'Les achats comptent dans votre obligation d’emploi.',
      ],
      quantity: [8, 32, 2],
    },
    {
      by: ['industry', 'packaging', 'agroalimentaire', 'viticulture', 'chimie'],
      titles: [
        'Conditionnement à confier à un atelier protégé',
        '{qte} coffrets par an à assembler',
        'Nous relocalisons notre mise en boîte',
      ],
      what: [
        'Nous voulons confier l’assemblage de {qte} coffrets par an à un ESAT ou à une entreprise adaptée.',
        'Notre conditionnement part à six cents kilomètres ; nous souhaitons le confier à un atelier voisin.',
      ],
      more: [
        'Le pic d’activité se situe avant les fêtes, avec un fond régulier le reste de l’année.',
        'Nos méthodes peuvent simplifier les postes avec vos moniteurs.',
        'Les emballages sont livrés et repris par nos camions.',
      ],
      quantity: [3000, 60000, 1000],
    },
  ),
  subject(
    'blanchisserie',
    'CE',
    ['handicap', 'developpement_economique'],
    ['achats', 'co_traitance'],
    'personnes handicapées',
    {
      by: ['esat'],
      titles: [
        'Du linge à laver toute l’année',
        'Notre blanchisserie peut traiter {qte} kg de plus par jour',
        'Hôtels et cliniques : confiez-nous votre linge',
      ],
      what: [
        'Nous venons d’agrandir notre blanchisserie et cherchons {qte} kg de linge par jour.',
        'Nos lignes tournent à moitié : un ou deux clients réguliers changeraient la vie de l’atelier.',
      ],
      more: [
        'Ramassage et livraison sous quarante-huit heures, en rolls étiquetés.',
        'Repassage, petite couture et marquage sont compris.',
        'Des travailleurs volontaires pourraient aussi intervenir dans vos étages.',
      ],
      quantity: [100, 700, 50],
    },
    {
      by: ['hotel', 'clinique', 'restauration', 'agroalimentaire'],
      titles: [
        '{qte} kg de linge par jour à confier',
        'Notre linge ferait moins de route',
        'Nous cherchons une blanchisserie protégée',
      ],
      what: [
        'Nous voulons confier {qte} kg de linge par jour à une blanchisserie qui emploie des personnes handicapées.',
        'Notre linge parcourt {deux cents|cent quarante} kilomètres par semaine ; nous voulons le faire laver à côté.',
      ],
      more: [
        'Exigence d’hygiène élevée, mais souplesse sur les horaires.',
        'Un contrat de deux ans est possible après un essai d’un mois.',
        'Le passage doit se faire avant {neuf|dix} heures.',
      ],
      quantity: [50, 500, 25],
    },
  ),
  subject(
    'accessibilite-locaux',
    'PR',
    ['handicap'],
    ['expertise'],
    'personnes handicapées|clients',
    {
      by: ['commerce', 'hotel', 'banque', 'magasin_sport', 'third', 'optique'],
      titles: [
        'Tester notre accueil avec des personnes concernées',
        'Accessible sur le papier, pas dans la vie',
        'Des yeux, des oreilles et des roues pour auditer nos {magasins|agences|salles}',
      ],
      what: [
        'Nous sommes aux normes, mais des clients renoncent à venir : aidez-nous à comprendre pourquoi.',
        'Nous cherchons des personnes handicapées prêtes à tester {qte} de nos lieux et à nous parler franchement.',
      ],
      more: [
        'La signalétique, le bruit et la lumière nous préoccupent autant que les rampes.',
        'Chaque visite est payée et suivie d’un plan d’action public.',
        'Nos équipes d’accueil participent au débriefing.',
      ],
      quantity: [2, 9, 1],
    },
    {
      by: ['handicap', 'handicap_psychique', 'entreprise_adaptee'],
      titles: [
        'Visites-tests par des usagers experts',
        'Votre accueil vu d’un fauteuil, d’une canne, d’un casque',
        'Diagnostic d’usage : ce que la norme ne dit pas',
      ],
      what: [
        'Nous testons vos lieux avec des personnes en situation de handicap et vous rendons un rapport clair.',
        'Nos membres, concernés eux-mêmes, visitent {magasins, musées et bureaux|guichets, salles et sites web} et proposent des remèdes simples.',
      ],
      more: [
        'Deux heures sur place, une restitution à chaud, une liste de priorités.',
        'La moitié des remèdes coûtent moins de cent euros.',
        'Nous revenons vérifier, gratuitement, un an après.',
      ],
    },
  ),
  subject(
    'sensibilisation-handicap',
    'PR',
    ['handicap', 'emploi'],
    ['expertise', 'competences'],
    'salariés',
    {
      by: ['company'],
      titles: [
        'Parler du handicap à {qte} salariés',
        'Handicaps invisibles : ouvrir la conversation',
        'Une semaine du handicap qui ne sonne pas creux',
      ],
      what: [
        'Nous voulons sensibiliser {qte} salariés au handicap, sans exposé ni larmes.',
        'Plusieurs collègues cachent leur situation ; nous cherchons une association pour libérer la parole.',
      ],
      more: [
        'Les chefs d’équipe demandent quoi dire et quoi ne pas dire.',
        'Nous aimerions des témoignages et des mises en situation, dans {l’atelier|nos bureaux}.',
        'Notre taux d’emploi stagne autour de {deux|trois} %, alors que les postes existent.',
      ],
      quantity: [20, 240, 10],
    },
    {
      by: ['handicap', 'handicap_psychique', 'entreprise_adaptee_esat', 'sport'],
      titles: [
        'Mises en situation et témoignages dans vos murs',
        'Handicap : deux heures pour changer de regard',
        'Un parcours dans le noir et de vraies discussions',
      ],
      what: [
        'Nous animons des ateliers sur le handicap : mises en situation, jeux, témoignages de personnes en poste.',
        'Nos intervenants vivent avec un handicap et en parlent avec humour et précision.',
      ],
      more: [
        'Groupes de {douze|quinze}, formats d’une heure à une journée.',
        'Nous aidons ensuite les salariés qui souhaitent faire reconnaître leur situation.',
        'Le contenu est adapté à vos métiers après une visite.',
      ],
    },
  ),
  subject(
    'duoday',
    'PR ME',
    ['handicap', 'emploi'],
    ['emploi_insertion', 'reseau'],
    'personnes handicapées',
    {
      by: ['entreprise_adaptee_esat', 'handicap', 'handicap_psychique'],
      titles: [
        '{qte} journées en duo pour nos travailleurs',
        'Essayer un métier une journée, puis une semaine',
        'Immersions en entreprise : qui ouvre sa porte ?',
      ],
      what: [
        'Nous cherchons des entreprises où {qte} personnes pourront passer une journée en duo avec un salarié.',
        'Sortir de l’atelier, voir un autre métier : {qte} travailleurs en rêvent et n’osent pas demander.',
      ],
      more: [
        'Nous préparons chaque duo et restons joignables toute la journée.',
        'Cuisine, magasin, espaces verts, secrétariat : les envies sont variées.',
        'L’an dernier, {deux|trois} duos sont devenus des contrats.',
      ],
      quantity: [5, 24, 1],
    },
    {
      by: ['employer', 'third'],
      titles: [
        '{qte} duos d’un jour avec nos salariés',
        'Des immersions ouvertes aux personnes handicapées',
        'Un collègue d’un jour, et plus si affinités',
      ],
      what: [
        'Nous proposons {qte} journées de découverte en duo et, si cela se passe bien, des stages de deux semaines.',
        'Nos équipes se portent volontaires pour accueillir une personne handicapée et lui montrer leur métier.',
      ],
      more: [
        'Les postes sont au rez-de-chaussée et les horaires aménageables.',
        'Un référent handicap vient d’être nommé.',
        'Nous cherchons un partenaire qui connaît bien les personnes, pas un simple annuaire.',
      ],
      quantity: [2, 10, 1],
    },
  ),
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
        'Un apport de {montant} complèterait ce que nous avons réuni.',
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
  subject(
    'poste-adapte',
    'IS',
    ['handicap', 'developpement_economique'],
    ['co_conception', 'expertise'],
    'personnes handicapées',
    {
      by: ['entreprise_adaptee_esat', 'handicap'],
      titles: [
        'Concevoir un poste de travail que chacun peut régler',
        'Un guidage visuel pour des gestes complexes',
        'Des outils adaptés, à inventer avec des ingénieurs',
      ],
      what: [
        'Nous voulons mettre au point, avec une entreprise, un poste qui guide pas à pas des personnes qui ne lisent pas.',
        'Nos moniteurs bricolent depuis vingt ans des gabarits géniaux ; il est temps d’en faire de vrais outils.',
      ],
      more: [
        'Nous offrons un terrain d’essai : {qte} postes, des utilisateurs exigeants, des retours quotidiens.',
        'Le résultat pourrait servir à tous les nouveaux arrivants de vos usines.',
        'Une école d’ingénieurs s’intéresse au projet.',
      ],
      quantity: [4, 18, 2],
    },
    {
      by: ['mecanique', 'logiciel', 'informatique', 'plasturgie', 'ecole'],
      titles: [
        'Notre bureau d’études au service du geste',
        'Guidage visuel au poste : cherchons un atelier pour essayer',
        'Codévelopper une aide au montage',
      ],
      what: [
        'Nous développons une aide au montage par projection et cherchons un atelier protégé pour l’éprouver.',
        'Nos ingénieurs donnent {qte} jours pour concevoir des gabarits et des outils adaptés.',
      ],
      more: [
        'Le prototype reste chez vous à la fin de l’essai.',
        'Les plans seront libres, pour que d’autres s’en servent.',
        'Nous avons besoin d’utilisateurs qui nous disent non.',
      ],
      quantity: [10, 40, 5],
    },
  ),
  subject(
    'numerisation-archives',
    'CE',
    ['handicap', 'numerique'],
    ['achats'],
    'personnes handicapées',
    {
      by: ['entreprise_adaptee'],
      titles: [
        'Des archives à numériser pour notre équipe',
        'Saisie, indexation, numérisation : nous avons les mains et les machines',
        '{qte} pages par mois, qui dit mieux ?',
      ],
      what: [
        'Nous cherchons des dossiers à numériser : notre équipe peut traiter {qte} pages par mois.',
        'Nos opérateurs sont précis, patients et formés à la confidentialité ; il leur manque un client régulier.',
      ],
      more: [
        'Enlèvement en caisses scellées, destruction certifiée ou retour.',
        'Nous indexons selon votre plan de classement.',
        'Un lot d’essai de {cinq cents|mille} pages est offert.',
      ],
      quantity: [10000, 80000, 5000],
    },
    {
      by: ['comptable', 'avocats', 'assurance', 'immobilier', 'clinique', 'banque'],
      titles: [
        '{qte} dossiers papier à numériser',
        'Vider nos armoires avec une entreprise adaptée',
        'Archives à indexer, confidentialité exigée',
      ],
      what: [
        'Nous avons {qte} dossiers à numériser et voulons confier ce travail à une entreprise adaptée.',
        'Deux étages d’armoires attendent : nous préférons un prestataire d’ici qui emploie des personnes handicapées.',
      ],
      more: [
        'Le marché peut s’étaler sur {douze|dix-huit} mois.',
        'Un local sur place est disponible si les dossiers ne doivent pas sortir.',
        'Le format attendu est simple : un fichier par dossier, bien nommé.',
      ],
      quantity: [2000, 30000, 1000],
    },
  ),
];
