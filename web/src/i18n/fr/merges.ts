import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

export const merges = dictionary({
  open: 'Fusionner deux fiches',
  back: 'Organisations',
  title: 'Fusionner deux fiches',
  lead: 'Quand une organisation a deux fiches dans le Labo, tout passe dans celle que vous gardez. La fusion s’annule pendant 30 jours.',
  into: 'Fiche à garder',
  from: 'Fiche en double',
  choose: 'Tapez quelques lettres',
  nothingFound: 'Aucune organisation de ce nom',
  same: 'Choisissez deux fiches différentes.',
  moves: 'Ce qui passe dans la fiche gardée',
  movesNothing: 'La fiche en double ne porte ni personne, ni annonce, ni inscription.',
  fills: 'Ce que la fiche gardée apprend',
  merge: 'Fusionner…',
  confirmTitle: (from: string, into: string) => `Fusionner « ${from} » dans « ${into} » ?`,
  confirmText: (things: number) =>
    `${counted(things, 'élément change', 'éléments changent')} de fiche. La fiche en double disparaît des listes. Vous pourrez annuler pendant 30 jours.`,
  confirm: 'Fusionner les deux fiches',
  merged: 'Fiches fusionnées',
  list: 'Fusions des 30 derniers jours',
  row: (from: string, into: string) => `« ${from} » dans « ${into} »`,
  doneOn: (moment: string, until: string) => `Le ${moment}, annulable jusqu’au ${until}`,
  undoneRow: 'Annulée : les deux fiches sont de retour',
  undo: 'Annuler la fusion',
  undone: 'Fusion annulée : les deux fiches sont de retour',
});
