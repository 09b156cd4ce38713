import {
  Button,
  Fieldset,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import type { EventPlan, EventPlanInput } from '../../../api/types.js';
import { plan as words } from '../../../i18n/fr/event-plan.js';
import { Card } from '../../../ui/card.js';
import { Columns } from '../../../ui/columns.js';
import { Notice } from '../../../ui/notice.js';
import { toast } from '../../../ui/toast.js';
import { toDraft, toPlanInput } from '../model/plan-draft.js';
import { FeasibilityCard } from './feasibility-card.js';
import { useSavePlan } from './planning.queries.js';

interface PlanFormProps {
  laboId: string;
  initial: EventPlanInput;
  shape: 'meetings' | 'topics' | 'audience';
  before: EventPlan | null;
}

/** Everything one decides about an event; what it gives stands beside. */
export function PlanForm({ laboId, initial, shape, before }: PlanFormProps) {
  const save = useSavePlan(laboId, before);
  const navigate = useNavigate();
  const form = useForm({ initialValues: toDraft(initial) });
  const { values } = form;
  const number = (field: string) => form.getInputProps(field);
  const optional = (field: 'associationPlaces' | 'companyPlaces' | 'breakAfterRound') => ({
    ...form.getInputProps(field),
    value: values[field] ?? '',
    onChange: (next: string | number) => form.setFieldValue(field, next === '' ? null : Number(next)),
  });
  const submit = form.onSubmit((draft) =>
    save.mutate(toPlanInput(draft), {
      onSuccess: ({ id }) => {
        toast(before ? words.saved : words.created);
        navigate({ to: '/evenements/$eventId', params: { eventId: id } });
      },
      onError: ({ fields }) => form.setErrors({ ...fields, day: fields.startsAt }),
    }),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Columns
        aside={
          shape === 'meetings' ? (
            <FeasibilityCard
              sizes={{
                associations: values.associationPlaces ?? 0,
                companies: values.companyPlaces ?? 0,
                tables: values.tables || 0,
                rounds: values.rounds || 0,
              }}
            />
          ) : null
        }
      >
        <Card>
          <Stack gap="lg">
            {save.error && <Notice tone="wrong">{save.error.detail}</Notice>}
            <Fieldset legend={words.when}>
              <Stack gap="sm">
                <TextInput label={words.name} required {...form.getInputProps('name')} />
                <SimpleGrid cols={2}>
                  <TextInput label={words.day} type="date" required {...form.getInputProps('day')} />
                  <TextInput
                    label={shape === 'meetings' ? words.hour : words.hourPlain}
                    type="time"
                    {...form.getInputProps('hour')}
                  />
                </SimpleGrid>
                <TextInput label={words.place} required {...form.getInputProps('place')} />
                <Textarea
                  label={words.description}
                  description={words.descriptionHint}
                  autosize
                  minRows={2}
                  {...form.getInputProps('description')}
                />
              </Stack>
            </Fieldset>
            {shape === 'audience' ? (
              <NumberInput label={words.minutes} min={15} {...number('minutes')} />
            ) : (
              <Fieldset legend={words.rounds}>
                <SimpleGrid cols={{ base: 2, sm: 3 }}>
                  <NumberInput label={words.roundCount} min={1} max={40} {...number('rounds')} />
                  <NumberInput label={words.roundMinutes} min={1} {...number('roundMinutes')} />
                  <NumberInput label={words.pauseMinutes} min={0} {...number('pauseMinutes')} />
                  <NumberInput label={words.breakAfterRound} min={1} {...optional('breakAfterRound')} />
                  <NumberInput label={words.breakMinutes} min={0} {...number('breakMinutes')} />
                  <NumberInput label={words.tables} min={1} max={200} {...number('tables')} />
                </SimpleGrid>
                <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
                  <TextInput
                    label={words.stepFree}
                    description={words.tablesHint}
                    {...form.getInputProps('stepFreeText')}
                  />
                  <TextInput
                    label={words.quiet}
                    description={words.tablesHint}
                    {...form.getInputProps('quietText')}
                  />
                </SimpleGrid>
                {shape === 'topics' && (
                  <Textarea
                    mt="sm"
                    label={words.topics}
                    description={words.topicsHint}
                    autosize
                    minRows={3}
                    {...form.getInputProps('topicsText')}
                  />
                )}
              </Fieldset>
            )}
            <Fieldset legend={words.who}>
              <Stack gap="sm">
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  <NumberInput
                    label={words.associationPlaces}
                    description={words.noLimit}
                    min={0}
                    {...optional('associationPlaces')}
                  />
                  <NumberInput
                    label={words.companyPlaces}
                    description={words.noLimit}
                    min={0}
                    {...optional('companyPlaces')}
                  />
                </SimpleGrid>
                <NumberInput label={words.answerHours} min={1} max={720} {...number('answerHours')} />
                <Switch
                  label={words.open}
                  description={words.openHint}
                  checked={values.registrationState === 'open'}
                  onChange={(event) =>
                    form.setFieldValue('registrationState', event.currentTarget.checked ? 'open' : 'closed')
                  }
                />
                <Textarea
                  label={words.charter}
                  description={words.charterHint}
                  autosize
                  minRows={2}
                  {...form.getInputProps('charterText')}
                />
                <Textarea
                  label={words.partners}
                  description={words.partnersHint}
                  autosize
                  {...form.getInputProps('partnersText')}
                />
              </Stack>
            </Fieldset>
            <Group justify="flex-end">
              <Button type="submit" loading={save.isPending}>
                {before ? words.save : words.saveNew}
              </Button>
            </Group>
          </Stack>
        </Card>
      </Columns>
    </form>
  );
}
