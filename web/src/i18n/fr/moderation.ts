import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

export const moderation = dictionary({
  title: 'À vérifier',
  lead: (count: number) =>
    count === 0
      ? 'Rien n’attend votre regard.'
      : `${counted(count, 'fiche ou annonce attend', 'fiches ou annonces attendent')} votre regard.`,
  keys: 'Au clavier : V pour vérifier, R pour refuser, flèches haut et bas (ou J et K) pour passer de l’une à l’autre.',
  emptyTitle: 'Tout est vérifié',
  emptyText: 'Les nouvelles organisations et les annonces publiées par leurs auteurs apparaissent ici.',
  subject: { organisation: 'Organisation', listing: 'Annonce' },
  since: (day: string) => `depuis le ${day}`,
  verify: 'Vérifier',
  accept: 'C’est bon',
  refuse: 'Refuser…',
  refuseTitle: (title: string) => `Refuser « ${title} »`,
  refuseReason: 'Raison',
  refuseHint: 'La personne la lit dans son message et sur sa fiche.',
  refuseOrganisation: 'Refuser et prévenir',
  refuseListing: 'Retirer et prévenir',
  usual: 'Raisons fréquentes',
  usualReasons: [
    'Nous ne trouvons pas cette organisation au registre : vérifiez le SIRET, le RNA ou l’inscription au tribunal.',
    'Cette organisation figure déjà dans le Labo : demandez à rejoindre la fiche existante.',
    'L’annonce demande de l’argent ; la charte invite à dire d’abord ce que vous voulez réaliser ensemble.',
    'L’annonce propose une vente ; la charte invite à dire ce que vous mettez en commun.',
  ],
  wording: 'À relire',
  refusedBefore: 'Refusée une première fois',
  open: 'Ouvrir la fiche',
  openListing: 'Ouvrir l’annonce',
  verified: (title: string) => `« ${title} » est vérifiée.`,
  refused: (title: string) => `« ${title} » est refusée ; ses membres sont prévenus.`,
  undo: 'Annuler',
  position: (at: number, count: number) => `${at} sur ${count}`,
  previous: 'Précédente',
  next: 'Suivante',
  list: 'File d’attente',
  refusedNotice: 'Votre Labo n’a pas pu vérifier cette fiche.',
  askAgain: 'Demander un nouveau regard',
  askAgainDone: 'C’est demandé : votre Labo regardera de nouveau votre fiche.',
  toCheckNotice: 'Votre Labo vérifiera bientôt cette fiche. Vous pouvez déjà tout préparer.',
});
