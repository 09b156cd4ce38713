import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, rememberCsrfToken, unwrap } from '../../api/client.js';
import { meQuery } from '../../api/session.js';
import { people as words } from '../../i18n/fr/people.js';
import { SectionCard } from '../../ui/section-card.js';
import { toast, toastProblem } from '../../ui/toast.js';

/** The organisation of the SIRET one's identity provider vouches for, when one does not act for it yet. */
export function ProposedOrganisation() {
  const queryClient = useQueryClient();
  const { data } = useQuery({
    queryKey: ['proposed-organisation'],
    queryFn: () => unwrap(api.GET('/api/me/proposed-organisation')),
  });
  const join = useMutation({
    mutationFn: () => unwrap(api.POST('/api/me/proposed-organisation')),
    onSuccess: (me) => {
      rememberCsrfToken(me.csrfToken);
      queryClient.setQueryData(meQuery.queryKey, me);
      queryClient.invalidateQueries({ queryKey: ['proposed-organisation'] });
      toast(words.joined);
    },
    onError: toastProblem,
  });
  const proposed = data?.organisation;
  if (!proposed) return null;
  return (
    <SectionCard title={words.proposedTitle}>
      <Stack gap="md" align="flex-start">
        <Text>{words.proposed(proposed.name, proposed.laboName, words.roleInWords[proposed.role])}</Text>
        <Button loading={join.isPending} onClick={() => join.mutate()}>
          {words.accept.colleague}
        </Button>
      </Stack>
    </SectionCard>
  );
}
