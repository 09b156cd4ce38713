import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { day as words } from '../../../i18n/fr/event-day.js';
import { Columns } from '../../../ui/columns.js';
import { LinkButton, TextLink } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { ClockCard } from './clock-card.js';
import { dayQuery } from './day.queries.js';
import { Door } from './door.js';
import { MessageCard } from './message-card.js';
import { RepairCard } from './repair-card.js';

/** The animator's console: clock, repair, message, and the door. */
export function DayScreen() {
  const { eventId } = useParams({ from: '/app/labo/evenements/$eventId/jour' });
  const query = useQuery(dayQuery(eventId));
  return (
    <Page
      title={query.data?.name ?? words.title}
      wide
      above={
        <TextLink to="/evenements/$eventId" params={{ eventId }}>
          {words.backToEvent}
        </TextLink>
      }
      actions={
        <Group gap="sm">
          <LinkButton variant="default" to="/jour/mur/$eventId" params={{ eventId }} target="_blank">
            {words.board}
          </LinkButton>
          <LinkButton variant="default" to="/evenements/$eventId/bilan" params={{ eventId }}>
            {words.report}
          </LinkButton>
        </Group>
      }
    >
      <QueryView query={query}>
        {(view) => (
          <Columns
            aside={
              <Stack gap="md">
                <ClockCard view={view} />
                <RepairCard view={view} />
                <MessageCard view={view} />
              </Stack>
            }
          >
            <Door view={view} />
          </Columns>
        )}
      </QueryView>
    </Page>
  );
}
