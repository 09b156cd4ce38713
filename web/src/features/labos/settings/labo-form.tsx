import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { searchCommunes } from '../../../api/communes.js';
import { searchEpcis } from '../../../api/epcis.js';
import type { LaboSettings } from '../../../api/types.js';
import { settings as words } from '../../../i18n/fr/settings.js';
import { Card } from '../../../ui/card.js';
import { QueryView } from '../../../ui/query-view.js';
import { SearchMultiSelect } from '../../../ui/search-select.js';
import { settingsQuery } from './settings.queries.js';
import { useSaveSettings } from './use-save-settings.js';

export function LaboForm({ laboId }: { laboId: string }) {
  const query = useQuery(settingsQuery(laboId));
  return <QueryView query={query}>{(settings) => <Form laboId={laboId} settings={settings} />}</QueryView>;
}

const listed = (text: string, separator: RegExp) =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

const toChoice = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

/** Lists are typed as text: what was typed stays when the server refuses it. */
function Form({ laboId, settings }: { laboId: string; settings: LaboSettings }) {
  const { name, slug, senderName, communes, epcis, shown } = settings;
  const form = useForm({
    initialValues: {
      name,
      slug,
      senderName,
      communes,
      epcis,
      replyAddress: settings.replyAddress ?? '',
      departements: settings.departements.join(', '),
      houseRules: settings.houseRules.join('\n'),
    },
  });
  const save = useSaveSettings(laboId, settings, form.setErrors);
  const submit = form.onSubmit(({ departements, houseRules, replyAddress, ...plain }) =>
    save.mutate({
      ...plain,
      replyAddress: replyAddress.trim() || null,
      departements: listed(departements, /[,;\s]+/),
      houseRules: listed(houseRules, /\n/),
    }),
  );
  return (
    <Card>
      <form noValidate onSubmit={submit}>
        <Stack gap="md" maw="36rem">
          <TextInput label={words.name} required {...form.getInputProps('name')} />
          <TextInput
            label={words.slug}
            description={words.slugHint}
            required
            {...form.getInputProps('slug')}
          />
          <TextInput
            label={words.departements}
            description={words.departementsHint}
            required
            {...form.getInputProps('departements')}
          />
          <SearchMultiSelect
            label={words.epcis}
            description={words.epcisHint}
            known={shown.epcis.map(toChoice)}
            search={searchEpcis}
            {...form.getInputProps('epcis')}
            value={form.values.epcis}
          />
          <SearchMultiSelect
            label={words.communes}
            description={words.communesHint}
            known={shown.communes.map(toChoice)}
            search={searchCommunes}
            {...form.getInputProps('communes')}
            value={form.values.communes}
          />
          <TextInput
            label={words.senderName}
            description={words.senderNameHint}
            required
            {...form.getInputProps('senderName')}
          />
          <TextInput
            label={words.replyAddress}
            description={words.replyAddressHint}
            type="email"
            {...form.getInputProps('replyAddress')}
          />
          <Textarea
            label={words.houseRules}
            description={words.houseRulesHint}
            autosize
            minRows={3}
            {...form.getInputProps('houseRules')}
          />
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
