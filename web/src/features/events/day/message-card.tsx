import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DayView } from '../../../api/types.js';
import { day as words } from '../../../i18n/fr/event-day.js';
import { AsideCard } from '../../../ui/card.js';
import { toast } from '../../../ui/toast.js';
import { useDay } from './day.queries.js';

/** One sentence for the wall and every phone. */
export function MessageCard({ view }: { view: DayView }) {
  const { say } = useDay(view.eventId);
  const [text, setText] = useState(view.message ?? '');
  return (
    <AsideCard title={words.message}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say.mutate(text, { onSuccess: () => toast(words.said) });
        }}
      >
        <Stack gap="sm">
          <TextInput
            aria-label={words.message}
            description={words.messageHint}
            maxLength={200}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={say.isPending}>
            {words.say}
          </Button>
        </Stack>
      </form>
    </AsideCard>
  );
}
