import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import CalendarDays from 'lucide-react/icons/calendar-days';
import MapPin from 'lucide-react/icons/map-pin';
import { useMyOrganisation } from '../../api/session.js';
import type { AgendaEvent } from '../../api/types.js';
import { formatSpan } from '../../i18n/format.js';
import { agenda as words } from '../../i18n/fr/events.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { WithIcon } from '../../ui/spread.js';
import { EmptyState } from '../../ui/states.js';
import { AgendaMeetings } from './agenda-meetings.js';
import { agendaQuery } from './events.queries.js';
import { splitByTime } from './model/upcoming.js';

/** Where one is expected, at which table, with whom and why. */
export function AgendaScreen() {
  const organisation = useMyOrganisation();
  const query = useQuery(agendaQuery(organisation.id));
  const hasMeetings = query.data?.events.some(({ meetings }) => meetings.length > 0);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        hasMeetings && (
          <Button variant="default" onClick={() => window.print()} visibleFrom="sm">
            {words.print}
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ events }) => {
          const { ahead, over } = splitByTime(events, new Date());
          if (events.length === 0)
            return (
              <EmptyState icon={CalendarDays} title={words.emptyTitle}>
                {words.emptyText}
              </EmptyState>
            );
          return (
            <Stack gap="lg">
              {ahead.map((event) => (
                <EventCard key={event.id} event={event} />
              ))}
              {over.length > 0 && <Title order={2}>{words.past}</Title>}
              {over.map((event) => (
                <EventCard key={event.id} event={event} />
              ))}
            </Stack>
          );
        }}
      </QueryView>
    </Page>
  );
}

function EventCard({ event }: { event: AgendaEvent }) {
  const place = [event.place, event.communeName].filter(Boolean).join(', ');
  return (
    <Card as="section">
      <Stack gap="md">
        <Stack gap={4}>
          <Title order={2}>{event.name}</Title>
          <WithIcon icon={CalendarDays}>{formatSpan(event.startsAt, event.endsAt)}</WithIcon>
          {place && <WithIcon icon={MapPin}>{place}</WithIcon>}
        </Stack>
        {event.meetings.length === 0 ? (
          <Notice tone="see">{words.noMeetings}</Notice>
        ) : (
          <>
            <Text fw={600}>{words.meetings(event.meetings.length)}</Text>
            <AgendaMeetings meetings={event.meetings} />
          </>
        )}
      </Stack>
    </Card>
  );
}
