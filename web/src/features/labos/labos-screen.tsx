import { Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import MapIcon from 'lucide-react/icons/map';
import { useSession } from '../../api/session.js';
import type { Labo } from '../../api/types.js';
import { formatNumber } from '../../i18n/format.js';
import { labos as words } from '../../i18n/fr/labos.js';
import { Figures } from '../../ui/figures.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Spread } from '../../ui/spread.js';
import { EmptyState } from '../../ui/states.js';
import { labosQuery } from './labos.queries.js';

/** The Labos this installation hosts. */
export function LabosScreen() {
  const query = useQuery(labosQuery);
  return (
    <Page
      title={words.title}
      lead={query.data && words.lead(query.data.length)}
      actions={<LinkButton to="/installation/nouveau-labo">{words.create}</LinkButton>}
    >
      <QueryView query={query}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={MapIcon} title={words.emptyTitle}>
              {words.emptyText}
            </EmptyState>
          ) : (
            <Stack gap="xl">
              {list.map((labo) => (
                <LaboSection key={labo.id} labo={labo} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

function LaboSection({ labo }: { labo: Labo }) {
  const { spaces, wear } = useSession();
  const { organisations, needs, offers, suggestions } = labo.figures;
  const key = `labo:${labo.id}`;
  const listings = needs + offers;
  return (
    <Stack gap="sm" component="section" aria-label={labo.name}>
      <Spread>
        <Title order={2}>{labo.name}</Title>
        <Group gap="sm">
          {spaces.some((space) => space.key === key) && (
            <LinkButton variant="default" to="/aujourdhui" onClick={() => wear(key)}>
              {words.open}
            </LinkButton>
          )}
          <LinkButton
            variant="default"
            to="/installation/labos/$laboId"
            params={{ laboId: labo.id }}
            aria-label={words.administerLabel(labo.name)}
          >
            {words.administer}
          </LinkButton>
        </Group>
      </Spread>
      <Figures
        label={words.figures(labo.name)}
        figures={[
          { label: words.organisations, value: formatNumber(organisations), words: words.organisationsWords },
          { label: words.needs, value: formatNumber(needs), words: words.needsWords },
          { label: words.offers, value: formatNumber(offers), words: words.offersWords },
          {
            label: words.suggestions,
            value: formatNumber(suggestions),
            words:
              suggestions === 0 || listings === 0
                ? words.noneWords
                : words.suggestionsWords(formatNumber(Math.round((suggestions * 10) / listings) / 10)),
          },
        ]}
      />
    </Stack>
  );
}
