import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const emploiPratiquesResponsables: readonly Subject[] = [
  subject(
    'recrutement-inclusif',
    'PR',
    ['emploi', 'handicap'],
    ['expertise', 'emploi_insertion'],
    'demandeurs d’emploi',
    {
      by: ['employer', 'industry', 'large'],
      titles: [
        'Recruter autrement : {qte} postes à ouvrir à des profils éloignés',
        'Nos annonces ne touchent plus personne',
        'Apprendre à recruter sans CV',
      ],
      what: [
        'Nous avons {qte} postes vacants depuis des mois et voulons apprendre à recruter des personnes que nos annonces n’atteignent pas.',
        'Nous trions encore sur diplôme alors que nos métiers s’apprennent en {trois|six} semaines ; aidez-nous à changer.',
      ],
      more: [
        'Un spécialiste de l’insertion pourrait relire nos fiches de poste et former nos {chefs d’équipe|tuteurs}.',
        'Nous sommes prêts à passer par des immersions avant toute embauche.',
        'La direction est convaincue, l’encadrement de proximité moins : c’est là qu’il faut nous aider.',
        'Deux départs sur trois ont lieu dans le premier mois.',
      ],
      quantity: [3, 14, 1],
    },
    {
      by: ['siae', 'accompagnement_emploi', 'association_intermediaire'],
      titles: [
        'Recruter sans CV : nous formons vos encadrants',
        'Un parcours d’embauche pour les candidats qu’on ne voit pas',
        'De la fiche de poste à l’intégration : notre appui',
      ],
      what: [
        'Nous aidons les entreprises à ouvrir leurs postes à des personnes éloignées de l’emploi, de la fiche de poste au troisième mois.',
        'Nos conseillers forment vos tuteurs, préparent les candidats et restent présents après l’embauche.',
      ],
      more: [
        'Nous commençons par une matinée dans vos ateliers pour comprendre le travail réel.',
        'Sur {#20-60/5} embauches accompagnées l’an dernier, {huit|neuf} sur dix tenaient toujours au bout de six mois.',
        'L’essai se fait en immersion de deux semaines, sans engagement.',
      ],
    },
  ),
  subject(
    'tutorat-integration',
    'PR',
    ['emploi'],
    ['expertise', 'competences'],
    'salariés en insertion|nouveaux salariés',
    {
      by: ['employer', 'building', 'industry'],
      titles: [
        'Former nos tuteurs à accueillir',
        'Mieux intégrer nos nouveaux, surtout les plus fragiles',
        'Nos chefs d’équipe demandent de l’aide pour encadrer',
      ],
      what: [
        'Nous embauchons des personnes aux parcours cabossés et nos tuteurs se sentent démunis.',
        'Nous cherchons une structure d’insertion pour former {qte} tuteurs à l’accueil, à la consigne claire et à la gestion des conflits.',
      ],
      more: [
        'Nos anciens savent faire, mais n’ont jamais appris à transmettre.',
        'Une formation courte, dans nos murs, avec des cas réels, nous irait bien.',
        'Nous avons perdu {trois|quatre} recrues en un an pour des malentendus.',
      ],
      quantity: [5, 18, 1],
    },
    {
      by: ['siae', 'entreprise_adaptee_esat', 'accompagnement_emploi'],
      titles: [
        'L’art d’encadrer : nos moniteurs forment vos tuteurs',
        'Transmettre un geste, tenir un cadre : formation de tuteurs',
        'Deux jours avec nos encadrants techniques',
      ],
      what: [
        'Nous proposons à vos chefs d’équipe une formation au tutorat, animée par nos encadrants techniques.',
        'Nos encadrants accueillent depuis {dix|quinze} ans des personnes que l’on disait inemployables ; ils partagent leur méthode.',
      ],
      more: [
        'Deux journées, dont une dans nos ateliers, pour {#6-12} participants.',
        'On y travaille la consigne, la pause, le retard, le découragement : le quotidien.',
        'Un suivi téléphonique est compris pendant {trois|six} mois.',
      ],
    },
  ),
  subject(
    'insertion-chauffeurs',
    'PR',
    ['emploi', 'mobilite'],
    ['emploi_insertion', 'expertise'],
    'demandeurs d’emploi',
    {
      by: ['transport', 'entreposage', 'recyclage'],
      titles: [
        '{qte} chauffeurs-livreurs à former avec une structure d’insertion',
        'Métiers du quai et du volant : ouvrir nos recrutements',
        'Conduire, charger, livrer : qui nous aide à recruter local ?',
      ],
      what: [
        'Nous manquons de {qte} chauffeurs et agents de quai, et nous voulons les recruter ici, parmi des personnes qui cherchent un métier.',
        'Nos tournées du matin ne trouvent plus preneur ; nous préférons former que débaucher chez le voisin.',
      ],
      more: [
        'Nous finançons le permis professionnel au bout de {trois|quatre} mois de présence.',
        'Il nous faut un partenaire qui repère les candidats et les aide pour le logement, la garde, les trajets.',
        'Les horaires, de {quatre|cinq} heures à midi, demandent une vraie préparation.',
        'Trois de nos chefs de quai sont volontaires pour être tuteurs.',
      ],
      quantity: [4, 12, 1],
    },
    {
      by: ['siae', 'mobilite', 'accompagnement_emploi'],
      titles: [
        'Candidats préparés aux métiers du transport',
        'Du quai au permis : un parcours pour vos futurs chauffeurs',
        'Logistique : {qte} personnes prêtes à se former',
      ],
      what: [
        'Nous préparons {qte} personnes aux métiers de chauffeur-livreur et d’agent de quai, de la remise à niveau au code.',
        'Nous proposons aux transporteurs un parcours complet : repérage, immersion, code, tutorat des premiers mois.',
      ],
      more: [
        'Chaque candidat passe deux semaines chez vous avant de s’engager.',
        'Nous réglons les freins un par un : horaires décalés, garde d’enfants, premier plein.',
        'Nos formateurs viennent voir vos quais pour parler du vrai travail.',
      ],
      quantity: [5, 15, 1],
    },
  ),
  subject(
    'emploi-seniors',
    'PR',
    ['emploi', 'education'],
    ['expertise', 'emploi_insertion'],
    'demandeurs d’emploi de plus de 50 ans',
    {
      by: ['employer', 'office'],
      titles: [
        'Recruter après cinquante ans',
        'Nos équipes n’ont plus d’anciens',
        'Faire sauter le plafond de l’âge dans nos embauches',
      ],
      what: [
        'Nous n’avons embauché personne de plus de cinquante ans depuis des années et voulons comprendre pourquoi.',
        'Nos recruteurs écartent les candidats âgés sans le dire ; aidez-nous à changer de regard.',
      ],
      more: [
        'Nous acceptons que l’on relise nos annonces et nos entretiens.',
        'Des postes de tuteur et de contrôle conviendraient à des gens d’expérience.',
        'Une rencontre directe avec des candidats vaudrait mieux qu’un exposé.',
        'Le temps partiel choisi ne nous fait pas peur.',
      ],
    },
    {
      by: ['accompagnement_emploi', 'association_intermediaire', 'creation'],
      titles: [
        'Des candidats expérimentés à rencontrer autrement',
        'Atelier recruteurs : l’âge et nos préjugés',
        '{qte} candidats de plus de cinquante ans, préparés et motivés',
      ],
      what: [
        'Nous animons un atelier pour les recruteurs, puis une rencontre avec {qte} candidats expérimentés.',
        'Nos conseillers aident les entreprises à recruter et à garder des salariés de plus de cinquante ans.',
      ],
      more: [
        'Les candidats viennent parler métier, pas âge.',
        'Nous savons monter une immersion en trois jours.',
        'Une embauche sur deux se fait dans le mois qui suit.',
      ],
      quantity: [6, 18, 1],
    },
  ),
];
