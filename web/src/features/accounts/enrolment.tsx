import { Anchor, Button, Code, Image, List, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, rememberCsrfToken, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import type { Me } from '../../api/types.js';
import { secondFactor as words } from '../../i18n/fr/second-factor.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { usePhone } from '../../ui/use-phone.js';
import { CodeInput } from './code-input.js';

export interface Enrolled {
  me: Me;
  recoveryCodes: string[];
}

/** Photograph a square, copy a code: the application is associated. */
export function Enrolment({ onEnrolled }: { onEnrolled: (enrolled: Enrolled) => void }) {
  const phone = usePhone();
  const started = useQuery({
    queryKey: ['enrolment'],
    queryFn: () => unwrap(api.POST('/api/me/second-factor')),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (value) => (/^\d{6}$/.test(value.trim()) ? null : words.codeMissing) },
  });
  const confirm = useMutation<Enrolled, ApiProblem, string>({
    mutationKey: ['sign-in'],
    mutationFn: (code) => unwrap(api.PUT('/api/me/second-factor', { body: { code } })),
    onSuccess: (enrolled) => {
      rememberCsrfToken(enrolled.me.csrfToken);
      onEnrolled(enrolled);
    },
    onError: ({ fields }) => form.setErrors(fields),
  });
  return (
    <QueryView query={started}>
      {({ secret, uri, picture }) => (
        <form noValidate onSubmit={form.onSubmit(({ code }) => confirm.mutate(code.trim()))}>
          <Stack gap="md">
            <List type="ordered" spacing="md" withPadding>
              <List.Item>{words.step1}</List.Item>
              <List.Item>
                {phone ? words.step2Phone : words.step2}
                <Stack gap="xs" mt="xs" align="flex-start">
                  {phone ? (
                    <Anchor href={uri} underline="always">
                      {words.openApp}
                    </Anchor>
                  ) : (
                    <Image src={picture} alt={words.qr} w={184} h={184} />
                  )}
                  <Text size="sm" c="dimmed" component="div">
                    {words.byHand} <Code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
                  </Text>
                </Stack>
              </List.Item>
              <List.Item>{words.step3}</List.Item>
            </List>
            {confirm.error && Object.keys(confirm.error.fields).length === 0 && (
              <Notice tone="wrong">{confirm.error.detail}</Notice>
            )}
            <CodeInput {...form.getInputProps('code')} />
            <Button type="submit" loading={confirm.isPending}>
              {words.confirm}
            </Button>
          </Stack>
        </form>
      )}
    </QueryView>
  );
}
