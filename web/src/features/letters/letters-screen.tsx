import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { useMyLabo } from '../../api/session.js';
import type { LetterWording } from '../../api/types.js';
import { letters as words } from '../../i18n/fr/letters.js';
import { AsideCard, Card } from '../../ui/card.js';
import { Facts } from '../../ui/facts.js';
import { MailFrame } from '../../ui/mail-frame.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { toast, toastProblem } from '../../ui/toast.js';

/** The Labo's own words for the messages Tandem sends. */
export function LettersScreen() {
  const labo = useMyLabo();
  const [kind, setKind] = useState('introduction');
  const query = useQuery({
    queryKey: ['letters', labo.id],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/letters', { params: { path: { laboId: labo.id } } })),
  });
  const chosen = query.data?.items.find((item) => item.kind === kind);
  return (
    <Page title={words.title} lead={words.lead} aside={chosen && <Placeholders wording={chosen} />}>
      <QueryView query={query}>
        {({ items }) => (
          <Stack gap="md">
            <StateTabs
              label={words.choose}
              value={kind}
              options={items.map((item) => ({ value: item.kind, label: item.label }))}
              onChange={setKind}
            />
            {chosen && <Editor key={`${chosen.kind} ${chosen.own}`} laboId={labo.id} wording={chosen} />}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Editor({ laboId, wording }: { laboId: string; wording: LetterWording }) {
  const queryClient = useQueryClient();
  const params = { path: { laboId, kind: wording.kind } };
  const [subject, setSubject] = useState(wording.subject);
  const [body, setBody] = useState(wording.body);
  const draft = { subject, body };
  const done = (sentence: string) => () => {
    toast(sentence);
    queryClient.invalidateQueries({ queryKey: ['letters', laboId] });
  };
  const save = useMutation({
    mutationFn: () => unwrap(api.PUT('/api/labos/{laboId}/letters/{kind}', { params, body: draft })),
    onSuccess: done(words.saved),
  });
  const reset = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/labos/{laboId}/letters/{kind}', { params })),
    onSuccess: done(words.resetDone),
    onError: toastProblem,
  });
  const preview = useMutation({
    mutationFn: () => unwrap(api.POST('/api/labos/{laboId}/letters/{kind}/preview', { params, body: draft })),
  });
  const test = useMutation({
    mutationFn: () => unwrap(api.POST('/api/labos/{laboId}/letters/{kind}/test', { params, body: draft })),
    onSuccess: () => toast(words.testSent),
  });
  const problem = [save, preview, test].map(({ error }) => error).find(Boolean);
  const fields = problem instanceof ApiProblem ? problem.fields : {};
  return (
    <Card>
      <Stack gap="md">
        <Text c="dimmed">{wording.when}</Text>
        {problem && <Notice tone="wrong">{problem.message}</Notice>}
        <TextInput
          label={words.subject}
          value={subject}
          error={fields.subject}
          maxLength={150}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <Textarea
          label={words.body}
          description={words.bodyHint}
          value={body}
          error={fields.body}
          autosize
          minRows={12}
          maxRows={28}
          maxLength={8000}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button loading={save.isPending} onClick={() => save.mutate()}>
            {words.save}
          </Button>
          <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
            {words.preview}
          </Button>
          <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
            {words.test}
          </Button>
          {wording.own && (
            <Button variant="subtle" loading={reset.isPending} onClick={() => reset.mutate()}>
              {words.reset}
            </Button>
          )}
        </Group>
        {preview.data && <MailFrame title={preview.data.subject} html={preview.data.html} />}
      </Stack>
    </Card>
  );
}

function Placeholders({ wording }: { wording: LetterWording }) {
  const facts = (list: LetterWording['texts']) =>
    list.map(({ name, meaning }): [string, string] => [`{{${name}}}`, meaning]);
  return (
    <>
      <AsideCard title={words.textsTitle}>
        <Facts facts={facts(wording.texts)} />
      </AsideCard>
      <AsideCard title={words.blocksTitle}>
        <Text c="dimmed" mb="xs">
          {words.blocksHint}
        </Text>
        <Facts facts={facts(wording.blocks)} />
      </AsideCard>
    </>
  );
}
