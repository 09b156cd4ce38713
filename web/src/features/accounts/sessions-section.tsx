import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import Laptop from 'lucide-react/icons/laptop';
import Smartphone from 'lucide-react/icons/smartphone';
import { api, unwrap } from '../../api/client.js';
import { useForgetSession } from '../../api/session.js';
import type { OpenSession } from '../../api/types.js';
import { account as words } from '../../i18n/fr/account.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { Row, Rows } from '../../ui/rows.js';
import { SectionCard } from '../../ui/section-card.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { agoInWords } from './model/ago-in-words.js';
import { useAccountChange } from './use-my-account.js';

/** Where the account is open, and how to close it there. */
export function SessionsSection({ sessions }: { sessions: OpenSession[] }) {
  const revoke = useAccountChange((id: string) =>
    unwrap(api.DELETE('/api/me/sessions/{id}', { params: { path: { id } } })),
  );
  const close = (id: string) =>
    revoke.mutate(id, { onSuccess: () => toast(words.revoked), onError: toastProblem });
  return (
    <SectionCard title={words.sessions} id="sessions">
      <Text>{words.sessionsText}</Text>
      <Rows label={words.sessions}>
        {sessions.map(({ id, device, place, current, lastUsedAt }) => (
          <Row
            key={id}
            icon={/iPhone|Android/.test(device) ? Smartphone : Laptop}
            title={device}
            beside={current ? words.current2 : undefined}
            actions={
              !current && (
                <Button
                  variant="default"
                  aria-label={words.revokeLabel(device)}
                  disabled={revoke.isPending}
                  onClick={() => close(id)}
                >
                  {words.revoke}
                </Button>
              )
            }
          >
            {words.lastUse(agoInWords(lastUsedAt, new Date()), place)}
          </Row>
        ))}
      </Rows>
      <Everywhere />
    </SectionCard>
  );
}

function Everywhere() {
  const navigate = useNavigate();
  const forget = useForgetSession();
  const closeAll = useMutation({ mutationFn: () => unwrap(api.DELETE('/api/me/sessions')) });
  const confirm = () =>
    closeAll.mutate(undefined, {
      onSuccess: async () => {
        await navigate({ to: '/connexion' });
        forget();
      },
      onError: toastProblem,
    });
  return (
    <div>
      <ConfirmButton label={words.everywhere} tone="wrong" busy={closeAll.isPending} onConfirm={confirm}>
        {words.everywhereText}
      </ConfirmButton>
    </div>
  );
}
