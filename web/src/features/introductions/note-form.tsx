import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import type { IntroductionView } from '../../api/types.js';
import { introductions as words } from '../../i18n/fr/introductions.js';
import { AsideCard } from '../../ui/card.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { introductionQuery } from './introductions.queries.js';

/** What both will do next, and the Labo's own note. */
export function NoteForm({ view }: { view: IntroductionView }) {
  const staff = useSession().space?.kind === 'labo';
  const queryClient = useQueryClient();
  const [nextStep, setNextStep] = useState(view.nextStep ?? '');
  const [note, setNote] = useState(view.note ?? '');
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PUT('/api/introductions/{id}', {
          params: { path: { id: view.id } },
          body: { nextStep, ...(staff && { note }) },
        }),
      ),
    onSuccess: (next) => {
      queryClient.setQueryData(introductionQuery(view.id).queryKey, next);
      toast(words.saved);
    },
    onError: toastProblem,
  });
  return (
    <AsideCard title={words.nextStep}>
      <Stack gap="sm">
        <TextInput
          aria-label={words.nextStep}
          description={words.nextStepHint}
          placeholder={words.nextStepPlaceholder}
          maxLength={500}
          value={nextStep}
          onChange={(event) => setNextStep(event.currentTarget.value)}
        />
        {staff && (
          <Textarea
            label={words.note}
            description={words.noteHint}
            maxLength={2000}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        <div>
          <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
            {words.save}
          </Button>
        </div>
      </Stack>
    </AsideCard>
  );
}
