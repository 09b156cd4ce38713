import { NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMyLabo } from '../../../api/session.js';
import type { EventModels } from '../../../api/types.js';
import { formatDay } from '../../../i18n/format.js';
import { plan as words } from '../../../i18n/fr/event-plan.js';
import { BackLink } from '../../../ui/back-link.js';
import { Card } from '../../../ui/card.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { fromEarlier, fromFormat } from '../model/plan-draft.js';
import { PlanForm } from './plan-form.js';
import { modelsQuery } from './planning.queries.js';

/** A new event, from a format or from an earlier one. */
export function NewEventScreen() {
  const labo = useMyLabo();
  const query = useQuery(modelsQuery(labo.id));
  return (
    <Page title={words.create} above={<BackLink to="/evenements">{words.back}</BackLink>}>
      <QueryView query={query}>{(models) => <Start laboId={labo.id} models={models} />}</QueryView>
    </Page>
  );
}

function Start({ laboId, models }: { laboId: string; models: EventModels }) {
  const [kind, setKind] = useState('speed_dating');
  const [earlierId, setEarlierId] = useState('');
  const earlier = models.earlier.find(({ id }) => id === earlierId);
  const format = models.formats.find((one) => one.kind === (earlier?.kind ?? kind))!;
  return (
    <Stack gap="md">
      <Card>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={words.startFormat}
            value={format.kind}
            onChange={(event) => {
              setKind(event.currentTarget.value);
              setEarlierId('');
            }}
            data={models.formats.map((one) => ({ value: one.kind, label: one.label }))}
          />
          {models.earlier.length > 0 && (
            <NativeSelect
              label={words.startEarlier}
              value={earlierId}
              onChange={(event) => setEarlierId(event.currentTarget.value)}
              data={[
                { value: '', label: words.earlierNone },
                ...models.earlier.map(({ id, name, startsAt }) => ({
                  value: id,
                  label: `${name}, ${formatDay(startsAt)}`,
                })),
              ]}
            />
          )}
        </SimpleGrid>
      </Card>
      <PlanForm
        key={`${format.kind} ${earlierId}`}
        laboId={laboId}
        shape={format.shape}
        before={null}
        initial={earlier ? fromEarlier(earlier) : fromFormat(format, models.houseRules)}
      />
    </Stack>
  );
}
