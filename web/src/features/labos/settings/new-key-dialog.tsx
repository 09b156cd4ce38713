import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import type { ApiScopeLabel } from '../../../api/types.js';
import { common } from '../../../i18n/fr/common.js';
import { apiKeys as words } from '../../../i18n/fr/settings.js';
import { Notice } from '../../../ui/notice.js';
import { toastProblem } from '../../../ui/toast.js';
import { apiKeysQuery } from './settings.queries.js';

interface NewKeyDialogProps {
  laboId: string;
  scopes: ApiScopeLabel[];
  opened: boolean;
  onClose: () => void;
}

/** Names a key and what it may read, then shows it the only time it can be shown. */
export function NewKeyDialog({ laboId, scopes, opened, onClose }: NewKeyDialogProps) {
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: { name: '', scopes: [] as string[] } });
  const create = useMutation({
    mutationFn: ({ name, scopes: chosen }: typeof form.values) =>
      unwrap(
        api.POST('/api/labos/{laboId}/api-keys', {
          params: { path: { laboId } },
          body: { name, scopes: chosen as never },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: apiKeysQuery(laboId).queryKey }),
    onError: (error) => {
      const fields = error instanceof ApiProblem ? error.fields : {};
      if (Object.keys(fields).length > 0) form.setErrors(fields);
      else toastProblem(error);
    },
  });
  const close = () => {
    form.reset();
    create.reset();
    onClose();
  };
  if (create.data)
    return (
      <Modal opened={opened} onClose={close} title={words.secretTitle}>
        <Stack gap="md">
          <Notice tone="see">{words.secretText}</Notice>
          <TextInput
            label={words.secretLabel}
            value={create.data.secret}
            readOnly
            data-autofocus
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group justify="flex-end">
            <Button onClick={close}>{words.done}</Button>
          </Group>
        </Stack>
      </Modal>
    );
  return (
    <Modal opened={opened} onClose={close} title={words.createTitle}>
      <form onSubmit={form.onSubmit((values) => create.mutate(values))}>
        <Stack gap="md">
          <TextInput
            label={words.name}
            placeholder={words.namePlaceholder}
            required
            data-autofocus
            {...form.getInputProps('name')}
          />
          <Checkbox.Group label={words.scopes} {...form.getInputProps('scopes')}>
            <Stack gap="xs" mt="xs">
              {scopes.map(({ code, label }) => (
                <Checkbox key={code} value={code} label={label} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {words.make}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
