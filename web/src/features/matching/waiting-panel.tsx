import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Clock from 'lucide-react/icons/clock';
import Hourglass from 'lucide-react/icons/hourglass';
import Waypoints from 'lucide-react/icons/waypoints';
import type { ReactNode } from 'react';
import { matching as words } from '../../i18n/fr/matching.js';
import { AsideCard } from '../../ui/card.js';
import { TextLink } from '../../ui/link-button.js';
import { Reminder } from '../../ui/reminder.js';
import { suggestionsQuery } from './matching.queries.js';
import { waitingForUs } from './model/replace-card.js';

interface WaitingPanelProps {
  organisationId: string;
  /** What other features add: the next meeting. */
  children?: ReactNode;
  /** On the page of suggestions themselves, their number is the title already. */
  omitOpen?: boolean;
}

/** What waits for this organisation: the next meeting, suggestions to read, answers others hope for. */
export function WaitingPanel({ organisationId, children, omitOpen }: WaitingPanelProps) {
  const { data } = useQuery(suggestionsQuery(organisationId, { state: 'open', page: 1 }));
  if (!data) return null;
  const waiting = waitingForUs(data.items);
  const names = [...new Set(waiting.map(({ theirs }) => theirs.organisation.name))];
  const { open, waiting: hoping } = data.counts;
  return (
    <AsideCard title={words.waitingTitle}>
      <Stack gap="md">
        {children}
        {waiting.length > 0 && (
          <Reminder icon={Clock} title={words.waitingAnswers(waiting.length)}>
            {words.waitingAnswersText(names.slice(0, 3).join(', '))}
          </Reminder>
        )}
        {!omitOpen && open > 0 && (
          <Reminder icon={Waypoints} title={<TextLink to="/suggestions">{words.waitingOpen(open)}</TextLink>}>
            {data.items[0] && words.waitingOpenText(data.items[0].theirs.organisation.name)}
          </Reminder>
        )}
        {hoping > 0 && (
          <Reminder
            icon={Hourglass}
            title={
              <TextLink to="/suggestions" search={{ etat: 'interested' }}>
                {words.waitingInterested(hoping)}
              </TextLink>
            }
          >
            {words.waitingInterestedText}
          </Reminder>
        )}
        {open === 0 && hoping === 0 && <Text c="dimmed">{words.nothing}</Text>}
      </Stack>
    </AsideCard>
  );
}
