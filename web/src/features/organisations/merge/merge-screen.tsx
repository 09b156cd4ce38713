import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMyLabo } from '../../../api/session.js';
import { merges as words } from '../../../i18n/fr/merges.js';
import { BackLink } from '../../../ui/back-link.js';
import { Card } from '../../../ui/card.js';
import { Page } from '../../../ui/page.js';
import { MergePreviewCard } from './merge-preview-card.js';
import { OrganisationPicker } from './organisation-picker.js';
import { RecentMerges } from './recent-merges.js';

/** Two profiles of one organisation: which stays, what moves, and the way back. */
export function MergeScreen() {
  const labo = useMyLabo();
  const [into, setInto] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  return (
    <Page title={words.title} lead={words.lead} above={<BackLink to="/organisations">{words.back}</BackLink>}>
      <Stack gap="lg">
        <Card>
          <Group grow align="flex-start" preventGrowOverflow={false} gap="md">
            <OrganisationPicker label={words.into} laboId={labo.id} value={into} onChange={setInto} />
            <OrganisationPicker label={words.from} laboId={labo.id} value={from} onChange={setFrom} />
          </Group>
          {into && into === from && (
            <Text mt="sm" role="alert">
              {words.same}
            </Text>
          )}
        </Card>
        {into && from && into !== from && (
          <MergePreviewCard laboId={labo.id} intoId={into} fromId={from} onMerged={() => setFrom(null)} />
        )}
        <RecentMerges laboId={labo.id} />
      </Stack>
    </Page>
  );
}
