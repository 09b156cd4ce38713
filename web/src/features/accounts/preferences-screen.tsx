import { Radio, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, rememberCsrfToken, unwrap } from '../../api/client.js';
import { meQuery, useSession } from '../../api/session.js';
import type { Preferences } from '../../api/types.js';
import { preferences as words } from '../../i18n/fr/preferences.js';
import { Card } from '../../ui/card.js';
import { Page } from '../../ui/page.js';
import { toast, toastProblem } from '../../ui/toast.js';

const choices = ['weekly', 'never'] as const;

/** How often one hears from Tandem; what « ne plus recevoir » in a message leads to. */
export function PreferencesScreen() {
  const { me } = useSession();
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: (digest: Preferences['digest']) =>
      unwrap(api.PUT('/api/me/preferences', { body: { digest } })),
    onSuccess: (next) => {
      rememberCsrfToken(next.csrfToken);
      queryClient.setQueryData(meQuery.queryKey, next);
      toast(words.saved[next.preferences.digest]);
    },
    onError: toastProblem,
  });
  const chosen = save.isPending ? save.variables : me.preferences.digest;
  return (
    <Page title={words.title}>
      <Card>
        <Radio.Group
          label={words.digestTitle}
          description={words.digestText(me.email)}
          value={chosen}
          onChange={(value) => save.mutate(value as Preferences['digest'])}
        >
          <Stack gap="md" mt="md">
            {choices.map((choice) => (
              <Radio
                key={choice}
                value={choice}
                label={words.choices[choice]}
                description={words.hints[choice]}
              />
            ))}
          </Stack>
        </Radio.Group>
      </Card>
    </Page>
  );
}
