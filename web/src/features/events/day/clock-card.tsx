import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DayView } from '../../../api/types.js';
import { day as words } from '../../../i18n/fr/event-day.js';
import { BigCount } from '../../../ui/big-count.js';
import { AsideCard } from '../../../ui/card.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { type ClockNow, countdown } from '../model/running-clock.js';
import { useDay } from './day.queries.js';
import { useClock } from './use-clock.js';

/** Start, stop, extend, skip: everybody's clock follows. */
export function ClockCard({ view }: { view: DayView }) {
  const { timeline, eventId } = view;
  const clock = useClock(timeline);
  const { press } = useDay(eventId);
  const [asking, setAsking] = useState(false);
  const act = (action: 'pause' | 'resume' | 'extend' | 'skip' | 'finish') =>
    press.mutate(
      { action, minutes: action === 'extend' ? 1 : undefined },
      { onSuccess: () => setAsking(false) },
    );
  const running = timeline.started && clock.phase !== 'over';
  const startable = running && clock.phase === 'round' ? null : view.nextRound;
  return (
    <AsideCard title={words.clock}>
      <Stack gap="sm">
        <Text>{timeline.started ? phaseText(clock) : words.notStarted}</Text>
        {running && <BigCount>{countdown(clock.left)}</BigCount>}
        <Group gap="xs">
          {startable !== null && startable <= timeline.rounds && (
            <Button
              loading={press.isPending}
              onClick={() => press.mutate({ action: 'start', round: startable })}
            >
              {words.start(startable)}
            </Button>
          )}
          {running && (
            <>
              <Button variant="default" onClick={() => act(clock.stopped ? 'resume' : 'pause')}>
                {clock.stopped ? words.press.resume : words.press.pause}
              </Button>
              <Button variant="default" onClick={() => act('extend')}>
                {words.press.extend}
              </Button>
              <Button variant="default" onClick={() => act('skip')}>
                {words.press.skip}
              </Button>
              <Button variant="default" onClick={() => setAsking(true)}>
                {words.press.finish}
              </Button>
            </>
          )}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.finishTitle}
        confirm={words.press.finish}
        busy={press.isPending}
        onConfirm={() => act('finish')}
      >
        {words.finishText}
      </ConfirmDialog>
    </AsideCard>
  );
}

function phaseText({ phase, round, rounds, stopped }: ClockNow): string {
  if (phase === 'over') return words.over;
  if (stopped) return words.stopped;
  if (phase === 'break') return words.break;
  return phase === 'pause' ? words.pause(round) : words.round(round, rounds);
}
