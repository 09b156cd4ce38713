import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { useForgetSession } from '../../api/session.js';
import { account as words } from '../../i18n/fr/account.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { SectionCard } from '../../ui/section-card.js';
import { toast, toastProblem } from '../../ui/toast.js';

/** The way out for good. */
export function EraseSection() {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const forget = useForgetSession();
  const erase = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/me')),
    onSuccess: async () => {
      await navigate({ to: '/connexion' });
      forget();
      toast(words.erased);
    },
    onError: (error) => {
      setAsking(false);
      toastProblem(error);
    },
  });
  return (
    <SectionCard title={words.erase}>
      <Text>{words.eraseText}</Text>
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {words.eraseOpen}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={words.erase}
        confirm={words.eraseConfirm}
        tone="wrong"
        busy={erase.isPending}
        onConfirm={() => erase.mutate()}
        onClose={() => setAsking(false)}
      >
        {words.eraseText}
      </ConfirmDialog>
    </SectionCard>
  );
}
