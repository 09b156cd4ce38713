import { Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import SearchX from 'lucide-react/icons/search-x';
import Waypoints from 'lucide-react/icons/waypoints';
import { exportHref } from '../../api/exports.js';
import { useMyLabo } from '../../api/session.js';
import { matching, laboMatching as words } from '../../i18n/fr/matching.js';
import { partnershipTypes } from '../../i18n/fr/partnership-types.js';
import { scoringSettings as settings } from '../../i18n/fr/scoring-settings.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { SearchField } from '../../ui/search-field.js';
import { EmptyState } from '../../ui/states.js';
import type { TypeCode } from '../../ui/tokens.js';
import { LaboSuggestionCard } from './labo-suggestion-card.js';
import { laboSuggestionsQuery } from './matching.queries.js';
import { ScoringRunPanel } from './scoring-run-panel.js';

/** Every suggestion of the Labo, and the run that makes them. */
export function LaboSuggestionsScreen() {
  const labo = useMyLabo();
  const { recherche, type, page = 1 } = useSearch({ from: '/app/suggestions' });
  const navigate = useNavigate({ from: '/suggestions' });
  const query = useQuery(laboSuggestionsQuery(labo.id, { search: recherche, type, page }));
  const show = (next: { recherche?: string; type?: TypeCode }) =>
    navigate({ search: (now) => ({ ...now, page: undefined, ...next }), replace: true });
  const filtered = Boolean(recherche || type);
  return (
    <Page
      title={matching.title}
      lead={query.data && words.lead(query.data.total)}
      actions={
        <>
          <ExportMenu hrefOf={exportHref(labo.id, 'suggestions', { search: recherche, type })} />
          <LinkButton to="/pourquoi-pas">{settings.linkWhyNot}</LinkButton>
          <LinkButton to="/reglages-du-score">{settings.link}</LinkButton>
        </>
      }
      aside={<ScoringRunPanel laboId={labo.id} />}
    >
      <Stack gap="md">
        <FilterBar>
          <SearchField
            label={words.search}
            value={recherche ?? ''}
            onSearch={(value) => show({ recherche: value || undefined })}
          />
          <Select
            label={words.typeFilter}
            placeholder={words.allTypes}
            data={Object.entries(partnershipTypes).map(([value, label]) => ({ value, label }))}
            value={type ?? null}
            onChange={(value) => show({ type: (value as TypeCode | null) ?? undefined })}
            clearable
          />
        </FilterBar>
        <QueryView query={query}>
          {({ items, total }) => (
            <>
              {items.map((suggestion) => (
                <LaboSuggestionCard key={suggestion.id} suggestion={suggestion} />
              ))}
              {items.length === 0 &&
                (filtered ? (
                  <EmptyState icon={SearchX} title={words.emptyTitle}>
                    {words.emptyText}
                  </EmptyState>
                ) : (
                  <EmptyState icon={Waypoints} title={words.noneTitle}>
                    {words.noneText}
                  </EmptyState>
                ))}
              <Pager
                page={page}
                total={total}
                onChange={(next) => navigate({ search: (now) => ({ ...now, page: next }) })}
              />
            </>
          )}
        </QueryView>
      </Stack>
    </Page>
  );
}
