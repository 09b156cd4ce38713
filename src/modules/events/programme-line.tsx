import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import { Card, Paragraph, Quiet, TypeTag } from '../../platform/mail/templates/mail-parts.js';
import { paint } from '../../platform/mail/templates/paint.js';
import { Table } from '../../platform/mail/templates/table.js';
import type { MeetingChange } from './agenda-changes.js';
import type { AgendaMeeting } from './event.dto.js';
import type { ProgrammeMail } from './programme-words.js';
import * as words from './programme-words.js';

interface LineProps {
  meeting: AgendaMeeting;
  programme: ProgrammeMail;
  change: MeetingChange | null;
}

const LARGE = { margin: 0, fontSize: 20, lineHeight: '28px', fontWeight: 700, whiteSpace: 'nowrap' };

/** One meeting: when and at which table, large; with whom and why; what changed, highlighted. */
export function ProgrammeLine({ meeting, programme, change }: LineProps) {
  const { partnershipType, why } = meeting;
  return (
    <Card type={partnershipType}>
      <Table>
        <td valign="top" width={124} className="when" style={{ paddingRight: 12 }}>
          <Paragraph style={LARGE}>{words.timeOf(meeting.startsAt, programme)}</Paragraph>
          <Paragraph style={LARGE}>{words.tableOf(meeting)}</Paragraph>
          <Quiet style={{ whiteSpace: 'nowrap' }}>{words.endOf(meeting, programme)}</Quiet>
        </td>
        <td valign="top" className="what">
          <h2 {...paint({ color: 'ink' }, { margin: '0 0 6px', fontSize: 18, lineHeight: '28px' })}>
            {meeting.with.name}
          </h2>
          {partnershipType && (
            <TypeTag type={partnershipType} label={labelOfPartnershipType(partnershipType)} />
          )}
          {why && <Paragraph style={{ margin: '8px 0 0' }}>{why}</Paragraph>}
          {change && <Change>{words.changeInWords(change, programme)}</Change>}
        </td>
      </Table>
    </Card>
  );
}

const Change = ({ children }: { children: string }) => (
  <p
    {...paint(
      { color: 'see', ground: 'seeSoft' },
      {
        margin: '10px 0 0',
        padding: '6px 12px',
        borderRadius: 10,
        fontSize: 15,
        lineHeight: '22px',
        fontWeight: 700,
      },
    )}
  >
    {children}
  </p>
);
