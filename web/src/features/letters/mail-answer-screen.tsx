import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api, unwrap } from '../../api/client.js';
import { documentHead } from '../../i18n/fr/document.js';
import { mailAnswer as words } from '../../i18n/fr/letters.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { Standalone } from './standalone.js';

/** The answer pressed in a message: read again, then confirmed. Programs that follow every link answer nothing. */
export function MailAnswerScreen() {
  const { t } = useSearch({ from: '/courrier/reponse' });
  const queryClient = useQueryClient();
  const key = ['mail-answer', t];
  const query = useQuery({
    queryKey: key,
    queryFn: () => unwrap(api.GET('/api/mail/answer', { params: { query: { t } } })),
    retry: false,
  });
  const confirm = useMutation({
    mutationFn: () => unwrap(api.POST('/api/mail/answer', { params: { query: { t } }, body: {} })),
    onSuccess: (next) => queryClient.setQueryData(key, next),
  });
  useEffect(() => {
    document.title = documentHead.titleOf(words.title);
  }, []);
  return (
    <Standalone>
      <QueryView query={query}>
        {({ pressed, answer, introduced, title, organisationName, mine, summary, path }) => {
          const done = answer === pressed || introduced;
          return (
            <Card>
              <Stack gap="md">
                <Title order={1} size="h2">
                  {words.ask[pressed](organisationName)}
                </Title>
                <div>
                  <Text fw={650}>{title}</Text>
                  <Text c="dimmed">{words.forListing(mine)}</Text>
                </div>
                <Text>{summary}</Text>
                {confirm.error && <Notice tone="wrong">{confirm.error.message}</Notice>}
                {done ? (
                  <>
                    <Notice tone="ok">{introduced ? words.introduced : words.done[answer ?? pressed]}</Notice>
                    <div>
                      <LinkButton
                        variant="default"
                        to="/suggestions/$suggestionId"
                        params={{ suggestionId: path.split('/').pop()! }}
                      >
                        {words.open}
                      </LinkButton>
                    </div>
                  </>
                ) : (
                  <>
                    {pressed === 'declined' && <Text c="dimmed">{words.private}</Text>}
                    <div>
                      <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
                        {words.confirm[pressed]}
                      </Button>
                    </div>
                  </>
                )}
              </Stack>
            </Card>
          );
        }}
      </QueryView>
    </Standalone>
  );
}
