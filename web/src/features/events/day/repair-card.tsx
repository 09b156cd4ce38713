import { Button, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DayView, RepairProposals } from '../../../api/types.js';
import { day as words } from '../../../i18n/fr/event-day.js';
import { AsideCard } from '../../../ui/card.js';
import { Hairlines } from '../../../ui/hairlines.js';
import { Notice } from '../../../ui/notice.js';
import { toast } from '../../../ui/toast.js';
import { useDay } from './day.queries.js';

/** One button when somebody is missing; what would change is read before it is done. */
export function RepairCard({ view }: { view: DayView }) {
  const { propose, accept } = useDay(view.eventId);
  const [found, setFound] = useState<RepairProposals | null>(null);
  if (!view.scheduleId) return null;
  return (
    <AsideCard title={words.repairTitle}>
      <Stack gap="sm">
        <Notice tone={view.toRepair > 0 ? 'see' : 'ok'}>
          {view.toRepair > 0 ? words.repairNeeded(view.toRepair) : words.repairNone}
        </Notice>
        {view.toRepair > 0 && (
          <Button
            loading={propose.isPending}
            onClick={() => propose.mutate(undefined, { onSuccess: setFound })}
          >
            {words.repair}
          </Button>
        )}
        {found && (
          <Hairlines>
            {found.proposals.map((one) => (
              <Stack key={one.kind} gap="xs">
                <Text fw={650}>{words.kinds[one.kind]}</Text>
                <Text c="dimmed">{words.kindHints[one.kind]}</Text>
                <Text>
                  {words.proposal(one.removed, one.added, one.moved)} · {words.concerned(one.concerned)}
                </Text>
                <List size="sm">
                  {one.changes.map(({ words: sentence }) => (
                    <List.Item key={sentence}>{sentence}</List.Item>
                  ))}
                </List>
                <Button
                  variant="default"
                  loading={accept.isPending}
                  onClick={() =>
                    accept.mutate(
                      { scheduleId: found.scheduleId, kind: one.kind },
                      {
                        onSuccess: () => {
                          setFound(null);
                          toast(words.accepted);
                        },
                      },
                    )
                  }
                >
                  {words.accept}
                </Button>
              </Stack>
            ))}
          </Hairlines>
        )}
      </Stack>
    </AsideCard>
  );
}
