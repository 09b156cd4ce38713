import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import MailQuestionMark from 'lucide-react/icons/mail-question-mark';
import { api, unwrap } from '../../../api/client.js';
import type { InstallationMails as Mails } from '../../../api/types.js';
import { formatMoment } from '../../../i18n/format.js';
import { installation as words } from '../../../i18n/fr/labos.js';
import { QueryView } from '../../../ui/query-view.js';
import { Row, Rows } from '../../../ui/rows.js';
import { toast, toastProblem } from '../../../ui/toast.js';

type Settlement = 'resent' | 'considered_sent';
const KEY = ['installation', 'uncertain-mails'];

/** Links and invitations of which nobody knows whether they left; an administrator decides. */
export function InstallationMails() {
  const query = useQuery({ queryKey: KEY, queryFn: () => unwrap(api.GET('/api/uncertain-mails')) });
  return <QueryView query={query}>{(mails) => <List mails={mails} />}</QueryView>;
}

function List({ mails: { items, labos } }: { mails: Mails }) {
  const queryClient = useQueryClient();
  const settle = useMutation({
    mutationFn: ({ ids, as }: { ids: string[]; as: Settlement }) =>
      unwrap(api.POST('/api/uncertain-mails/settle', { body: { ids, as } })),
    onSuccess: (next, { as }) => {
      queryClient.setQueryData(KEY, next);
      toast(as === 'resent' ? words.resent : words.considered);
    },
    onError: toastProblem,
  });
  const all = items.map(({ id }) => id);
  return (
    <Stack gap="md">
      {items.length === 0 ? <Text>{words.noMails}</Text> : <Text c="dimmed">{words.mailsText}</Text>}
      {labos.length > 0 && (
        <Text c="dimmed">
          {words.ofLabos(labos.map(({ name, count }) => words.ofLabo(name, count)).join(', '))}
        </Text>
      )}
      {items.length > 1 && (
        <Group gap="xs">
          <Button variant="default" onClick={() => settle.mutate({ ids: all, as: 'resent' })}>
            {words.resendAll}
          </Button>
          <Button variant="default" onClick={() => settle.mutate({ ids: all, as: 'considered_sent' })}>
            {words.considerAll}
          </Button>
        </Group>
      )}
      {items.length > 0 && (
        <Rows label={words.list}>
          {items.map(({ id, subject, to, at }) => (
            <Row
              key={id}
              icon={MailQuestionMark}
              title={subject}
              actions={
                <>
                  <Button
                    variant="default"
                    aria-label={words.resendLabel(subject, to)}
                    onClick={() => settle.mutate({ ids: [id], as: 'resent' })}
                  >
                    {words.resend}
                  </Button>
                  <Button
                    variant="subtle"
                    aria-label={words.considerLabel(subject, to)}
                    onClick={() => settle.mutate({ ids: [id], as: 'considered_sent' })}
                  >
                    {words.consider}
                  </Button>
                </>
              }
            >
              <div>{to}</div>
              <div>{words.written(formatMoment(at))}</div>
            </Row>
          ))}
        </Rows>
      )}
    </Stack>
  );
}
