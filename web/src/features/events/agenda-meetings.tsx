import { Text } from '@mantine/core';
import type { AgendaMeeting } from '../../api/types.js';
import { formatClock } from '../../i18n/format.js';
import { agenda as words } from '../../i18n/fr/events.js';
import { Timeline, TimelineItem } from '../../ui/timeline.js';
import { TitleLink } from '../../ui/title-link.js';
import { TypeTag } from '../../ui/type-tag.js';

/** One's meetings in order: the clock, the table very large, who and why. */
export function AgendaMeetings({ meetings }: { meetings: AgendaMeeting[] }) {
  const ordered = [...meetings].sort((a, b) => a.round - b.round);
  return (
    <Timeline>
      {ordered.map((meeting) => (
        <TimelineItem
          key={meeting.round}
          type={meeting.partnershipType}
          clock={formatClock(meeting.startsAt)}
          under={words.round(meeting.round)}
          plateLabel={words.table}
          plate={String(meeting.table)}
          title={
            <TitleLink to="/organisations/$organisationId" params={{ organisationId: meeting.with.id }}>
              {meeting.with.name}
            </TitleLink>
          }
        >
          <Text c="dimmed">{meeting.with.kindLabel}</Text>
          <TypeTag type={meeting.partnershipType} />
          {meeting.why && (
            <Text mt={4}>
              <Text span fw={600}>
                {words.why}
              </Text>{' '}
              {meeting.why}
            </Text>
          )}
        </TimelineItem>
      ))}
    </Timeline>
  );
}
