import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import NotebookPen from 'lucide-react/icons/notebook-pen';
import type { EventMinutes, TopicMinutes } from '../../../api/types.js';
import { day } from '../../../i18n/fr/event-day.js';
import { minutes as words } from '../../../i18n/fr/event-minutes.js';
import { AsideCard } from '../../../ui/card.js';
import { TextLink } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { EmptyState } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { minutesQuery, useTopicMinutes } from './minutes.queries.js';

/** Forum ouvert and working groups: what each table wrote, and what follows from it. */
export function MinutesScreen() {
  const { eventId } = useParams({ from: '/app/labo/evenements/$eventId/comptes-rendus' });
  const query = useQuery(minutesQuery(eventId));
  return (
    <Page
      title={words.title}
      lead={words.lead}
      above={
        <TextLink to="/evenements/$eventId" params={{ eventId }}>
          {day.backToEvent}
        </TextLink>
      }
    >
      <QueryView query={query}>{(view) => <Topics view={view} />}</QueryView>
    </Page>
  );
}

function Topics({ view: { eventId, topics } }: { view: EventMinutes }) {
  if (topics.length === 0)
    return (
      <EmptyState icon={NotebookPen} title={words.emptyTitle}>
        {words.emptyText}
      </EmptyState>
    );
  return (
    <Stack gap="md">
      <Text c="dimmed">
        {words.progress(topics.filter(({ minutes }) => minutes !== '').length, topics.length)}
      </Text>
      {topics.map((topic) => (
        <TopicForm key={topic.id} topic={topic} eventId={eventId} />
      ))}
    </Stack>
  );
}

function TopicForm({ topic, eventId }: { topic: TopicMinutes; eventId: string }) {
  const { id, title, table, revision } = topic;
  const write = useTopicMinutes(eventId, id);
  const form = useForm({
    initialValues: { scribe: topic.scribe, minutes: topic.minutes, leadsText: topic.leads.join('\n') },
  });
  const send = form.onSubmit(({ leadsText, ...rest }) =>
    write.mutate(
      { ...rest, revision, leads: leadsText.split('\n').filter((line) => line.trim() !== '') },
      { onSuccess: () => toast(words.saved), onError: ({ fields }) => form.setErrors(fields) },
    ),
  );
  return (
    <AsideCard title={words.topic(title, table)}>
      <form noValidate onSubmit={send}>
        <Stack gap="sm">
          {write.error && <Notice tone="wrong">{write.error.detail}</Notice>}
          <TextInput label={words.scribe} {...form.getInputProps('scribe')} />
          <Textarea label={words.minutes} autosize minRows={4} {...form.getInputProps('minutes')} />
          <Textarea
            label={words.leads}
            description={words.leadsHint}
            autosize
            minRows={2}
            {...form.getInputProps('leadsText')}
          />
          <Group>
            <Button type="submit" loading={write.isPending} aria-label={words.saveTopic(title)}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </AsideCard>
  );
}
