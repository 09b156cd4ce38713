import { Anchor, Button, ColorInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { LaboSettings } from '../../../api/types.js';
import { settings, appearance as words } from '../../../i18n/fr/settings.js';
import { QueryView } from '../../../ui/query-view.js';
import { SectionCard } from '../../../ui/section-card.js';
import { brandSwatches } from '../../../ui/tokens.js';
import { BrandPreview } from './brand-preview.js';
import { LaboLogoField } from './labo-logo-field.js';
import { settingsQuery } from './settings.queries.js';
import { useSaveSettings } from './use-save-settings.js';

/** The Labo's logo and colour, and what they make of a message. */
export function AppearanceForm({ laboId }: { laboId: string }) {
  const query = useQuery(settingsQuery(laboId));
  return <QueryView query={query}>{(settings) => <Form laboId={laboId} settings={settings} />}</QueryView>;
}

function Form({ laboId, settings: labo }: { laboId: string; settings: LaboSettings }) {
  const form = useForm({ initialValues: { colour: labo.colour ?? '' } });
  const save = useSaveSettings(laboId, labo, form.setErrors);
  return (
    <SectionCard title={settings.view.apparence}>
      <Text c="dimmed">
        {words.lead}{' '}
        <Anchor href={`/labos/${labo.slug}`} target="_blank" underline="always">
          {words.publicPage}
        </Anchor>
      </Text>
      <Stack gap="lg" maw="36rem">
        <LaboLogoField laboId={laboId} logo={labo.shown.logo} />
        <form
          noValidate
          onSubmit={form.onSubmit(({ colour }) => save.mutate({ colour: colour.trim() || null }))}
        >
          <Stack gap="md">
            <ColorInput
              label={words.colour}
              description={words.colourHint}
              format="hex"
              swatches={brandSwatches}
              withEyeDropper={false}
              popoverProps={{ transitionProps: { duration: 0 } }}
              {...form.getInputProps('colour')}
            />
            <BrandPreview name={labo.name} colour={form.values.colour} logo={labo.shown.logo} />
            <div>
              <Button type="submit" loading={save.isPending}>
                {settings.save}
              </Button>
            </div>
          </Stack>
        </form>
      </Stack>
    </SectionCard>
  );
}
