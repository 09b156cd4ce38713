import { Button, Group, Stack, Text } from '@mantine/core';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import type { EventDetail, Schedule, ScheduledMeeting } from '../../api/types.js';
import { events as words } from '../../i18n/fr/events.js';
import { Badge } from '../../ui/badge.js';
import { AsideCard } from '../../ui/card.js';
import { Hairlines } from '../../ui/hairlines.js';
import { TextLink } from '../../ui/link-button.js';
import { TextButton } from '../../ui/text-button.js';
import { TitleWithIcon } from '../../ui/title-with-icon.js';
import { TypeTag } from '../../ui/type-tag.js';
import { MoveDialog } from './editing/move-dialog.js';
import type { ScheduleEditor } from './editing/use-editor.js';

interface AsideProps {
  event: EventDetail;
  schedule: Schedule;
  selected: string | null;
  editor: ScheduleEditor;
}

/** Beside the grid: what must be settled, the chosen meeting, and those without a place. */
export function ScheduleAside({ event, schedule, selected, editor }: AsideProps) {
  const meeting = schedule.meetings.find(({ id }) => id === selected);
  return (
    <>
      {schedule.problems.map((problem) => (
        <AsideCard
          key={`${problem.round}/${problem.table}/${problem.message}`}
          named={false}
          tone={problem.severity === 'broken' ? 'wrong' : 'plain'}
          title={
            <TitleWithIcon icon={TriangleAlert} tone={problem.severity === 'broken' ? 'wrong' : 'see'}>
              {words.problemTitle(words.where(problem.round, problem.table))}
            </TitleWithIcon>
          }
        >
          {problem.message}
        </AsideCard>
      ))}
      <div aria-live="polite">
        {meeting ? <Chosen key={meeting.id} event={event} meeting={meeting} editor={editor} /> : <Hint />}
      </div>
      <Unplaced event={event} schedule={schedule} editor={editor} />
    </>
  );
}

const Hint = () => (
  <AsideCard title={words.why}>
    <Stack gap="xs">
      <Text c="dimmed">{words.selectHint}</Text>
      <Text c="dimmed">{words.dragHint}</Text>
    </Stack>
  </AsideCard>
);

interface ChosenProps {
  event: EventDetail;
  meeting: ScheduledMeeting;
  editor: ScheduleEditor;
}

function Chosen({ event, meeting, editor }: ChosenProps) {
  const [moving, setMoving] = useState(false);
  const { id: meetingId, locked } = meeting;
  return (
    <AsideCard title={words.selectedTitle(meeting.round, meeting.table)}>
      <Stack gap="xs" align="flex-start">
        <TypeTag type={meeting.partnershipType} />
        {[meeting.a, meeting.b].map(({ id, name, kindLabel }) => (
          <div key={id}>
            <TextLink to="/organisations/$organisationId" params={{ organisationId: id }}>
              {name}
            </TextLink>
            <Text size="sm" c="dimmed">
              {kindLabel}
            </Text>
          </div>
        ))}
        {[
          { name: meeting.a.name, why: meeting.whyForAssociation },
          { name: meeting.b.name, why: meeting.whyForCompany },
        ].map(
          ({ name, why }) =>
            why && (
              <div key={name}>
                <Text fw={600}>{words.whyRead(name)}</Text>
                <Text>{why}</Text>
              </div>
            ),
        )}
        <Text size="sm" c="dimmed">
          {words.score(meeting.score)}
        </Text>
        {meeting.changed && <Badge tone="see">{words.changedMark}</Badge>}
        <Group gap="xs">
          <Button variant="default" disabled={locked || editor.busy} onClick={() => setMoving(true)}>
            {words.moveTo}
          </Button>
          <Button
            variant="default"
            disabled={editor.busy}
            onClick={() => void editor.edit({ kind: 'lock', meetingId, locked: !locked })}
          >
            {locked ? words.unlock : words.lock}
          </Button>
          <Button
            variant="default"
            disabled={locked || editor.busy}
            onClick={() => void editor.edit({ kind: 'remove', meetingId })}
          >
            {words.remove}
          </Button>
        </Group>
      </Stack>
      {moving && (
        <MoveDialog event={event} meeting={meeting} editor={editor} onClose={() => setMoving(false)} />
      )}
    </AsideCard>
  );
}

const shownAtFirst = 6;

function Unplaced({ event, schedule, editor }: Pick<AsideProps, 'event' | 'schedule' | 'editor'>) {
  const { unplaced } = schedule;
  const [all, setAll] = useState(false);
  if (unplaced.length === 0) return null;
  const best = [...unplaced].sort((x, y) => y.score - x.score);
  const shown = all ? best : best.slice(0, shownAtFirst);
  return (
    <AsideCard title={words.unplacedTitle}>
      <Text size="sm" c="dimmed">
        {words.unplacedCount(unplaced.length)}
      </Text>
      <Hairlines>
        {shown.map(({ a, b, associationId, companyId, possibleRounds }) => (
          <div key={`${a.id}/${b.id}`}>
            <Text>
              <Text span fw={650}>
                {a.name}
              </Text>
              {' × '}
              {b.name}
            </Text>
            <Text size="sm" c="dimmed">
              {words.possible(possibleRounds)}
            </Text>
            <Group gap="xs">
              {possibleRounds.slice(0, 2).map((round) => (
                <TextButton
                  key={round}
                  aria-label={`${words.add(round)}, ${a.name} × ${b.name}`}
                  onClick={() => {
                    const table = freeTable(event, schedule, round);
                    if (table) void editor.edit({ kind: 'add', associationId, companyId, round, table });
                  }}
                >
                  {words.add(round)}
                </TextButton>
              ))}
            </Group>
          </div>
        ))}
      </Hairlines>
      {shown.length < best.length && <TextButton onClick={() => setAll(true)}>{words.showAll}</TextButton>}
    </AsideCard>
  );
}

/** The first table nobody uses in this round. */
function freeTable(event: EventDetail, { meetings }: Schedule, round: number): number | undefined {
  const used = new Set(meetings.filter((one) => one.round === round).map(({ table }) => table));
  return Array.from({ length: event.tables }, (_, index) => index + 1).find((table) => !used.has(table));
}
