import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import CalendarDays from 'lucide-react/icons/calendar-days';
import { useMyLabo } from '../../api/session.js';
import type { EventSummary } from '../../api/types.js';
import { formatSpan } from '../../i18n/format.js';
import { events as words } from '../../i18n/fr/events.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Row, Rows } from '../../ui/rows.js';
import { EmptyState } from '../../ui/states.js';
import { TitleLink } from '../../ui/title-link.js';
import { eventsQuery } from './events.queries.js';
import { splitByTime } from './model/upcoming.js';
import { ScheduleBadge } from './schedule-badge.js';

/** The events of the Labo. */
export function EventsScreen() {
  const labo = useMyLabo();
  const query = useQuery(eventsQuery(labo.id));
  return (
    <Page title={words.title} actions={<LinkButton to="/evenements/nouveau">{words.create}</LinkButton>}>
      <QueryView query={query}>
        {(list) => {
          const { ahead, over } = splitByTime(list, new Date());
          if (list.length === 0)
            return (
              <EmptyState icon={CalendarDays} title={words.emptyTitle}>
                {words.emptyText}
              </EmptyState>
            );
          return (
            <Stack gap="md">
              <EventRows title={words.upcoming} list={ahead} />
              <EventRows title={words.past} list={over} />
            </Stack>
          );
        }}
      </QueryView>
    </Page>
  );
}

function EventRows({ title, list }: { title: string; list: EventSummary[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <Title order={2}>{title}</Title>
      <Rows label={title}>
        {list.map((event) => (
          <Row
            key={event.id}
            icon={CalendarDays}
            title={
              <TitleLink to="/evenements/$eventId" params={{ eventId: event.id }}>
                {event.name}
              </TitleLink>
            }
            beside={event.communeName}
            actions={
              <>
                <ScheduleBadge state={event.scheduleState} />
                <LinkButton variant="default" to="/evenements/$eventId" params={{ eventId: event.id }}>
                  {words.open}
                </LinkButton>
              </>
            }
          >
            <div>{formatSpan(event.startsAt, event.endsAt)}</div>
            <div>
              {[
                words.sizes(event.companies, event.associations),
                words.rounds(event.rounds, null),
                words.tables(event.tables),
              ].join(' · ')}
            </div>
          </Row>
        ))}
      </Rows>
    </>
  );
}
