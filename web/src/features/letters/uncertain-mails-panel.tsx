import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import { uncertainMails as words } from '../../i18n/fr/letters.js';
import { AsideCard } from '../../ui/card.js';
import { toast, toastProblem } from '../../ui/toast.js';

type Settlement = 'resent' | 'considered_sent';

/** Shown only when there is one: a message that may or may not have left is for a person to decide. */
export function UncertainMailsPanel({ laboId }: { laboId: string }) {
  const queryClient = useQueryClient();
  const key = ['labos', 'uncertain-mails', laboId];
  const params = { path: { laboId } };
  const query = useQuery({
    queryKey: key,
    queryFn: () => unwrap(api.GET('/api/labos/{laboId}/uncertain-mails', { params })),
  });
  const settle = useMutation({
    mutationFn: ({ id, as }: { id: string; as: Settlement }) =>
      unwrap(api.POST('/api/labos/{laboId}/uncertain-mails/settle', { params, body: { ids: [id], as } })),
    onSuccess: (next, { as }) => {
      queryClient.setQueryData(key, next);
      toast(as === 'resent' ? words.resent : words.considered);
    },
    onError: toastProblem,
  });
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <AsideCard title={words.title}>
      <Stack gap="md">
        <Text c="dimmed">{words.text}</Text>
        {items.slice(0, 5).map(({ id, subject, to }) => (
          <Stack key={id} gap={4}>
            <Text fw={600}>{subject}</Text>
            <Text c="dimmed">{to}</Text>
            <Group gap="xs">
              <Button variant="default" onClick={() => settle.mutate({ id, as: 'resent' })}>
                {words.resend}
              </Button>
              <Button variant="default" onClick={() => settle.mutate({ id, as: 'considered_sent' })}>
                {words.consider}
              </Button>
            </Group>
          </Stack>
        ))}
      </Stack>
    </AsideCard>
  );
}
