import { Stack, Text } from '@mantine/core';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import type { Schedule, ScheduledMeeting } from '../../api/types.js';
import { events as words } from '../../i18n/fr/events.js';
import { AsideCard } from '../../ui/card.js';
import { Hairlines } from '../../ui/hairlines.js';
import { TextLink } from '../../ui/link-button.js';
import { TextButton } from '../../ui/text-button.js';
import { TitleWithIcon } from '../../ui/title-with-icon.js';
import { TypeTag } from '../../ui/type-tag.js';

/** Beside the grid: what must be settled, the chosen meeting, and those without a place. */
export function ScheduleAside({ schedule, selected }: { schedule: Schedule; selected: string | null }) {
  const meeting = schedule.meetings.find(({ id }) => id === selected);
  return (
    <>
      {schedule.problems.map((problem) => (
        <AsideCard
          key={`${problem.round}/${problem.table}/${problem.message}`}
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
      <div aria-live="polite">{meeting ? <Chosen meeting={meeting} /> : <Hint />}</div>
      <Unplaced unplaced={schedule.unplaced} />
    </>
  );
}

const Hint = () => (
  <AsideCard title={words.why}>
    <Text c="dimmed">{words.selectHint}</Text>
  </AsideCard>
);

function Chosen({ meeting }: { meeting: ScheduledMeeting }) {
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
      </Stack>
    </AsideCard>
  );
}

const shownAtFirst = 6;

function Unplaced({ unplaced }: { unplaced: Schedule['unplaced'] }) {
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
        {shown.map(({ a, b, possibleRounds }) => (
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
          </div>
        ))}
      </Hairlines>
      {shown.length < best.length && <TextButton onClick={() => setAll(true)}>{words.showAll}</TextButton>}
    </AsideCard>
  );
}
