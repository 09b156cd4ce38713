import { counted, plural } from '../plural.js';
import { dictionary } from '../typography.js';

const companies = (count: number) => counted(count, 'entreprise', 'entreprises');
const associations = (count: number) => counted(count, 'association', 'associations');

/** Who should be there and is not. */
export const inviting = dictionary({
  title: 'Qui inviter',
  link: 'Qui inviter',
  lead: 'D’après les pistes du Labo, ces organisations seraient utiles à celles qui sont déjà inscrites.',
  missing: (side: 'association' | 'company', count: number, coming: number) =>
    side === 'company'
      ? `${companies(count)} ${plural(count, 'utile', 'utiles')} à ${plural(coming, 'cette', 'ces')} ${associations(coming)} ${plural(count, 'n’est pas inscrite', 'ne sont pas inscrites')}.`
      : `${associations(count)} ${plural(count, 'utile', 'utiles')} à ${plural(coming, 'cette', 'ces')} ${companies(coming)} ${plural(count, 'n’est pas inscrite', 'ne sont pas inscrites')}.`,
  emptyTitle: 'Personne ne manque',
  emptyText:
    'Aucune piste ne joint quelqu’un d’absent à une organisation inscrite. La liste se remplit avec les inscriptions.',
  useful: (count: number, names: string) =>
    `Utile à ${counted(count, 'inscrit', 'inscrits')} : ${names}${count > 3 ? '…' : ''}`,
  invite: 'Inviter',
  inviteOne: (name: string) => `Inviter ${name}`,
  inviteAll: (count: number) => `Inviter les ${count}`,
  invited: (day: string) => `Invitée le ${day}`,
  askTitle: (count: number) => `Inviter ${counted(count, 'organisation', 'organisations')} ?`,
  askText:
    'Chacune reçoit un message avec le jour, le lieu, ceux qui pourraient l’intéresser et le lien d’inscription. Personne n’est invité deux fois.',
  sent: 'Les invitations partent.',
});
