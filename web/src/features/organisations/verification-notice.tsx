import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import { verificationQuery } from '../../api/moderation.js';
import { moderation as words } from '../../i18n/fr/moderation.js';
import { Notice } from '../../ui/notice.js';
import { toast, toastProblem } from '../../ui/toast.js';

/** Tells an organisation's own people where the Labo's check stands, why, and how to ask again. */
export function VerificationNotice({ organisationId }: { organisationId: string }) {
  const { data } = useQuery(verificationQuery(organisationId));
  if (!data || data.verification === 'verified') return null;
  if (data.verification === 'to_check') return <Notice tone="see">{words.toCheckNotice}</Notice>;
  return (
    <Notice tone="wrong" actions={<AskAgain organisationId={organisationId} />}>
      {words.refusedNotice} {data.reason}
    </Notice>
  );
}

function AskAgain({ organisationId }: { organisationId: string }) {
  const queryClient = useQueryClient();
  const ask = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/organisations/{id}/verification', { params: { path: { id: organisationId } } })),
    onSuccess: () => toast(words.askAgainDone),
    onError: toastProblem,
    onSettled: () => queryClient.invalidateQueries(verificationQuery(organisationId)),
  });
  return (
    <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
      {words.askAgain}
    </Button>
  );
}
