import { Button, Radio, Stack, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { api, unwrap } from '../../api/client.js';
import { mailPreferences as words } from '../../i18n/fr/letters.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { Standalone } from '../../ui/standalone.js';
import { useMailLink } from './use-mail-link.js';

const choices = ['daily', 'weekly', 'monthly', 'never'] as const;
type Choice = (typeof choices)[number];

/** What the foot of every message leads to: nobody signs in, and looking changes nothing. */
export function MailPreferencesScreen() {
  const { t, arret } = useSearch({ from: '/courrier/preferences' });
  const { query, changing } = useMailLink({
    key: ['mail-preferences', t],
    look: () => unwrap(api.GET('/api/mail/preferences', { params: { query: { t } } })),
    change: (digest: Choice) =>
      unwrap(api.PUT('/api/mail/preferences', { params: { query: { t } }, body: { digest } })),
  });
  return (
    <Standalone title={words.title}>
      <QueryView query={query}>
        {({ email, digest }) => (
          <>
            <Text c="dimmed">{words.lead(email)}</Text>
            {changing.data && <Notice tone="ok">{words.saved[changing.data.digest]}</Notice>}
            {changing.error && <Notice tone="wrong">{changing.error.message}</Notice>}
            {arret && digest !== 'never' && !changing.data && (
              <>
                <Text>{words.stopText}</Text>
                <div>
                  <Button loading={changing.isPending} onClick={() => changing.mutate('never')}>
                    {words.stop}
                  </Button>
                </div>
              </>
            )}
            <Radio.Group
              label={words.label}
              value={changing.isPending ? changing.variables : digest}
              onChange={(value) => changing.mutate(value as Choice)}
            >
              <Stack gap="xs" mt="xs">
                {choices.map((choice) => (
                  <Radio key={choice} value={choice} label={words.choices[choice]} />
                ))}
              </Stack>
            </Radio.Group>
          </>
        )}
      </QueryView>
    </Standalone>
  );
}
