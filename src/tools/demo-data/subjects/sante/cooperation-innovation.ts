import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const santeCooperationInnovation: readonly Subject[] = [
  subject(
    'interpretariat-sante',
    'IS',
    ['sante', 'exclusion_precarite'],
    ['co_conception', 'competences'],
    'personnes allophones',
    {
      by: ['prevention_sante', 'hebergement', 'illettrisme'],
      titles: [
        'Comprendre son ordonnance : un outil à inventer',
        'Soigner sans se comprendre, cela suffit',
        'Des pictogrammes et des voix pour expliquer un traitement',
      ],
      what: [
        'Nous imaginons un outil simple qui explique un traitement en images et en {qte} langues.',
        'Des ordonnances mal comprises finissent aux urgences : cherchons ensemble une réponse.',
      ],
      more: [
        'Nous apportons interprètes, patients testeurs et premiers dessins.',
        'Il faut des pharmaciens, des développeurs et un lieu pilote.',
        'Le résultat sera libre et gratuit.',
      ],
      quantity: [6, 14, 1],
    },
    {
      by: ['clinique', 'optique', 'logiciel', 'communication', 'assurance'],
      titles: [
        'Notre {clinique|réseau|studio} comme lieu d’essai',
        'Graphistes et soignants pour un outil compris de tous',
        'Expliquer les soins autrement : nous sommes partants',
      ],
      what: [
        'Nous offrons un lieu d’essai et du temps de nos équipes pour concevoir des consignes de soins compréhensibles.',
        'Nos équipes voient chaque jour des patients perdus et veulent créer des supports avec eux.',
      ],
      more: [
        'Nous consacrons {qte} journées au projet.',
        'Notre imprimeur suit pour les prototypes.',
        'Un comité de patients valide tout.',
      ],
      quantity: [8, 30, 2],
    },
  ),
  subject(
    'sport-sante-cooperation',
    'CE',
    ['sante', 'culture_sport'],
    ['co_traitance', 'locaux'],
    'salariés|malades chroniques',
    {
      by: ['sport', 'prevention_sante'],
      titles: [
        'Une offre commune de sport-santé',
        'Nos éducateurs, vos murs : ouvrons un créneau',
        'Activité physique adaptée : trouver un partenaire',
      ],
      what: [
        'Nous cherchons une clinique ou une salle pour proposer ensemble {qte} créneaux d’activité adaptée.',
        'Les médecins prescrivent le sport, mais personne ne l’organise ici : construisons l’offre à deux.',
      ],
      more: [
        'Nous apportons {deux|trois} éducateurs diplômés et le suivi.',
        'Les recettes sont partagées à parts égales.',
        'Les mutuelles remboursent une partie des séances.',
      ],
      quantity: [3, 12, 1],
    },
    {
      by: ['clinique', 'hotel', 'assurance', 'magasin_sport'],
      titles: [
        'Une salle équipée et des patients à accompagner',
        'Monter une maison du sport-santé avec un club',
        '{qte} créneaux à partager',
      ],
      what: [
        'Nous ouvrons notre salle {qte} heures par semaine pour une offre commune d’activité adaptée.',
        'Nos kinésithérapeutes orientent ; il manque des éducateurs pour prendre le relais.',
      ],
      more: [
        'Le matériel est neuf, le parking gratuit.',
        'Nous nous chargeons de la communication auprès des médecins.',
        'Un modèle économique simple reste à écrire ensemble.',
      ],
      quantity: [4, 20, 2],
    },
  ),
];
