import type { AgendaMeeting } from '../../modules/events/event.dto.js';
import { type EventWords, eventLetter } from '../../modules/events/letters/event-letter.js';
import {
  onWaitingList,
  placeOffered,
  registrationCancelled,
  registrationConfirmed,
  reminder,
  signedSheet,
  thanksForComing,
  usefulInvitation,
} from '../../modules/events/letters/event-words.js';
import { renderProgrammeMail } from '../../modules/events/programme-mail.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { type Sample, SITE, type Typed } from './sample.js';

const agendaUrl = `${SITE}/rencontre/agenda?t=0123456789abcdef0123456789abcdef`;

/** Registration, programme, thanks. */
export function eventSamples(typed: Typed): Sample[] {
  const { labo, name, title, sentence } = typed;
  const about = { eventName: title, registrationUrl: `${SITE}/rencontre/inscription?t=a` };
  const sample = (called: string, words: EventWords): Sample => ({
    name: called,
    render: () =>
      renderLetter(
        eventLetter({
          laboName: labo,
          eventName: title,
          organisationName: name,
          firstName: name,
          facts: [
            'Jeudi 14\u00A0janvier 2027, de 14\u00A0h à 16\u00A0h\u00A035',
            'Salle Sainte-Barbe, Sélestat',
          ],
          ...words,
        }),
      ),
  });
  const first = [meeting(1, typed), meeting(2, typed)];
  const moved = [meeting(1, typed), { ...meeting(3, typed), table: 9 }];
  return [
    sample('registered', registrationConfirmed({ ...about, charter: [sentence], agendaUrl })),
    sample('waiting-list', onWaitingList({ ...about, position: 3 })),
    sample('place-offered', placeOffered({ ...about, until: 'vendredi 8 janvier 2027 à 18 h' })),
    sample('registration-cancelled', registrationCancelled(about)),
    sample('reminder', reminder({ ...about, charter: [sentence], agendaUrl, meetings: 6 })),
    sample(
      'useful-invitation',
      usefulInvitation({
        eventName: title,
        organisationName: name,
        useful: 3,
        registered: [name],
        eventUrl: `${SITE}/evenement/1`,
      }),
    ),
    sample(
      'signed-sheet',
      signedSheet({
        other: name,
        subject: title,
        call: sentence,
        association: { name, does: sentence },
        company: { name, does: sentence },
        agendaUrl,
      }),
    ),
    sample('thanks', thanksForComing({ eventName: title, agendaUrl, both: [name], silent: true })),
    { name: 'programme', render: () => programme(typed, first) },
    { name: 'programme-changed', render: () => programme(typed, moved, first) },
  ];
}

const meeting = (round: number, { name, sentence }: Typed): AgendaMeeting => ({
  round,
  startsAt: `2027-01-14T13:${round}0:00.000Z`,
  endsAt: `2027-01-14T13:${round}7:00.000Z`,
  table: 4,
  with: { id: `${round}`, name: `${name} ${round}`, kindLabel: 'Entreprise' },
  partnershipType: round === 1 ? 'mecenat' : 'innovation_societale',
  why: sentence,
});

const programme = (
  { labo, name, title, sentence }: Typed,
  meetings: AgendaMeeting[],
  before?: AgendaMeeting[],
) =>
  renderProgrammeMail({
    laboName: labo,
    recipient: { firstName: name },
    organisationName: name,
    agenda: {
      id: 'e1',
      name: title,
      kindLabel: 'Speed dating',
      startsAt: '2027-01-14T13:00:00.000Z',
      endsAt: '2027-01-14T15:35:00.000Z',
      place: 'Salle Sainte-Barbe',
      communeName: 'Sélestat',
      meetings,
    },
    changed: before !== undefined,
    ...(before && { before }),
    houseRules: [sentence, 'L’entreprise ne vient pas vendre.'],
    agendaUrl,
  });
