import { Button, Text } from '@mantine/core';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import type { CommuneName, ProfileFields } from '../../../api/types.js';
import { profile as words } from '../../../i18n/fr/profile.js';
import { Notice } from '../../../ui/notice.js';
import { fillFromRegister } from '../model/fill-from-register.js';

const askRegister = (siret?: string) =>
  unwrap(api.GET('/api/organisations/prefill', { params: { query: { siret } } }));

/** Whether this installation asks the public register; nothing is sent to it by looking. */
const registerQuery = queryOptions({
  queryKey: ['register'],
  queryFn: () => askRegister(),
  staleTime: Number.POSITIVE_INFINITY,
});

interface RegisterPrefillProps {
  fields: ProfileFields;
  onFill: (given: Partial<ProfileFields>, commune: CommuneName | null) => void;
}

/** Completes the profile with what the public register knows of its number, when somebody asks. */
export function RegisterPrefill({ fields, onFill }: RegisterPrefillProps) {
  const { data: register } = useQuery(registerQuery);
  const ask = useMutation({
    mutationFn: () => askRegister(fields.siret),
    onSuccess: ({ entry, commune }) => entry && onFill(fillFromRegister(fields, entry), commune),
  });
  if (!register?.available) return null;
  const problem = ask.error as ApiProblem | null;
  return (
    <>
      <div>
        <Button
          variant="default"
          disabled={fields.siret.trim() === ''}
          loading={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {words.prefill}
        </Button>
        <Text c="dimmed" size="sm" mt="xs">
          {words.prefillHint}
        </Text>
      </div>
      {problem && <Notice tone="wrong">{problem.detail}</Notice>}
      {ask.data?.message && <Notice tone="see">{ask.data.message}</Notice>}
      {ask.data?.entry && (
        <Notice tone={ask.data.entry.active ? 'ok' : 'see'}>
          {ask.data.entry.active ? words.prefilled : words.prefilledCeased}
        </Notice>
      )}
    </>
  );
}
