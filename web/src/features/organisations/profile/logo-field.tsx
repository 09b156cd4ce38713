import { Button, FileButton, Group, Input } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../../api/client.js';
import { sendLogo } from '../../../api/files.js';
import type { ApiProblem } from '../../../api/problem.js';
import type { ProfileForm } from '../../../api/types.js';
import { profile as words } from '../../../i18n/fr/profile.js';
import { toast } from '../../../ui/toast.js';

/** The logo is sent as soon as it is chosen; what is shown is what was kept. */
export function LogoField({ form: { id, hasLogo } }: { form: ProfileForm }) {
  // A number that changes with each picture, so that the browser asks for it anew.
  const [shown, setShown] = useState(hasLogo ? 1 : 0);
  const send = useMutation({
    mutationFn: (file: File) => sendLogo(id, file),
    onSuccess: () => {
      setShown((now) => now + 1);
      toast(words.logoSaved);
    },
  });
  const remove = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/organisations/{id}/logo', { params: { path: { id } } })),
    onSuccess: () => setShown(0),
  });
  return (
    <Input.Wrapper
      label={words.logo}
      description={words.logoHint}
      error={(send.error as ApiProblem | null)?.message}
      labelElement="div"
    >
      <Group gap="md" mt={4}>
        {shown > 0 && (
          <img
            src={`/api/organisations/${id}/logo?${shown}`}
            alt={words.logo}
            height={64}
            style={{ maxWidth: 160 }}
          />
        )}
        <FileButton accept="image/png,image/jpeg" onChange={(file) => file && send.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={send.isPending}>
              {words.logoChoose}
            </Button>
          )}
        </FileButton>
        {shown > 0 && (
          <Button variant="subtle" onClick={() => remove.mutate()}>
            {words.logoRemove}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}
