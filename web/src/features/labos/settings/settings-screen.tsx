import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from '../../../api/session.js';
import { settings as words } from '../../../i18n/fr/settings.js';
import { Page } from '../../../ui/page.js';
import { StateTabs } from '../../../ui/state-tabs.js';
import { ApiKeysPanel } from './api-keys-panel.js';
import { AppearanceForm } from './appearance-form.js';
import { AuditPanel } from './audit-panel.js';
import { LaboForm } from './labo-form.js';
import { PaceForm } from './pace-form.js';
import { ThemesForm } from './themes-form.js';

const views = ['labo', 'apparence', 'themes', 'rythme', 'cles', 'journal'] as const;

/** What the head of a Labo sets and watches: the Labo itself, its keys, its audit log. */
export function SettingsScreen() {
  const { space } = useSession();
  const { vue: view = 'labo' } = useSearch({ from: '/app/labo/reglages' });
  const navigate = useNavigate({ from: '/reglages' });
  if (space?.kind !== 'labo') return null;
  const laboId = space.labo.id;
  return (
    <Page title={words.title} lead={space.labo.name}>
      <Stack gap="lg">
        <StateTabs
          label={words.views}
          value={view}
          options={views.map((value) => ({ value, label: words.view[value] }))}
          onChange={(vue) => navigate({ search: vue === 'labo' ? {} : { vue } })}
        />
        {view === 'labo' && <LaboForm laboId={laboId} />}
        {view === 'apparence' && <AppearanceForm laboId={laboId} />}
        {view === 'themes' && <ThemesForm laboId={laboId} />}
        {view === 'rythme' && <PaceForm laboId={laboId} />}
        {view === 'cles' && <ApiKeysPanel laboId={laboId} />}
        {view === 'journal' && <AuditPanel laboId={laboId} />}
      </Stack>
    </Page>
  );
}
