import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import { introductions as words } from '../../i18n/fr/introductions.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { introductionQuery } from './introductions.queries.js';

/** The Labo brings two together on purpose; both are told. */
export function IntroduceButton({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const introduce = useMutation({
    mutationFn: () => unwrap(api.POST('/api/introductions/{id}/introduce', { params: { path: { id } } })),
    onSuccess: (next) => {
      queryClient.setQueryData(introductionQuery(id).queryKey, next);
      queryClient.invalidateQueries({ queryKey: ['labos'] });
      toast(words.introducedToast);
    },
    onError: toastProblem,
  });
  return (
    <ConfirmButton
      label={words.introduce}
      title={words.introduceTitle}
      confirm={words.introduceConfirm}
      variant="filled"
      busy={introduce.isPending}
      onConfirm={(close) => introduce.mutate(undefined, { onSuccess: close })}
    >
      {words.introduceText}
    </ConfirmButton>
  );
}
