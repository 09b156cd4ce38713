import { Button, Fieldset, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import type { CorrespondencePace } from '../../../api/types.js';
import { settings, pace as words } from '../../../i18n/fr/settings.js';
import { Card } from '../../../ui/card.js';
import { QueryView } from '../../../ui/query-view.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { paceQuery } from './settings.queries.js';

/** When the Labo writes by itself. */
export function PaceForm({ laboId }: { laboId: string }) {
  const query = useQuery(paceQuery(laboId));
  return <QueryView query={query}>{(pace) => <Form laboId={laboId} pace={pace} />}</QueryView>;
}

const narrow = { styles: { wrapper: { maxWidth: 140 } }, hideControls: true, allowDecimal: false };
const HOURS = { min: 0, max: 24, suffix: words.hour, ...narrow };
const DAYS = { min: 1, max: 90, suffix: words.days, ...narrow };

function Form({ laboId, pace }: { laboId: string; pace: CorrespondencePace }) {
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: pace });
  const save = useMutation({
    mutationFn: (body: CorrespondencePace) =>
      unwrap(api.PUT('/api/labos/{laboId}/pace', { params: { path: { laboId } }, body })),
    onSuccess: (saved) => {
      queryClient.setQueryData(paceQuery(laboId).queryKey, saved);
      toast(words.saved);
    },
    onError: (error) => {
      const fields = error instanceof ApiProblem ? error.fields : {};
      if (Object.keys(fields).length > 0) form.setErrors(fields);
      else toastProblem(error);
    },
  });
  const { chaseDays, reportDays, closeDays, digestWeekday } = form.values;
  return (
    <Card>
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack gap="lg" maw="40rem">
          <Fieldset legend={words.introductions}>
            <Stack gap="md">
              <NumberInput label={words.chaseDays} {...DAYS} {...form.getInputProps('chaseDays')} />
              <NumberInput
                label={words.reportDays}
                description={words.reportHint}
                {...DAYS}
                {...form.getInputProps('reportDays')}
              />
              <NumberInput
                label={words.closeDays}
                description={words.closeHint}
                {...DAYS}
                {...form.getInputProps('closeDays')}
              />
              <Text c="dimmed" aria-live="polite">
                {words.line(chaseDays, reportDays, closeDays)}
              </Text>
            </Stack>
          </Fieldset>
          <Fieldset legend={words.hours}>
            <Text c="dimmed" mb="sm">
              {words.hoursHint}
            </Text>
            <Group gap="md" align="flex-start">
              <NumberInput label={words.officeFrom} {...HOURS} {...form.getInputProps('officeFrom')} />
              <NumberInput label={words.officeTo} {...HOURS} {...form.getInputProps('officeTo')} />
            </Group>
          </Fieldset>
          <Fieldset legend={words.digests}>
            <Group gap="md" align="flex-start">
              <NativeSelect
                label={words.weekday}
                value={String(digestWeekday)}
                error={form.errors.digestWeekday}
                onChange={({ currentTarget }) =>
                  form.setFieldValue('digestWeekday', Number(currentTarget.value))
                }
                data={Object.entries(words.weekdays).map(([value, label]) => ({ value, label }))}
              />
              <NumberInput label={words.digestHour} {...HOURS} {...form.getInputProps('digestHour')} />
            </Group>
          </Fieldset>
          <div>
            <Button type="submit" loading={save.isPending}>
              {settings.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}
