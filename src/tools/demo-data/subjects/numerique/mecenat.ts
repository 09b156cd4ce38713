import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const numeriqueMecenat: readonly Subject[] = [
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
];
