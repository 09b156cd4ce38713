import type { EventWords } from './event-letter.js';

const MANAGE = 'Modifier ou annuler mon inscription';

interface Registered {
  eventName: string;
  /** The page of one's own registration. */
  registrationUrl: string;
}

const atTheDoor = (agendaUrl: string) => ({
  code: agendaUrl,
  label: 'À montrer à l’accueil : ce code ouvre aussi votre agenda du jour.',
});
const openAgenda = (href: string) => ({ label: 'Ouvrir mon agenda', href });
const ofNothing = { parts: [], buttons: [], qr: null };

export const registrationConfirmed = ({
  eventName,
  registrationUrl,
  charter,
  agendaUrl,
}: Registered & { charter: string[]; agendaUrl: string }): EventWords => ({
  subject: `Votre inscription à « ${eventName} »`,
  sentences: [
    'Votre inscription est confirmée.',
    'Vos rendez-vous vous seront envoyés dès que le programme est publié. D’ici là, dites qui vous aimeriez rencontrer : sans réponse de votre part, le Labo suit ses suggestions.',
  ],
  parts: charter.length > 0 ? [{ heading: 'La charte', items: charter }] : [],
  buttons: [
    { label: 'Dire qui nous aimerions rencontrer', href: registrationUrl },
    { label: MANAGE, href: registrationUrl },
  ],
  qr: atTheDoor(agendaUrl),
});

export const onWaitingList = ({
  eventName,
  registrationUrl,
  position,
}: Registered & { position: number }): EventWords => ({
  ...ofNothing,
  subject: `Liste d’attente pour « ${eventName} »`,
  sentences: [
    `L’événement est complet de votre côté. Vous êtes en position ${position} sur la liste d’attente.`,
    'Dès qu’une place se libère, nous vous écrivons et vous la gardons le temps de répondre.',
  ],
  buttons: [{ label: MANAGE, href: registrationUrl }],
});

export const placeOffered = ({
  eventName,
  registrationUrl,
  until,
}: Registered & { until: string }): EventWords => ({
  ...ofNothing,
  subject: `Une place se libère pour « ${eventName} »`,
  sentences: [
    `Une place vous est gardée jusqu’au ${until}. Passé ce moment, elle est proposée à la personne suivante.`,
  ],
  buttons: [{ label: 'Prendre ou laisser la place', href: registrationUrl }],
});

export const registrationCancelled = ({ eventName }: Pick<Registered, 'eventName'>): EventWords => ({
  ...ofNothing,
  subject: `Inscription annulée pour « ${eventName} »`,
  sentences: ['Votre inscription est annulée. Merci de nous avoir prévenus : la place sert à quelqu’un.'],
});

/** After the event; `both` are those who, like the reader, want to go on. */
export const thanksForComing = ({
  eventName,
  agendaUrl,
  both,
  silent,
}: {
  eventName: string;
  agendaUrl: string;
  both: string[];
  /** Whether some meetings have not been told of. */
  silent: boolean;
}): EventWords => ({
  subject: `Merci d’être venus à « ${eventName} »`,
  sentences: [
    both.length > 0
      ? 'Vous et ces partenaires souhaitez donner suite. Leur contact est dans votre agenda ; le Labo prend de vos nouvelles dans quinze jours.'
      : 'Merci pour ces échanges. Le Labo reste à vos côtés pour la suite.',
    ...(silent ? ['Il reste des rendez-vous dont vous n’avez rien dit : trois touches suffisent.'] : []),
  ],
  parts: both.length > 0 ? [{ heading: 'À suivre', items: both }] : [],
  buttons: [openAgenda(agendaUrl)],
  qr: null,
});

/** Two days before. */
export const reminder = ({
  eventName,
  registrationUrl,
  charter,
  agendaUrl,
  meetings,
}: Registered & { charter: string[]; agendaUrl: string; meetings: number }): EventWords => ({
  subject: `Rappel : « ${eventName} »`,
  sentences: [
    meetings > 0
      ? `${meetings > 1 ? `${meetings} rendez-vous vous attendent` : 'Un rendez-vous vous attend'}. Votre agenda dit à quelle table, avec qui et pourquoi.`
      : 'Nous vous attendons.',
    'Vous ne pouvez plus venir ? Dites-le dès maintenant : quelqu’un attend peut-être votre place.',
  ],
  parts: charter.length > 0 ? [{ heading: 'La charte', items: charter }] : [],
  buttons: [openAgenda(agendaUrl), { label: 'Annuler mon inscription', href: registrationUrl }],
  qr: atTheDoor(agendaUrl),
});

/** To somebody who would be useful there; `registered` are those whom a partnership could join. */
export const usefulInvitation = ({
  eventName,
  organisationName,
  useful,
  registered,
  eventUrl,
}: {
  eventName: string;
  organisationName: string;
  useful: number;
  registered: string[];
  eventUrl: string;
}): EventWords => ({
  subject: `Invitation : « ${eventName} »`,
  sentences: [
    `Nous aimerions vous y voir : d’après vos annonces, ${useful > 1 ? `${useful} participants` : 'un participant'} déjà inscrits pourraient donner un partenariat avec vous.`,
    'L’inscription prend deux minutes ; vous direz ensuite qui vous aimeriez rencontrer.',
  ],
  parts: [{ heading: 'Déjà inscrits', items: registered }],
  buttons: [{ label: 'Voir l’événement et s’inscrire', href: eventUrl }],
  qr: null,
  why: `Vous recevez ce message parce que ${organisationName} a publié une annonce auprès du Labo.`,
});

/** Both signed: who does what, and the sheet itself attached. */
export const signedSheet = ({
  other,
  subject,
  call,
  association,
  company,
  agendaUrl,
}: {
  other: string;
  subject: string;
  /** « Un premier appel est prévu … ». */
  call: string;
  association: { name: string; does: string };
  company: { name: string; does: string };
  agendaUrl: string;
}): EventWords => ({
  subject: `Votre fiche d’accord avec ${other}`,
  sentences: [
    `Vous avez signé tous les deux la fiche « ${subject} ». Elle est jointe à ce message.`,
    `${call}.`,
    'Le Labo prend de vos nouvelles après cet appel.',
  ],
  parts: [association, company].map(({ name, does }) => ({ heading: name, items: [does] })),
  buttons: [openAgenda(agendaUrl)],
  qr: null,
});
