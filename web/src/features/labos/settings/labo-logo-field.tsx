import { Button, FileButton, Group, Input } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import { sendLaboLogo } from '../../../api/files.js';
import type { ApiProblem } from '../../../api/problem.js';
import { appearance as words } from '../../../i18n/fr/settings.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { settingsQuery } from './settings.queries.js';

/** The logo is sent as soon as it is chosen; what is shown is what was kept. */
export function LaboLogoField({ laboId, logo }: { laboId: string; logo: string | null }) {
  const queryClient = useQueryClient();
  const showAnew = () => queryClient.invalidateQueries({ queryKey: settingsQuery(laboId).queryKey });
  const send = useMutation({
    mutationFn: (file: File) => sendLaboLogo(laboId, file),
    onSuccess: () => {
      toast(words.logoSaved);
      return showAnew();
    },
  });
  const remove = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/labos/{laboId}/logo', { params: { path: { laboId } } })),
    onSuccess: () => {
      toast(words.logoRemoved);
      return showAnew();
    },
    onError: toastProblem,
  });
  return (
    <Input.Wrapper
      label={words.logo}
      description={words.logoHint}
      error={(send.error as ApiProblem | null)?.message}
      labelElement="div"
    >
      <Group gap="md" mt={4}>
        {logo && <img src={logo} alt={words.logoAlt} height={64} style={{ maxWidth: 160 }} />}
        <FileButton
          accept="image/png,image/jpeg"
          onChange={(file) => file && send.mutate(file)}
          inputProps={{ 'aria-label': words.logoChoose }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={send.isPending}>
              {words.logoChoose}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()}>
            {words.logoRemove}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}
