import { Button, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { paperResults as words } from '../../../i18n/fr/event-after.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Rows } from '../../../ui/rows.js';
import type { PaperAnswer, PaperLine, PaperSheet } from '../model/paper-sheets.js';
import { useEnterResult } from './after.queries.js';

const KEYS = [
  ['1', 'follow_up'],
  ['2', 'maybe'],
  ['3', 'no'],
  ['0', 'no_show'],
] as const;

/** One form: the line one is at takes the next digit, then the following one does. */
export function PaperForm({ eventId, sheet }: { eventId: string; sheet: PaperSheet }) {
  const { lines } = sheet;
  const enter = useEnterResult(eventId);
  const [said, setSaid] = useState<Record<string, PaperAnswer>>({});
  const answerOf = ({ partnerId, answer }: PaperLine) => said[partnerId] ?? answer;
  const [at, setAt] = useState(() => {
    const open = lines.findIndex(({ answer }) => answer === null);
    return open < 0 ? lines.length : open;
  });
  const answer = (place: number, given: PaperAnswer) => {
    const line = lines[place];
    if (!line) return;
    setSaid((before) => ({ ...before, [line.partnerId]: given }));
    setAt(place + 1);
    enter.mutate(
      {
        authorId: line.authorId,
        partnerId: line.partnerId,
        answer: given === 'no_show' ? null : given,
        noShow: given === 'no_show',
        sentence: null,
        verbatimAgreed: false,
        at: new Date().toISOString(),
      },
      {
        onError: () =>
          setSaid(({ [line.partnerId]: _, ...others }) => {
            setAt(place);
            return others;
          }),
      },
    );
  };
  // In the list of organisations too: the hand stays where it is.
  useHotkeys(
    [
      ...KEYS.map(([digit, given]): [string, () => void] => [digit, () => answer(at, given)]),
      ['ArrowUp', () => setAt((place) => Math.max(0, place - 1))],
    ],
    ['TEXTAREA'],
  );
  if (lines.length === 0) return <Text c="dimmed">{words.none}</Text>;
  return (
    <Stack gap="md">
      <Text c="dimmed">{words.keys}</Text>
      <Rows label={sheet.name}>
        {lines.map((line, place) => (
          <Row
            key={line.partnerId}
            title={line.partner}
            current={place === at}
            beside={words.where(line.round, line.table)}
            actions={KEYS.map(([digit, given]) => (
              <Button
                key={given}
                variant={answerOf(line) === given ? 'filled' : 'default'}
                aria-pressed={answerOf(line) === given}
                aria-label={words.answerFor(words.key(digit, words.answers[given]), line.partner)}
                onClick={() => answer(place, given)}
              >
                {words.key(digit, words.answers[given])}
              </Button>
            ))}
          />
        ))}
      </Rows>
      {at >= lines.length && <Notice tone="ok">{words.done}</Notice>}
    </Stack>
  );
}
