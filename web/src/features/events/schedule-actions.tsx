import { Button, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EventDetail } from '../../api/types.js';
import { events as words } from '../../i18n/fr/events.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useSchedule } from './events.queries.js';
import { toldBy } from './model/schedule-view.js';

/** Print, recalculate, publish. The last two say first who will notice. */
export function ScheduleActions({ event }: { event: EventDetail }) {
  const { schedule, job } = event;
  const { recalculate, publish } = useSchedule(event.id);
  const [asking, setAsking] = useState<'recalculate' | 'publish' | null>(null);
  const busy = job?.state === 'queued' || job?.state === 'running' || recalculate.isPending;
  const close = () => setAsking(null);
  const launch = () =>
    recalculate.mutate(undefined, {
      onSuccess: () => {
        close();
        toast(words.recalculating);
      },
    });
  if (!schedule)
    return (
      <Button loading={busy} onClick={launch}>
        {words.calculate}
      </Button>
    );
  return (
    <>
      <Button variant="default" onClick={() => window.print()} visibleFrom="sm">
        {words.print}
      </Button>
      <Button variant="default" disabled={busy} onClick={() => setAsking('recalculate')}>
        {words.recalculate}
      </Button>
      {schedule.state === 'draft' && (
        <Button disabled={busy} onClick={() => setAsking('publish')}>
          {words.publish(schedule.toTell)}
        </Button>
      )}
      <ConfirmDialog
        opened={asking === 'recalculate'}
        onClose={close}
        title={words.recalculateTitle}
        confirm={words.recalculate}
        busy={recalculate.isPending}
        onConfirm={launch}
      >
        {words.recalculateText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'publish'}
        onClose={close}
        title={words.publishTitle}
        confirm={words.publish(schedule.toTell)}
        busy={publish.isPending}
        onConfirm={() =>
          publish.mutate(undefined, {
            onSuccess: () => {
              close();
              toast(words.published);
            },
          })
        }
      >
        <WhoIsTold event={event} />
      </ConfirmDialog>
    </>
  );
}

function WhoIsTold({ event }: { event: EventDetail }) {
  const { companies, associations } = toldBy(event.registrations, event.schedule!);
  const broken = event.schedule!.figures.broken;
  return (
    <Stack gap="sm">
      {broken > 0 && <Notice tone="see">{words.publishProblems(broken)}</Notice>}
      <Text>{words.publishWho(companies, associations)}</Text>
      {event.houseRules && event.houseRules.length > 0 && (
        <div>
          <Text c="dimmed">{words.publishRule}</Text>
          <List>
            {event.houseRules.map((rule) => (
              <List.Item key={rule}>{rule}</List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}
