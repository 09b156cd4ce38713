import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AuditPanel } from '../features/labos/settings/audit-panel.js';
import { LaboForm } from '../features/labos/settings/labo-form.js';
import { settingsQuery } from '../features/labos/settings/settings.queries.js';
import { PeoplePanel } from '../features/people/people-screen.js';
import { labos as words } from '../i18n/fr/labos.js';
import { BackLink } from '../ui/back-link.js';
import { Page } from '../ui/page.js';
import { StateTabs } from '../ui/state-tabs.js';

const views = ['equipe', 'reglages', 'journal'] as const;

/** A Labo as the installation's administrators keep it: its staff, its settings, its log; nothing inside it. */
export function AdministeredLabo() {
  const { laboId } = useParams({ from: '/app/administration/installation/labos/$laboId' });
  const { vue: view = 'equipe' } = useSearch({ from: '/app/administration/installation/labos/$laboId' });
  const navigate = useNavigate({ from: '/installation/labos/$laboId' });
  const { data } = useQuery(settingsQuery(laboId));
  return (
    <Page title={data?.name ?? ''} above={<BackLink to="/labos">{words.all}</BackLink>}>
      <Stack gap="lg">
        <StateTabs
          label={words.parts}
          value={view}
          options={views.map((value) => ({ value, label: words.part[value] }))}
          onChange={(vue) => navigate({ search: vue === 'equipe' ? {} : { vue } })}
        />
        {view === 'equipe' && <PeoplePanel place={{ kind: 'labo', id: laboId }} />}
        {view === 'reglages' && <LaboForm laboId={laboId} />}
        {view === 'journal' && <AuditPanel laboId={laboId} />}
      </Stack>
    </Page>
  );
}
