import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, unwrap } from '../../api/client.js';
import { useForgetSession } from '../../api/session.js';
import { account as words } from '../../i18n/fr/account.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { SectionCard } from '../../ui/section-card.js';
import { toast, toastProblem } from '../../ui/toast.js';

/** The way out for good. */
export function EraseSection() {
  const navigate = useNavigate();
  const forget = useForgetSession();
  const erase = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/me')),
    onSuccess: async () => {
      await navigate({ to: '/connexion' });
      forget();
      toast(words.erased);
    },
    onError: toastProblem,
  });
  return (
    <SectionCard title={words.erase}>
      <Text>{words.eraseText}</Text>
      <div>
        <ConfirmButton
          label={words.eraseOpen}
          title={words.erase}
          confirm={words.eraseConfirm}
          tone="wrong"
          busy={erase.isPending}
          onConfirm={(close) => erase.mutate(undefined, { onError: close })}
        >
          {words.eraseText}
        </ConfirmButton>
      </div>
    </SectionCard>
  );
}
