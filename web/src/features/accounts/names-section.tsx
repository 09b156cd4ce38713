import { Button, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSession } from '../../api/session.js';
import { account as words } from '../../i18n/fr/account.js';
import { SectionCard } from '../../ui/section-card.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { useNames } from './use-my-account.js';

/** The name others see. */
export function NamesSection() {
  const { me } = useSession();
  const save = useNames();
  const form = useForm({
    initialValues: { firstName: me.firstName, lastName: me.lastName },
    validate: {
      firstName: (value) => (value.trim() ? null : words.firstNameMissing),
      lastName: (value) => (value.trim() ? null : words.lastNameMissing),
    },
  });
  const submit = form.onSubmit((values) =>
    save.mutate(values, {
      onSuccess: () => {
        form.resetDirty(values);
        toast(words.namesSaved);
      },
      onError: (error) =>
        Object.keys(error.fields).length > 0 ? form.setErrors(error.fields) : toastProblem(error),
    }),
  );
  return (
    <SectionCard title={words.identity}>
      <form noValidate onSubmit={submit}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} mb="md">
          <TextInput label={words.firstName} autoComplete="given-name" {...form.getInputProps('firstName')} />
          <TextInput label={words.lastName} autoComplete="family-name" {...form.getInputProps('lastName')} />
        </SimpleGrid>
        <Button type="submit" variant="default" loading={save.isPending}>
          {words.save}
        </Button>
      </form>
    </SectionCard>
  );
}
