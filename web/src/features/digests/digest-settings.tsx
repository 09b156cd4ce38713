import { Button, Group, Modal, Stack, Switch, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { digests as words } from '../../i18n/fr/digests.js';
import { MailFrame } from '../../ui/mail-frame.js';
import { toast, toastProblem } from '../../ui/toast.js';

interface Settings {
  held: boolean;
  paragraph: string | null;
}

/** Reads a digest before it leaves, adds a word, and holds what leaves by itself. */
export function DigestSettings({ laboId }: { laboId: string }) {
  const params = { path: { laboId } };
  const query = useQuery({
    queryKey: ['digest-settings', laboId],
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/digest-runs/settings', { params })),
  });
  return query.data ? <Form laboId={laboId} settings={query.data} /> : null;
}

function Form({ laboId, settings }: { laboId: string; settings: Settings }) {
  const params = { path: { laboId } };
  const queryClient = useQueryClient();
  const [paragraph, setParagraph] = useState(settings.paragraph ?? '');
  const save = useMutation({
    mutationFn: (body: Settings) =>
      unwrap(api.PUT('/api/labos/{laboId}/digest-runs/settings', { params, body })),
    onSuccess: (next) => {
      queryClient.setQueryData(['digest-settings', laboId], next);
      toast(words.settingsSaved);
    },
    onError: toastProblem,
  });
  const preview = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/labos/{laboId}/digest-runs/preview', { params, body: { paragraph } })),
    onError: toastProblem,
  });
  const mail = preview.data?.mail;
  return (
    <Stack gap="sm">
      <Textarea
        label={words.paragraph}
        description={words.paragraphHint}
        value={paragraph}
        maxLength={600}
        autosize
        minRows={2}
        onChange={(event) => setParagraph(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          variant="default"
          loading={save.isPending}
          onClick={() => save.mutate({ held: settings.held, paragraph: paragraph.trim() || null })}
        >
          {words.saveParagraph}
        </Button>
        <Button variant="subtle" loading={preview.isPending} onClick={() => preview.mutate()}>
          {words.preview}
        </Button>
      </Group>
      <Switch
        label={words.held}
        description={words.heldHint}
        checked={settings.held}
        onChange={(event) =>
          save.mutate({ held: event.currentTarget.checked, paragraph: settings.paragraph })
        }
      />
      <Modal
        opened={preview.isSuccess}
        onClose={preview.reset}
        title={mail?.subject ?? words.preview}
        size="xl"
      >
        {mail ? <MailFrame title={mail.subject} html={mail.html} /> : <Text>{words.previewNone}</Text>}
      </Modal>
    </Stack>
  );
}
