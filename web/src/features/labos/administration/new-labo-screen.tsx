import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, unwrap } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import { labos as words } from '../../../i18n/fr/labos.js';
import { settings } from '../../../i18n/fr/settings.js';
import { BackLink } from '../../../ui/back-link.js';
import { Card } from '../../../ui/card.js';
import { Page } from '../../../ui/page.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { slugOf } from '../model/slug-of.js';

/** Opens a Labo; its head is invited on the page that follows. */
export function NewLaboScreen() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({ initialValues: { name: '', slug: '', departements: '', senderName: '' } });
  const create = useMutation({
    mutationFn: ({ name, slug, departements, senderName }: typeof form.values) =>
      unwrap(
        api.POST('/api/labos', {
          body: {
            name,
            slug: slug || slugOf(name),
            senderName: senderName || name,
            departements: departements.split(/[,;\s]+/).filter(Boolean),
            replyAddress: null,
            houseRules: [],
            communes: [],
            epcis: [],
            colour: null,
            themeLabels: {},
          },
        }),
      ),
    onSuccess: ({ id, name }) => {
      void queryClient.invalidateQueries({ queryKey: ['labos', 'list'] });
      toast(words.made(name));
      return navigate({ to: '/installation/labos/$laboId', params: { laboId: id } });
    },
    onError: (error) => {
      const fields = error instanceof ApiProblem ? error.fields : {};
      if (Object.keys(fields).length > 0) form.setErrors(fields);
      else toastProblem(error);
    },
  });
  const { name } = form.values;
  return (
    <Page
      title={words.createTitle}
      lead={words.createLead}
      above={<BackLink to="/labos">{words.all}</BackLink>}
    >
      <Card>
        <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
          <Stack gap="md" maw="36rem">
            <TextInput label={settings.name} required {...form.getInputProps('name')} />
            <TextInput
              label={settings.slug}
              description={settings.slugHint}
              placeholder={slugOf(name)}
              {...form.getInputProps('slug')}
            />
            <TextInput
              label={settings.departements}
              description={settings.departementsHint}
              required
              {...form.getInputProps('departements')}
            />
            <TextInput
              label={settings.senderName}
              description={settings.senderNameHint}
              placeholder={name}
              {...form.getInputProps('senderName')}
            />
            <div>
              <Button type="submit" loading={create.isPending}>
                {words.make}
              </Button>
            </div>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
