import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { imports as words } from '../../i18n/fr/imports.js';
import { toastProblem } from '../../ui/toast.js';
import { discardImport } from './imports.queries.js';

/** Throws away a file that changed nothing. */
export function DiscardButton({ laboId, id }: { laboId: string; id: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const discard = useMutation({
    mutationFn: () => discardImport(laboId, id),
    onSuccess: () => {
      queryClient.invalidateQueries({ queryKey: ['imports', laboId, 'list'] });
      return navigate({ to: '/imports' });
    },
    onError: toastProblem,
  });
  return (
    <Button variant="default" loading={discard.isPending} onClick={() => discard.mutate()}>
      {words.discard}
    </Button>
  );
}
