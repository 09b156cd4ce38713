import { Button, Group, Modal, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventDetail, ScheduledMeeting } from '../../../api/types.js';
import { events as words } from '../../../i18n/fr/events.js';
import { Notice } from '../../../ui/notice.js';
import { TextButton } from '../../../ui/text-button.js';
import type { ScheduleEditor } from './use-editor.js';

interface MoveDialogProps {
  event: EventDetail;
  meeting: ScheduledMeeting;
  editor: ScheduleEditor;
  onClose: () => void;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

/** By keyboard as by hand: a round, a table, and what stands in the way is told before anything moves. */
export function MoveDialog({ event, meeting, editor, onClose }: MoveDialogProps) {
  const [round, setRound] = useState(meeting.round);
  const [table, setTable] = useState(meeting.table);
  const move = { kind: 'move' as const, meetingId: meeting.id, round, table };
  const here = round === meeting.round && table === meeting.table;
  const { data } = useQuery({
    queryKey: ['events', 'check', meeting.id, round, table],
    queryFn: () => editor.check(move),
    staleTime: 0,
    gcTime: 0,
  });
  const apply = async (edit: Parameters<typeof editor.edit>[0]) => {
    if (await editor.edit(edit)) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.moveTitle}>
      <Stack gap="md">
        <Text fw={650}>
          {meeting.a.name} · {meeting.b.name}
        </Text>
        <SimpleGrid cols={2}>
          <NativeSelect
            label={words.moveRound}
            data-autofocus
            value={String(round)}
            data={upTo(event.rounds)}
            onChange={({ currentTarget }) => setRound(Number(currentTarget.value))}
          />
          <NativeSelect
            label={words.moveTable}
            value={String(table)}
            data={upTo(event.tables)}
            onChange={({ currentTarget }) => setTable(Number(currentTarget.value))}
          />
        </SimpleGrid>
        <div aria-live="polite">
          {!here && data && (
            <Notice tone={data.allowed ? (data.messages.length > 0 ? 'see' : 'ok') : 'wrong'}>
              {data.messages.length > 0 ? data.messages.join(' ') : words.moveOk}
            </Notice>
          )}
        </div>
        {data && !data.allowed && data.places.length > 0 && (
          <div>
            <Text c="dimmed">{words.moveInstead}</Text>
            {data.places.map((place) => (
              <TextButton
                key={`${place.round} ${place.table}`}
                onClick={() => {
                  setRound(place.round);
                  setTable(place.table);
                }}
              >
                {words.moveTaken(place.table, place.round)}
              </TextButton>
            ))}
          </div>
        )}
        <Group justify="flex-end" gap="sm">
          {data?.swapWith && (
            <Button
              variant="default"
              loading={editor.busy}
              onClick={() => apply({ kind: 'swap', meetingId: meeting.id, otherId: data.swapWith! })}
            >
              {words.swap}
            </Button>
          )}
          <Button disabled={here || data?.allowed !== true} loading={editor.busy} onClick={() => apply(move)}>
            {words.moveHere}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
