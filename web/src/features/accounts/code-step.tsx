import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import type { Me } from '../../api/types.js';
import { secondFactor as words } from '../../i18n/fr/second-factor.js';
import { Notice } from '../../ui/notice.js';
import { TextButton } from '../../ui/text-button.js';
import { CodeInput } from './code-input.js';

/** The code of the application, or one of the recovery codes. */
export function CodeStep({ onPassed }: { onPassed: (me: Me) => void }) {
  const [recovering, setRecovering] = useState(false);
  const form = useForm({
    initialValues: { code: '', recoveryCode: '' },
    validate: {
      code: (value) => (recovering || /^\d{6}$/.test(value.trim()) ? null : words.codeMissing),
      recoveryCode: (value) => (!recovering || value.trim() ? null : words.recoveryMissing),
    },
  });
  const pass = useMutation<Me, ApiProblem, { code?: string; recoveryCode?: string }>({
    mutationKey: ['sign-in'],
    mutationFn: (body) => unwrap(api.POST('/api/session/second-step', { body })),
    onSuccess: onPassed,
    onError: ({ fields }) => form.setErrors(fields),
  });
  const submit = form.onSubmit(({ code, recoveryCode }) =>
    pass.mutate(recovering ? { recoveryCode: recoveryCode.trim() } : { code: code.trim() }),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{recovering ? words.recoveryText : words.codeText}</Text>
        {pass.error && Object.keys(pass.error.fields).length === 0 && (
          <Notice tone="wrong">{pass.error.detail}</Notice>
        )}
        {recovering ? (
          <TextInput
            key="recovery"
            label={words.recovery}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('recoveryCode')}
          />
        ) : (
          <CodeInput key="code" {...form.getInputProps('code')} />
        )}
        <Button type="submit" loading={pass.isPending}>
          {words.pass}
        </Button>
        {recovering && (
          <Text size="sm" c="dimmed">
            {words.lost}
          </Text>
        )}
        <div>
          <TextButton onClick={() => setRecovering(!recovering)}>
            {recovering ? words.useCode : words.useRecovery}
          </TextButton>
        </div>
      </Stack>
    </form>
  );
}
