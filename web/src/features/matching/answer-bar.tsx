import { Button } from '@mantine/core';
import Bookmark from 'lucide-react/icons/bookmark';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleX from 'lucide-react/icons/circle-x';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Answer, SuggestionCard } from '../../api/types.js';
import { matching as words } from '../../i18n/fr/matching.js';
import { Notice } from '../../ui/notice.js';
import { Spread } from '../../ui/spread.js';
import { TextButton } from '../../ui/text-button.js';
import { DeclineDialog } from './decline-dialog.js';
import { type GivenAnswer, useAnswer } from './use-answer.js';

const looks: Record<Answer, { tone: 'ok' | 'see' | 'action'; icon: typeof CircleX }> = {
  interested: { tone: 'ok', icon: CircleCheck },
  later: { tone: 'see', icon: Bookmark },
  declined: { tone: 'action', icon: CircleX },
};

interface AnswerBarProps {
  suggestion: SuggestionCard;
  organisationId: string;
  /** The answer pressed in a message: one more press confirms it. */
  pressed?: 'interested' | 'declined';
  beside: ReactNode;
}

/** Three answers, then the answer given and the way to take it back. */
export function AnswerBar({ suggestion, organisationId, pressed, beside }: AnswerBarProps) {
  const { give, undo } = useAnswer(suggestion.id, organisationId);
  const [declining, setDeclining] = useState(pressed === 'declined' && !suggestion.answer);
  const answeredHere = useRef(false);
  const status = useRef<HTMLDivElement>(null);
  const { answer, theirs } = suggestion;
  useEffect(() => {
    // The pressed button is gone: the reading point goes to what replaced it.
    if (answer && answeredHere.current) status.current?.focus();
    answeredHere.current = false;
  }, [answer]);
  const reply = (given: GivenAnswer) => {
    answeredHere.current = true;
    give.mutate(given, { onSuccess: () => setDeclining(false) });
  };
  if (answer) {
    const sentence =
      answer === 'interested' ? words.answered.interested(theirs.organisation.name) : words.answered[answer];
    const introduced = answer === 'interested' && suggestion.theirAnswer;
    return (
      <>
        {!introduced && (
          <Notice {...looks[answer]} ref={status}>
            {sentence}
          </Notice>
        )}
        <Spread>
          <TextButton onClick={() => undo.mutate()} disabled={undo.isPending}>
            {words.change}
          </TextButton>
          {beside}
        </Spread>
      </>
    );
  }
  const pending = give.isPending ? give.variables.answer : null;
  return (
    <>
      {pressed === 'interested' && <Notice tone="see">{words.confirmPressed}</Notice>}
      <Spread>
        <Spread as="fieldset" label={words.answerLabel(theirs.title)}>
          <Button loading={pending === 'interested'} onClick={() => reply({ answer: 'interested' })}>
            {words.interested}
          </Button>
          <Button variant="default" loading={pending === 'later'} onClick={() => reply({ answer: 'later' })}>
            {words.later}
          </Button>
          <Button variant="subtle" color="gray" c="dimmed" onClick={() => setDeclining(true)}>
            {words.decline}
          </Button>
        </Spread>
        {beside}
        <DeclineDialog
          opened={declining}
          title={theirs.title}
          busy={pending === 'declined'}
          onClose={() => setDeclining(false)}
          onDecline={reply}
        />
      </Spread>
    </>
  );
}
