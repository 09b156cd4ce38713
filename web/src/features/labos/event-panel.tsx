import { Text } from '@mantine/core';
import type { Today } from '../../api/types.js';
import { formatWeekday } from '../../i18n/format.js';
import { today as words } from '../../i18n/fr/labos.js';
import { AsideCard } from '../../ui/card.js';
import { TitleLink } from '../../ui/title-link.js';

/** The next event: when, how many people, where its programme stands. */
export function EventPanel({ event }: { event: NonNullable<Today['event']> }) {
  const { id, name, startsAt, daysLeft, registered, scheduleState } = event;
  return (
    <AsideCard
      title={
        <TitleLink to="/evenements/$eventId" params={{ eventId: id }}>
          {name}
        </TitleLink>
      }
    >
      <Text c="dimmed" mb="xs">
        {words.eventIn(formatWeekday(startsAt), daysLeft)}
      </Text>
      <Text>{words.registered(registered)}</Text>
      <Text>{words.scheduleState[scheduleState]}</Text>
    </AsideCard>
  );
}
