import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import type { LaboSettings } from '../../../api/types.js';
import { settings as words } from '../../../i18n/fr/settings.js';
import { Card } from '../../../ui/card.js';
import { QueryView } from '../../../ui/query-view.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { settingsQuery } from './settings.queries.js';

export function LaboForm({ laboId }: { laboId: string }) {
  const query = useQuery(settingsQuery(laboId));
  return <QueryView query={query}>{(settings) => <Form laboId={laboId} settings={settings} />}</QueryView>;
}

const listed = (text: string, separator: RegExp) =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** Lists are typed as text: what was typed stays when the server refuses it. */
function Form({ laboId, settings }: { laboId: string; settings: LaboSettings }) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: {
      ...settings,
      replyAddress: settings.replyAddress ?? '',
      departements: settings.departements.join(', '),
      houseRules: settings.houseRules.join('\n'),
    },
  });
  const save = useMutation({
    mutationFn: ({ name, slug, senderName, replyAddress, departements, houseRules }: typeof form.values) =>
      unwrap(
        api.PUT('/api/labos/{laboId}/settings', {
          params: { path: { laboId } },
          body: {
            name,
            slug,
            senderName,
            replyAddress: replyAddress.trim() || null,
            departements: listed(departements, /[,;\s]+/),
            houseRules: listed(houseRules, /\n/),
          },
        }),
      ),
    onSuccess: (saved) => {
      queryClient.setQueryData(settingsQuery(laboId).queryKey, saved);
      toast(words.saved);
    },
    onError: (error) => {
      const fields = error instanceof ApiProblem ? error.fields : {};
      if (Object.keys(fields).length > 0) form.setErrors(fields);
      else toastProblem(error);
    },
  });
  return (
    <Card>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
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
