import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { common } from '../../i18n/fr/common.js';
import { secondFactor as words } from '../../i18n/fr/second-factor.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { CodeInput } from './code-input.js';

interface CodeDialogProps {
  asking: 'renew' | 'remove' | null;
  onClose: () => void;
  onCodes: (codes: string[]) => void;
  onRemoved: () => void;
}

/** Says what will be lost, and asks for a code: a session left open is not enough to weaken an account. */
export function CodeDialog({ asking, onClose, onCodes, onRemoved }: CodeDialogProps) {
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (value) => (/^\d{6}$/.test(value.trim()) ? null : words.codeMissing) },
  });
  const act = useMutation<string[] | null, ApiProblem, string>({
    mutationFn: async (code) => {
      if (asking === 'remove') {
        await unwrap(api.DELETE('/api/me/second-factor', { body: { code } }));
        return null;
      }
      const body = { code };
      return (await unwrap(api.POST('/api/me/second-factor/recovery-codes', { body }))).recoveryCodes;
    },
    onSuccess: (codes) => {
      form.reset();
      onClose();
      if (codes) return onCodes(codes);
      toast(words.removed);
      onRemoved();
    },
    onError: (error) =>
      Object.keys(error.fields).length > 0 ? form.setErrors(error.fields) : toastProblem(error),
  });
  const removing = asking === 'remove';
  return (
    <Modal opened={asking !== null} onClose={onClose} title={removing ? words.remove : words.renew}>
      <form noValidate onSubmit={form.onSubmit(({ code }) => act.mutate(code.trim()))}>
        <Stack gap="md">
          <Text>{removing ? words.removeText : words.renewText}</Text>
          <CodeInput data-autofocus {...form.getInputProps('code')} />
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" color={removing ? 'wrong' : 'action'} loading={act.isPending}>
              {removing ? words.remove : words.renew}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
