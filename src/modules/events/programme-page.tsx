import { capitalised } from '../../platform/mail/templates/french.js';
import { MailLayout } from '../../platform/mail/templates/mail-layout.js';
import {
  Button,
  Choices,
  Heading,
  Marked,
  Paragraph,
  Quiet,
} from '../../platform/mail/templates/mail-parts.js';
import type { AgendaChanges } from './agenda-changes.js';
import { ProgrammeLine } from './programme-line.js';
import type { ProgrammeMail } from './programme-words.js';
import * as words from './programme-words.js';

interface PageProps {
  programme: ProgrammeMail;
  changes: AgendaChanges | null;
}

/** The programme as a page. */
export function ProgrammePage({ programme, changes }: PageProps) {
  const { laboName, agenda, houseRules, agendaUrl } = programme;
  const removed = changes?.removed ?? [];
  return (
    <MailLayout
      laboName={laboName}
      title={words.programmeSubject(programme)}
      preheader={`${words.dateOf(programme)}. ${capitalised(words.introduction(programme, changes))}`}
      footer={
        <>
          {words.whyYou(programme)}
          <br />
          {laboName}
        </>
      }
    >
      <Paragraph style={{ fontWeight: 700 }}>
        {words.dateOf(programme)}
        <br />
        {words.placeOf(programme)}
      </Paragraph>
      <Paragraph style={{ marginBottom: 20 }}>
        {words.greeting(programme)}
        <br />
        {words.introduction(programme, changes)}
      </Paragraph>
      {agenda.meetings.map((meeting) => (
        <ProgrammeLine
          key={meeting.round}
          meeting={meeting}
          programme={programme}
          change={changes?.byMeeting.get(meeting) ?? null}
        />
      ))}
      {removed.length > 0 && (
        <>
          <Heading>{words.REMOVED}</Heading>
          <Marked
            mark="–"
            color="muted"
            items={removed.map((meeting) => words.removedInWords(meeting, programme))}
          />
        </>
      )}
      <Choices>
        {[
          <Button key="agenda" look="main" href={agendaUrl} about={agenda.name}>
            {words.AGENDA}
          </Button>,
        ]}
      </Choices>
      <Quiet style={{ margin: '12px 0 0' }}>{words.PHONE}</Quiet>
      {houseRules.length > 0 && (
        <>
          <Heading>{words.RULES}</Heading>
          <Marked mark="–" color="muted" items={houseRules} />
        </>
      )}
    </MailLayout>
  );
}
