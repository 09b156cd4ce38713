import { french } from '../../core/kernel/french-typography.js';
import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import { lines, paragraphs } from '../../platform/mail/templates/render-mail.js';
import type { AgendaChanges } from './agenda-changes.js';
import type { AgendaMeeting } from './event.dto.js';
import type { ProgrammeMail } from './programme-words.js';
import * as words from './programme-words.js';

/** The programme for those who read text: all that the page says. */
export function programmeText(programme: ProgrammeMail, changes: AgendaChanges | null): string {
  const { laboName, agenda, houseRules, agendaUrl } = programme;
  const removed = changes?.removed ?? [];
  return paragraphs(
    words.programmeSubject(programme),
    lines(words.dateOf(programme), words.placeOf(programme)),
    lines(words.greeting(programme), words.introduction(programme, changes)),
    ...agenda.meetings.map((meeting) => meetingText(meeting, programme, changes)),
    removed.length > 0 &&
      lines(
        french(`${words.REMOVED} :`),
        ...removed.map((meeting) => `– ${words.removedInWords(meeting, programme)}`),
      ),
    french(`${words.AGENDA} : `) + agendaUrl,
    words.PHONE,
    houseRules.length > 0 && lines(french(`${words.RULES} :`), ...houseRules.map((rule) => `– ${rule}`)),
    lines('-- ', words.whyYou(programme), laboName),
  );
}

function meetingText(
  meeting: AgendaMeeting,
  programme: ProgrammeMail,
  changes: AgendaChanges | null,
): string {
  const change = changes?.byMeeting.get(meeting);
  return lines(
    `${words.timeOf(meeting.startsAt, programme)}, ${words.endOf(meeting, programme)}`,
    french(`${words.tableOf(meeting)} : `) + meeting.with.name,
    meeting.partnershipType && labelOfPartnershipType(meeting.partnershipType),
    meeting.why,
    change && words.changeInWords(change, programme),
  );
}
