import { french } from '../../core/kernel/french-typography.js';
import type { Letter } from '../../platform/mail/letters/letter.js';
import { choices, plainLetter, quietly, said } from '../../platform/mail/letters/plain-letter.js';
import type { InvitationKind, InvitedRole } from './invitation.entity.js';

export interface InvitationWords {
  kind: InvitationKind;
  role: InvitedRole;
  laboName: string;
  organisationName: string | null;
  /** First and last name, or null once that account is gone. */
  invitedBy: string | null;
  url: string;
}

const ROLES: Record<InvitedRole, string> = {
  head: 'responsable',
  contributor: 'contributeur',
  animator: 'animateur',
};

/** The letter that offers a place. */
export function invitationLetter({
  kind,
  role,
  laboName,
  organisationName,
  invitedBy,
  url,
}: InvitationWords): Letter {
  const who = invitedBy ?? laboName;
  const place = organisationName ? french(`« ${organisationName} »`) : laboName;
  const words = {
    colleague: {
      subject: `${who} vous invite à rejoindre ${place}`,
      body: [
        `${who} vous propose de rejoindre ${place} sur Tandem, comme ${ROLES[role]} : vous y verrez ses besoins, ses offres et les pistes de partenariat qui lui sont proposées.`,
      ],
      label: 'Rejoindre l’organisation',
    },
    claim: {
      subject: `La fiche de ${place} vous attend`,
      body: [
        `La fiche de ${place} est prête sur Tandem, préparée par ${laboName} : vos besoins et vos offres, tels que vous les avez dits. Prenez-la en main pour la relire, la compléter et répondre aux pistes de partenariat.`,
        'Vous en deviendrez responsable et pourrez inviter vos collègues.',
      ],
      label: 'Prendre en main la fiche',
    },
    staff: {
      subject: `${who} vous invite dans l’équipe de ${laboName}`,
      body: [
        `${who} vous propose d’entrer dans l’équipe de ${laboName} sur Tandem, comme ${role === 'head' ? 'responsable du Labo' : 'animateur'}.`,
        'Ce rôle donne accès à des coordonnées : une application d’authentification vous sera demandée à la première connexion.',
      ],
      label: 'Rejoindre l’équipe',
    },
  }[kind];
  return plainLetter({
    from: laboName,
    subject: words.subject,
    firstName: '',
    blocks: [
      ...words.body.map(said),
      choices(laboName, { label: words.label, href: url }),
      quietly('Le lien sert une fois, pendant quatorze jours.'),
      quietly('Vous n’êtes pas concerné ? Ne faites rien.'),
    ],
    why: `Vous recevez ce message parce que ${who} a indiqué votre adresse.`,
  });
}
