import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { LaboSettings } from '../../../api/types.js';
import { themeWords, settings as words } from '../../../i18n/fr/settings.js';
import { Card } from '../../../ui/card.js';
import { QueryView } from '../../../ui/query-view.js';
import { settingsQuery } from './settings.queries.js';
import { useSaveSettings } from './use-save-settings.js';

/** The themes a Labo may say in its own words. */
export function ThemesForm({ laboId }: { laboId: string }) {
  const query = useQuery(settingsQuery(laboId));
  return <QueryView query={query}>{(settings) => <Form laboId={laboId} settings={settings} />}</QueryView>;
}

function Form({ laboId, settings }: { laboId: string; settings: LaboSettings }) {
  const { themes } = settings.shown;
  const own = settings.themeLabels as Record<string, string>;
  const form = useForm({
    initialValues: {
      themeLabels: Object.fromEntries(themes.map(({ code }) => [code, own[code] ?? ''])),
    },
  });
  const save = useSaveSettings(laboId, settings, form.setErrors);
  const submit = form.onSubmit(({ themeLabels }) =>
    save.mutate({
      themeLabels: Object.fromEntries(
        Object.entries(themeLabels)
          .map(([code, label]) => [code, label.trim()])
          .filter(([, label]) => label),
      ),
    }),
  );
  return (
    <Card>
      <form noValidate onSubmit={submit}>
        <Stack gap="md" maw="36rem">
          <Text c="dimmed">{themeWords.lead}</Text>
          {themes.map(({ code, label }) => (
            <TextInput
              key={code}
              label={label}
              placeholder={label}
              maxLength={60}
              {...form.getInputProps(`themeLabels.${code}`)}
            />
          ))}
          <div>
            <Button type="submit" loading={save.isPending}>
              {words.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}
