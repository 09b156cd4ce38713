import { Button, Group, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleX from 'lucide-react/icons/circle-x';
import Clock from 'lucide-react/icons/clock';
import { useState } from 'react';
import type { DayPerson, DayView } from '../../../api/types.js';
import { day as words } from '../../../i18n/fr/event-day.js';
import { Badge, type Tone } from '../../../ui/badge.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Rows } from '../../../ui/rows.js';
import { SearchField } from '../../../ui/search-field.js';
import { Spread } from '../../../ui/spread.js';
import { StateTabs } from '../../../ui/state-tabs.js';
import { TextButton } from '../../../ui/text-button.js';
import { toast } from '../../../ui/toast.js';
import { fold } from '../model/schedule-view.js';
import { useCheckIns } from './check-in-queue.js';
import { WalkInDialog } from './walk-in-dialog.js';

type Arrival = DayPerson['arrival'];
const looks: Record<Arrival, { tone: Tone; icon: typeof Clock }> = {
  expected: { tone: 'quiet', icon: CircleDashed },
  present: { tone: 'ok', icon: CircleCheck },
  late: { tone: 'see', icon: Clock },
  absent: { tone: 'wrong', icon: CircleX },
};
const filters = ['all', 'expected', 'present', 'late', 'absent'] as const;

/** Who is there: search, ticket code, walk-in; works through a cut. */
export function Door({ view }: { view: DayView }) {
  const { waiting, enter } = useCheckIns(view.eventId);
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const [code, setCode] = useState('');
  const [swapping, setSwapping] = useState<DayPerson | null>(null);
  const [walkingIn, setWalkingIn] = useState(false);
  const wanted = fold(search);
  const shown = view.people.filter(
    (one) =>
      (filter === 'all' || one.arrival === filter) &&
      [one.name, ...one.delegates].some((text) => fold(text).includes(wanted)),
  );
  const count = (arrival: Arrival) => view.people.filter((one) => one.arrival === arrival).length;
  const readCode = async () => {
    const results = await enter({ code, arrival: 'present' });
    setCode('');
    for (const { name, message } of results ?? []) toast([name, message].filter(Boolean).join(' : '));
  };
  return (
    <Stack gap="md">
      <Spread>
        <div>
          <Title order={2}>{words.door}</Title>
          <Text c="dimmed">{words.doorCount(count('present'), view.people.length)}</Text>
        </div>
        <Button onClick={() => setWalkingIn(true)}>{words.walkIn}</Button>
      </Spread>
      {waiting > 0 && <Notice tone="see">{words.offline(waiting)}</Notice>}
      <Group gap="sm" align="flex-end" grow preventGrowOverflow={false}>
        <SearchField label={words.search} value={search} onSearch={setSearch} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void readCode();
          }}
        >
          <TextInput
            label={words.code}
            title={words.codeHint}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        </form>
      </Group>
      <StateTabs
        label={words.door}
        value={filter}
        onChange={setFilter}
        options={filters.map((value) => ({
          value,
          label: value === 'all' ? words.all : words.arrivals[value],
          count: value === 'all' ? view.people.length : count(value),
        }))}
      />
      {shown.length === 0 ? (
        <Text c="dimmed">{words.nobody}</Text>
      ) : (
        <Rows label={words.door}>
          {shown.map((person) => (
            <Person
              key={person.registrationId}
              person={person}
              onArrival={(arrival) =>
                enter({
                  registrationId: person.registrationId,
                  arrival,
                  lateUntilRound:
                    arrival === 'late' ? Math.min(view.nextRound, view.timeline.rounds) : undefined,
                })
              }
              onSwap={() => setSwapping(person)}
            />
          ))}
        </Rows>
      )}
      {swapping && (
        <SwapDialog
          person={swapping}
          onClose={() => setSwapping(null)}
          onSave={(name) => {
            setSwapping(null);
            void enter({ registrationId: swapping.registrationId, arrival: 'present', delegates: [name] });
          }}
        />
      )}
      <WalkInDialog eventId={view.eventId} opened={walkingIn} onClose={() => setWalkingIn(false)} />
    </Stack>
  );
}

interface PersonProps {
  person: DayPerson;
  onArrival: (arrival: Arrival) => void;
  onSwap: () => void;
}

function Person({ person, onArrival, onSwap }: PersonProps) {
  const { arrival, lateUntilRound, walkIn, delegates, accessNote } = person;
  const actions = (['present', 'late', 'absent'] as const).filter((one) => one !== arrival);
  return (
    <Row
      title={person.name}
      beside={walkIn ? words.walkInBadge : undefined}
      actions={
        <>
          <Badge {...looks[arrival]}>
            {words.arrivals[arrival]}
            {arrival === 'late' && lateUntilRound !== null && ` ${words.lateUntil(lateUntilRound)}`}
          </Badge>
          {arrival === 'expected' ? (
            actions.map((one) => (
              <Button
                key={one}
                variant={one === 'present' ? 'filled' : 'default'}
                aria-label={`${words.arrivalActions[one]}, ${person.name}`}
                onClick={() => onArrival(one)}
              >
                {words.arrivalActions[one]}
              </Button>
            ))
          ) : (
            <>
              {arrival !== 'present' && (
                <Button
                  aria-label={`${words.arrivalActions.present}, ${person.name}`}
                  onClick={() => onArrival('present')}
                >
                  {words.arrivalActions.present}
                </Button>
              )}
              <TextButton aria-label={`${words.undo}, ${person.name}`} onClick={() => onArrival('expected')}>
                {words.undo}
              </TextButton>
            </>
          )}
        </>
      }
    >
      <div>{delegates.join(', ')}</div>
      {accessNote && <div>{accessNote}</div>}
      <TextButton aria-label={`${words.swap}, ${person.name}`} onClick={onSwap}>
        {words.swap}
      </TextButton>
    </Row>
  );
}

interface SwapProps {
  person: DayPerson;
  onClose: () => void;
  onSave: (name: string) => void;
}

function SwapDialog({ person, onClose, onSave }: SwapProps) {
  const [name, setName] = useState('');
  return (
    <Modal opened onClose={onClose} title={words.swapTitle(person.name)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onSave(name.trim());
        }}
      >
        <Stack gap="md">
          <TextInput
            label={words.swapName}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">{words.swapSave}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
