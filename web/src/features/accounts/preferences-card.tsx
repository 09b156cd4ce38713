import { Radio, Stack } from '@mantine/core';
import { useSession } from '../../api/session.js';
import type { Preferences } from '../../api/types.js';
import { preferences as words } from '../../i18n/fr/preferences.js';
import { SectionCard } from '../../ui/section-card.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { usePreferences } from './use-my-account.js';

const choices = ['daily', 'weekly', 'monthly', 'never'] as const;

/** How often one hears from Tandem. */
export function PreferencesCard({ title = words.title }: { title?: string }) {
  const { me } = useSession();
  const save = usePreferences();
  const chosen = save.isPending ? save.variables : me.preferences.digest;
  const choose = (digest: Preferences['digest']) =>
    save.mutate(digest, {
      onSuccess: (next) => toast(words.saved[next.preferences.digest]),
      onError: toastProblem,
    });
  return (
    <SectionCard title={title}>
      <Radio.Group
        label={words.digestTitle}
        description={words.digestText(me.email)}
        value={chosen}
        onChange={(value) => choose(value as Preferences['digest'])}
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
    </SectionCard>
  );
}
