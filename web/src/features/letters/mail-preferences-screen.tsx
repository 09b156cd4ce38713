import { Button, Radio, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api, unwrap } from '../../api/client.js';
import { documentHead } from '../../i18n/fr/document.js';
import { mailPreferences as words } from '../../i18n/fr/letters.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { Standalone } from './standalone.js';

const choices = ['daily', 'weekly', 'monthly', 'never'] as const;
type Choice = (typeof choices)[number];

/** What the foot of every message leads to: nobody signs in, and looking changes nothing. */
export function MailPreferencesScreen() {
  const { t, arret } = useSearch({ from: '/courrier/preferences' });
  const queryClient = useQueryClient();
  const key = ['mail-preferences', t];
  const query = useQuery({
    queryKey: key,
    queryFn: () => unwrap(api.GET('/api/mail/preferences', { params: { query: { t } } })),
    retry: false,
  });
  const save = useMutation({
    mutationFn: (digest: Choice) =>
      unwrap(api.PUT('/api/mail/preferences', { params: { query: { t } }, body: { digest } })),
    onSuccess: (next) => queryClient.setQueryData(key, next),
  });
  useEffect(() => {
    document.title = documentHead.titleOf(words.title);
  }, []);
  return (
    <Standalone>
      <QueryView query={query}>
        {({ email, digest }) => (
          <Card>
            <Stack gap="md">
              <Title order={1} size="h2">
                {words.title}
              </Title>
              <Text c="dimmed">{words.lead(email)}</Text>
              {save.data && <Notice tone="ok">{words.saved[save.data.digest]}</Notice>}
              {save.error && <Notice tone="wrong">{save.error.message}</Notice>}
              {arret && digest !== 'never' && !save.data && (
                <>
                  <Text>{words.stopText}</Text>
                  <div>
                    <Button loading={save.isPending} onClick={() => save.mutate('never')}>
                      {words.stop}
                    </Button>
                  </div>
                </>
              )}
              <Radio.Group
                label={words.label}
                value={save.isPending ? save.variables : digest}
                onChange={(value) => save.mutate(value as Choice)}
              >
                <Stack gap="xs" mt="xs">
                  {choices.map((choice) => (
                    <Radio key={choice} value={choice} label={words.choices[choice]} />
                  ))}
                </Stack>
              </Radio.Group>
            </Stack>
          </Card>
        )}
      </QueryView>
    </Standalone>
  );
}
