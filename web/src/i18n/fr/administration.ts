import { dictionary } from '../typography.js';

export const administration = dictionary({
  title: 'Comptes',
  lead: 'Pour aider une personne qui ne peut plus entrer.',
  list: 'Comptes',
  search: 'Rechercher un nom ou une adresse',
  none: 'Aucun compte ne correspond',
  noneText: 'Essayez une partie du nom ou de l’adresse.',
  administrator: 'administration',
  guarded: 'Protégé par une application d’authentification',
  unguarded: 'Sans seconde protection',
  reset: 'Retirer la seconde protection',
  resetLabel: (name: string) => `Retirer la seconde protection de ${name}`,
  resetText: (name: string) =>
    `L’application et les codes de secours de ${name} ne serviront plus, et ses sessions seront fermées. Assurez-vous d’abord que c’est bien cette personne qui vous le demande : appelez-la.`,
  done: (name: string) => `C’est fait. ${name} reçoit un message.`,
});
