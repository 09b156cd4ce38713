import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { introductions as words } from '../../i18n/fr/introductions.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { introductionQuery } from './introductions.queries.js';

/** The Labo brings two together on purpose; both are told. */
export function IntroduceButton({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const introduce = useMutation({
    mutationFn: () => unwrap(api.POST('/api/introductions/{id}/introduce', { params: { path: { id } } })),
    onSuccess: (next) => {
      queryClient.setQueryData(introductionQuery(id).queryKey, next);
      queryClient.invalidateQueries({ queryKey: ['labos'] });
      setAsking(false);
      toast(words.introducedToast);
    },
    onError: toastProblem,
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.introduce}</Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.introduceTitle}
        confirm={words.introduceConfirm}
        busy={introduce.isPending}
        onConfirm={() => introduce.mutate()}
      >
        {words.introduceText}
      </ConfirmDialog>
    </>
  );
}
