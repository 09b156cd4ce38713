import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { imports as words } from '../../i18n/fr/imports.js';
import { Card } from '../../ui/card.js';
import { Meter } from '../../ui/meter.js';
import { toast, toastProblem } from '../../ui/toast.js';
import type { StepProps } from './import-screen.js';
import { cancelImport } from './imports.queries.js';
import { isWorking } from './model/import-state.js';

/** How far the worker is, and a way to stop it. */
export function WorkingImport({ laboId, view, onChange }: StepProps) {
  const cancel = useMutation({
    mutationFn: () => cancelImport(laboId, view.id),
    onSuccess: (next) => {
      toast(words.cancelled);
      onChange(next);
    },
    onError: toastProblem,
  });
  if (!isWorking(view.status)) return null;
  return (
    <Card>
      <Stack gap="md" align="stretch">
        <Meter
          value={view.progress}
          label={words.working[view.status]}
          words={`${words.working[view.status]} : ${words.workingWords(Math.round(view.progress * 100))}`}
          moving
        />
        <div>
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {words.cancel}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
