import { Text } from '@mantine/core';
import type { Today } from '../../api/types.js';
import { today as words } from '../../i18n/fr/labos.js';
import { AsideCard } from '../../ui/card.js';
import { Meter } from '../../ui/meter.js';
import { TitleLink } from '../../ui/title-link.js';

/** The next event: how soon, and how full. */
export function EventPanel({ event }: { event: NonNullable<Today['event']> }) {
  const { id, name, daysLeft, registered, places, note } = event;
  return (
    <AsideCard
      title={
        <TitleLink to="/evenements/$eventId" params={{ eventId: id }}>
          {name}
        </TitleLink>
      }
    >
      <Text c="dimmed" mb="xs">
        {words.eventIn(daysLeft)}
      </Text>
      <Meter
        value={places > 0 ? registered / places : 0}
        label={words.registeredLabel}
        words={[words.registered(registered, places), note].filter(Boolean).join(' · ')}
      />
    </AsideCard>
  );
}
