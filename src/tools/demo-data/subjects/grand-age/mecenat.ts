import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const grandAgeMecenat: readonly Subject[] = [
  subject(
    'visites-benevoles',
    'ME',
    ['grand_age', 'lien_social'],
    ['benevolat'],
    'personnes âgées isolées',
    {
      by: ['visites', 'aidants', 'intergenerationnel'],
      titles: [
        'Une heure par semaine avec une personne âgée',
        '{qte} personnes attendent une visite',
        'Jouer aux cartes, lire le journal, écouter',
      ],
      what: [
        'Nous cherchons des bénévoles pour {qte} personnes âgées qui ne voient presque personne.',
        'Notre liste d’attente compte {qte} noms : des gens qui n’entendent une voix que par la radio.',
      ],
      more: [
        'Une heure par semaine ou par quinzaine, près de chez soi ou du travail.',
        'Un duo de visiteurs est possible pour commencer.',
        'Parler alsacien est un plus, pas une obligation.',
        'Chaque bénévole est formé et rejoint un groupe d’échange.',
      ],
      quantity: [10, 60, 2],
    },
    {
      by: ['company'],
      titles: [
        '{qte} salariés prêts à rendre visite',
        'Du temps de bénévolat pour les aînés',
        'Nos jeunes retraités cherchent une mission utile',
      ],
      what: [
        'Nous accordons {deux|trois} heures par mois à {qte} salariés volontaires pour des visites à des personnes âgées.',
        'Nos collègues qui approchent de la retraite aimeraient rendre visite à des personnes isolées.',
      ],
      more: [
        'Nous attendons une formation et un cadre clair.',
        'Plusieurs parlent alsacien ou allemand.',
        'Une équipe par commune serait l’idéal.',
      ],
      quantity: [4, 18, 1],
    },
  ),
  subject(
    'chutes-prevention',
    'ME',
    ['grand_age', 'sante'],
    ['financier', 'competences'],
    'personnes âgées',
    {
      by: ['aide_domicile', 'visites', 'prevention_sante'],
      titles: [
        'Prévenir les chutes chez {qte} personnes',
        'Équilibre et maison sûre : financer {qte} parcours',
        'Un tapis de moins, une fracture évitée',
      ],
      what: [
        'Nous proposons à {qte} aînés un parcours d’équilibre et une visite de leur logement, à financer.',
        'Une chute sur deux a lieu à la maison ; quelques séances et une barre bien posée changent tout.',
      ],
      more: [
        'Le parcours complet coûte {cent quatre-vingts|deux cent vingt} euros par personne.',
        'Nous réunissons {montant} avec plusieurs partenaires.',
        'Un ergothérapeute et un éducateur sportif interviennent ensemble.',
      ],
      quantity: [20, 90, 5],
      amount: [3000, 15000],
    },
    {
      by: ['assurance', 'clinique', 'optique', 'fondation', 'chauffage'],
      titles: [
        '{montant} pour la prévention des chutes',
        'Nos kinésithérapeutes forment vos bénévoles',
        'Financer des parcours d’équilibre',
      ],
      what: [
        'Nous finançons des actions de prévention des chutes, pour {montant} par an.',
        'Nos professionnels forment les intervenants à domicile au repérage du risque de chute.',
      ],
      more: [
        'Un test simple avant et après mesure le progrès.',
        'Nous prenons en charge de petits équipements.',
        'La priorité va aux villages sans offre.',
      ],
      amount: [3000, 20000],
    },
  ),
];
