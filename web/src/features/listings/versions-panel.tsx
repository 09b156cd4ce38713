import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ListingVersion } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { AsideCard } from '../../ui/card.js';
import { Changes } from '../../ui/changes.js';
import { versionsQuery } from './posting.queries.js';

const fields: Record<string, string> = words.fields;

/** What its authors changed since the first publication, in plain words. */
export function VersionsPanel({ listingId }: { listingId: string }) {
  const { data } = useQuery(versionsQuery(listingId));
  if (!data || data.items.length < 2) return null;
  return (
    <AsideCard title={words.historyTitle}>
      <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {data.items.map((version) => (
          <li key={version.version}>
            <Version version={version} />
          </li>
        ))}
      </Stack>
    </AsideCard>
  );
}

function Version({ version: { at, authorName, first, changes } }: { version: ListingVersion }) {
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {words.historyBy(formatMoment(at), authorName)}
      </Text>
      {first && <Text>{words.historyFirst}</Text>}
      {changes.map(({ field, changes: pieces }) => (
        <div key={field}>
          <Text fw={600} size="sm">
            {fields[field]}
          </Text>
          <Changes pieces={pieces} />
        </div>
      ))}
    </Stack>
  );
}
