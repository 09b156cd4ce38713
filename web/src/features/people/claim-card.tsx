import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { people as words } from '../../i18n/fr/people.js';
import { AsideCard } from '../../ui/card.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { PendingRows } from './pending-rows.js';
import { type Place, peopleQuery, useOfferClaim } from './people.queries.js';

/** On a profile the Labo entered and nobody has taken over: hands it to its people. */
export function ClaimCard({ organisationId }: { organisationId: string }) {
  const place: Place = { kind: 'organisation', id: organisationId };
  const { data } = useQuery(peopleQuery(place));
  const offer = useOfferClaim(organisationId);
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (value.trim() ? null : words.missingEmail) },
  });
  if (!data || data.people.length > 0) return null;
  const submit = form.onSubmit(({ email }) =>
    offer.mutate(email.trim(), {
      onSuccess: () => {
        form.reset();
        toast(words.claimSent(email.trim()));
      },
      onError: (error) =>
        Object.keys(error.fields).length > 0 ? form.setErrors(error.fields) : toastProblem(error),
    }),
  );
  return (
    <>
      <AsideCard title={words.claimTitle}>
        <form noValidate onSubmit={submit}>
          <Stack gap="sm">
            <Text fw={600}>{words.emptyTitle}</Text>
            <Text c="dimmed">{words.emptyText}</Text>
            <TextInput
              label={words.claimEmail}
              type="email"
              autoComplete="off"
              {...form.getInputProps('email')}
            />
            <Button type="submit" loading={offer.isPending}>
              {words.claim}
            </Button>
          </Stack>
        </form>
      </AsideCard>
      {data.invitations.length > 0 && <PendingRows place={place} invitations={data.invitations} />}
    </>
  );
}
