import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api, unwrap } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { account as words } from '../../i18n/fr/account.js';
import { accounts } from '../../i18n/fr/accounts.js';
import { SectionCard } from '../../ui/section-card.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { useAccountChange } from './use-my-account.js';

const toggle = { 'aria-label': accounts.showPassword };

/** Optional: a link is enough. */
export function PasswordSection({ hasPassword }: { hasPassword: boolean }) {
  const { me } = useSession();
  const form = useForm({ initialValues: { current: '', password: '' } });
  const save = useAccountChange((body: { current?: string; password: string }) =>
    unwrap(api.PUT('/api/me/password', { body })),
  );
  const remove = useAccountChange(() => unwrap(api.DELETE('/api/me/password')));
  const submit = form.onSubmit(({ current, password }) =>
    save.mutate(hasPassword ? { current, password } : { password }, {
      onSuccess: () => {
        form.reset();
        toast(words.passwordSaved);
      },
      onError: (error) =>
        Object.keys(error.fields).length > 0 ? form.setErrors(error.fields) : toastProblem(error),
    }),
  );
  return (
    <SectionCard title={words.password}>
      <Text>{hasPassword ? words.passwordOn : words.passwordOff}</Text>
      <form noValidate onSubmit={submit}>
        <Stack gap="md" maw="26rem">
          {/* For password managers, which keep the two together. */}
          <input type="email" autoComplete="username" value={me.email} readOnly hidden />
          {hasPassword && (
            <PasswordInput
              label={words.current}
              autoComplete="current-password"
              visibilityToggleButtonProps={toggle}
              {...form.getInputProps('current')}
            />
          )}
          <PasswordInput
            label={words.newPassword}
            description={words.passwordHint}
            autoComplete="new-password"
            visibilityToggleButtonProps={toggle}
            {...form.getInputProps('password')}
          />
          <Group gap="sm">
            <Button type="submit" variant="default" loading={save.isPending}>
              {words.setPassword}
            </Button>
            {hasPassword && (
              <Button
                variant="subtle"
                loading={remove.isPending}
                onClick={() =>
                  remove.mutate(undefined, {
                    onSuccess: () => toast(words.passwordRemoved),
                    onError: toastProblem,
                  })
                }
              >
                {words.removePassword}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </SectionCard>
  );
}
