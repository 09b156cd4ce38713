import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const handicapPratiquesResponsables: readonly Subject[] = [
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
    'maintien-emploi',
    'PR',
    ['handicap', 'sante'],
    ['expertise', 'competences'],
    'salariés handicapés',
    {
      by: ['employer', 'large'],
      titles: [
        'Garder un salarié devenu inapte',
        'Aménager un poste avant le licenciement',
        'Dos, vue, fatigue : adapter le travail',
      ],
      what: [
        'Nous licencions pour inaptitude faute de solutions et voulons que cela cesse.',
        'Deux de nos salariés ne peuvent plus tenir leur poste ; nous cherchons des idées et des alliés.',
      ],
      more: [
        'Un regard extérieur sur nos postes ouvrirait des pistes.',
        'Les collègues doivent comprendre l’aménagement, sinon il échoue.',
        'Nous avons un budget, mais aucune méthode.',
      ],
    },
    {
      by: ['entreprise_adaptee_esat', 'handicap'],
      titles: [
        'Adapter les postes : l’expérience de nos ateliers',
        'Inaptitude : chercher avant de renoncer',
        'Essai de poste dans nos ateliers pour vos salariés',
      ],
      what: [
        'Nous analysons le poste avec le salarié et proposons des aménagements simples, essayés tout de suite.',
        'Nos moniteurs adaptent des postes toute l’année : ils viennent regarder les vôtres.',
      ],
      more: [
        'Le salarié peut essayer un autre métier chez nous pendant {deux|trois} semaines.',
        'Nous connaissons les aides et remplissons les dossiers.',
        'Neuf aménagements sur dix coûtent moins de cinq cents euros.',
      ],
    },
  ),
];
