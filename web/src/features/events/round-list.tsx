import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { formatClock } from '../../i18n/format.js';
import { events as words } from '../../i18n/fr/events.js';
import { Plate } from '../../ui/plate.js';
import { Row, Rows } from '../../ui/rows.js';
import { TextButton } from '../../ui/text-button.js';
import { TypeTag } from '../../ui/type-tag.js';
import { type GridProps, roundColumns } from './table-grid.js';

/** On a phone: one round at a time, its tables one under another. */
export function RoundList({ event, schedule, onSelect }: Omit<GridProps, 'onMove'>) {
  const [round, setRound] = useState(1);
  const meetings = schedule.meetings
    .filter((meeting) => meeting.round === round)
    .sort((a, b) => a.table - b.table);
  return (
    <Stack gap="sm">
      <NativeSelect
        label={words.chooseRound}
        value={String(round)}
        onChange={(event) => setRound(Number(event.currentTarget.value))}
        data={roundColumns(event).map((column) => ({
          value: column.key,
          label: column.startsAt
            ? words.roundAt(column.round, formatClock(column.startsAt))
            : words.round(column.round),
        }))}
      />
      <Rows label={words.round(round)}>
        {meetings.map((meeting) => (
          <Row
            key={meeting.id}
            lead={<Plate>{words.tableShort(meeting.table)}</Plate>}
            title={meeting.a.name}
          >
            <div>{meeting.b.name}</div>
            <TypeTag type={meeting.partnershipType} />
            {meeting.whyForAssociation && (
              <div>
                {words.whyRead(meeting.a.name)} {meeting.whyForAssociation}
              </div>
            )}
            {meeting.whyForCompany && (
              <div>
                {words.whyRead(meeting.b.name)} {meeting.whyForCompany}
              </div>
            )}
            <TextButton onClick={() => onSelect(meeting.id)}>{words.moveTo}</TextButton>
          </Row>
        ))}
      </Rows>
    </Stack>
  );
}
