import { french } from '../../core/kernel/french-typography.js';
import { type RenderedMail, renderMail } from '../../platform/mail/templates/render-mail.js';
import { onSingleLines } from '../../platform/mail/templates/single-lines.js';
import { agendaChanges } from './agenda-changes.js';
import { ProgrammePage } from './programme-page.js';
import { programmeText } from './programme-text.js';
import { type ProgrammeMail, programmeSubject } from './programme-words.js';

export type { ProgrammeMail } from './programme-words.js';

/** One organisation's programme at an event: subject, page and text. */
export async function renderProgrammeMail(mail: ProgrammeMail): Promise<RenderedMail & { subject: string }> {
  const programme = withFrenchSpaces(onSingleLines(mail));
  const { agenda, before, changed } = programme;
  const changes = changed && before ? agendaChanges(before, agenda.meetings) : null;
  return {
    subject: programmeSubject(programme),
    ...(await renderMail(
      <ProgrammePage programme={programme} changes={changes} />,
      programmeText(programme, changes),
    )),
  };
}

/** The sentences; names stay as their owners write them. A programme without meetings needs no rules. */
function withFrenchSpaces(programme: ProgrammeMail): ProgrammeMail {
  const meetings = programme.agenda.meetings.map((meeting) => ({
    ...meeting,
    why: meeting.why && french(meeting.why),
  }));
  return {
    ...programme,
    agenda: { ...programme.agenda, meetings },
    houseRules: meetings.length > 0 ? programme.houseRules.map(french) : [],
  };
}
