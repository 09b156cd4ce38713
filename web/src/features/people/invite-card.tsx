import { Button, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { people as words } from '../../i18n/fr/people.js';
import { SectionCard } from '../../ui/section-card.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { type Place, type Role, useInvite } from './people.queries.js';
import { rolesOf } from './person-rows.js';

/** One address, one role, and a link leaves. */
export function InviteCard({ place }: { place: Place }) {
  const roles = rolesOf(place);
  const invite = useInvite(place);
  const form = useForm<{ email: string; role: Role }>({
    initialValues: { email: '', role: roles[0] },
    validate: { email: (value) => (value.trim() ? null : words.missingEmail) },
  });
  const submit = form.onSubmit(({ email, role }) =>
    invite.mutate(
      { email: email.trim(), role },
      {
        onSuccess: () => {
          form.reset();
          toast(words.invited(email.trim()));
        },
        onError: (error) =>
          Object.keys(error.fields).length > 0 ? form.setErrors(error.fields) : toastProblem(error),
      },
    ),
  );
  return (
    <SectionCard title={words.inviteTitle}>
      <Text>{words.inviteText}</Text>
      <form noValidate onSubmit={submit}>
        <Stack gap="md" maw="30rem">
          <TextInput label={words.email} type="email" autoComplete="off" {...form.getInputProps('email')} />
          <Radio.Group label={words.role} {...form.getInputProps('role')}>
            <Stack gap="sm" mt="xs">
              {roles.map((role) => (
                <Radio
                  key={role}
                  value={role}
                  label={words.roles[role]}
                  description={words.roleHints[role]}
                />
              ))}
            </Stack>
          </Radio.Group>
          <div>
            <Button type="submit" loading={invite.isPending}>
              {words.invite}
            </Button>
          </div>
        </Stack>
      </form>
    </SectionCard>
  );
}
