import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { api, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { useEnter } from '../../api/session.js';
import type { InvitationOffer, Me } from '../../api/types.js';
import { people as words } from '../../i18n/fr/people.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { Standalone } from '../../ui/standalone.js';
import { invitationQuery } from './people.queries.js';

/** Where an invitation leads. Nothing happens before the button: mail scanners open links too. */
export function InvitationScreen() {
  const token = useRouterState({ select: ({ location }) => location.hash });
  const invitation = useQuery(invitationQuery(token));
  const spent = invitation.data?.usable === false;
  return (
    <Standalone title={spent ? words.spentTitle : words.invitationTitle}>
      <QueryView query={invitation}>
        {(offer) =>
          offer.usable ? (
            <Offer token={token} offer={offer} />
          ) : (
            <>
              <Text>{words.spent}</Text>
              <LinkButton to="/connexion">{words.signIn}</LinkButton>
            </>
          )
        }
      </QueryView>
    </Standalone>
  );
}

function Offer({ token, offer }: { token: string; offer: InvitationOffer }) {
  const enter = useEnter();
  const form = useForm({ initialValues: { firstName: '', lastName: '' } });
  const accept = useMutation<{ me: Me }, ApiProblem, { firstName: string; lastName: string }>({
    mutationKey: ['sign-in'],
    mutationFn: (names) =>
      unwrap(
        api.POST('/api/invitations/accept', { body: offer.needsNames ? { token, ...names } : { token } }),
      ),
    onSuccess: ({ me }) => enter(me, '/'),
    onError: ({ fields }) => form.setErrors(fields),
  });
  const refused = accept.error && Object.keys(accept.error.fields).length === 0 ? accept.error : null;
  return (
    <form noValidate onSubmit={form.onSubmit((names) => accept.mutate(names))}>
      <Stack gap="md">
        <Text size="lg">{inWords(offer)}</Text>
        <Text c="dimmed">
          {offer.needsNames ? words.offerAddress(offer.email!) : words.offerKnown(offer.email!)}
        </Text>
        {refused && <Notice tone="wrong">{refused.detail}</Notice>}
        {offer.needsNames && (
          <>
            <TextInput
              label={words.firstName}
              autoComplete="given-name"
              {...form.getInputProps('firstName')}
            />
            <TextInput
              label={words.lastName}
              autoComplete="family-name"
              {...form.getInputProps('lastName')}
            />
          </>
        )}
        <Button type="submit" loading={accept.isPending}>
          {words.accept[offer.kind!]}
        </Button>
      </Stack>
    </form>
  );
}

function inWords({ kind, role, invitedBy, laboName, organisationName }: InvitationOffer): string {
  const who = invitedBy ?? laboName!;
  if (kind === 'claim') return words.offer.claim(laboName!, organisationName!);
  return words.offer[kind!](who, organisationName ?? laboName!, words.roleInWords[role!]);
}
