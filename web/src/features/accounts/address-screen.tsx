import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { api, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { meQuery } from '../../api/session.js';
import { account as words } from '../../i18n/fr/account.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Standalone } from '../../ui/standalone.js';

/** Where the message to a new address leads; nothing happens before the button. */
export function AddressScreen() {
  const token = useRouterState({ select: ({ location }) => location.hash });
  const queryClient = useQueryClient();
  const confirm = useMutation<{ email: string }, ApiProblem, void>({
    mutationKey: ['sign-in'],
    mutationFn: () => unwrap(api.PUT('/api/me/address', { body: { token } })),
    onSuccess: () => queryClient.removeQueries({ queryKey: meQuery.queryKey }),
  });
  return (
    <Standalone title={words.addressTitle}>
      {confirm.data ? (
        <>
          <Notice tone="ok">{words.addressDone(confirm.data.email)}</Notice>
          <LinkButton to="/">{words.addressContinue}</LinkButton>
        </>
      ) : (
        <>
          <Text>{words.addressConfirmText}</Text>
          {confirm.error && <Notice tone="wrong">{confirm.error.detail}</Notice>}
          <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {words.addressConfirm}
          </Button>
        </>
      )}
    </Standalone>
  );
}
