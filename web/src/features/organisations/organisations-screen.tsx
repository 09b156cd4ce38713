import { Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Building2 from 'lucide-react/icons/building-2';
import FileUp from 'lucide-react/icons/file-up';
import SearchX from 'lucide-react/icons/search-x';
import { exportHref } from '../../api/exports.js';
import { useMyLabo } from '../../api/session.js';
import type { OrganisationSummary } from '../../api/types.js';
import { merges as mergeWords } from '../../i18n/fr/merges.js';
import { organisations as words } from '../../i18n/fr/organisations.js';
import { quick } from '../../i18n/fr/quick.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { Row, Rows } from '../../ui/rows.js';
import { SearchField } from '../../ui/search-field.js';
import { EmptyState } from '../../ui/states.js';
import { TitleLink } from '../../ui/title-link.js';
import { organisationsQuery } from './organisations.queries.js';
import { VerificationBadge } from './verification-badge.js';

type Kind = keyof typeof words.kinds;
const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));

/** Every organisation of the Labo, found by a few letters. */
export function OrganisationsScreen() {
  const labo = useMyLabo();
  const { recherche, nature, page = 1 } = useSearch({ from: '/app/labo/organisations' });
  const navigate = useNavigate({ from: '/organisations' });
  const query = useQuery(organisationsQuery({ laboId: labo.id, search: recherche, kind: nature, page }));
  const show = (next: { recherche?: string; nature?: Kind }) =>
    navigate({ search: (now) => ({ ...now, page: undefined, ...next }), replace: true });
  const filtered = Boolean(recherche || nature);
  return (
    <Page
      title={words.title}
      lead={query.data && words.lead(query.data.total)}
      actions={
        <>
          <LinkButton variant="default" to="/organisations/fusion">
            {mergeWords.open}
          </LinkButton>
          <LinkButton to="/verification" variant="default">
            {words.toVerify}
          </LinkButton>
          <ExportMenu hrefOf={exportHref(labo.id, 'organisations', { search: recherche, kind: nature })} />
          <LinkButton to="/imports" variant="default" leftSection={<FileUp size={18} aria-hidden />}>
            {words.import}
          </LinkButton>
          <LinkButton to="/saisie-rapide">{quick.title}</LinkButton>
        </>
      }
    >
      <Stack gap="md">
        <FilterBar>
          <SearchField
            label={words.search}
            value={recherche ?? ''}
            onSearch={(value) => show({ recherche: value || undefined })}
          />
          <Select
            label={words.kind}
            placeholder={words.allKinds}
            data={kinds}
            value={nature ?? null}
            onChange={(value) => show({ nature: (value as Kind | null) ?? undefined })}
            clearable
          />
        </FilterBar>
        <QueryView query={query}>
          {({ items, total }) =>
            items.length === 0 ? (
              <EmptyState
                icon={filtered ? SearchX : Building2}
                title={filtered ? words.emptyTitle : words.noneTitle}
              >
                {filtered ? words.emptyText : words.noneText}
              </EmptyState>
            ) : (
              <>
                <Rows label={words.title}>
                  {items.map((organisation) => (
                    <OrganisationRow key={organisation.id} organisation={organisation} />
                  ))}
                </Rows>
                <Pager
                  page={page}
                  total={total}
                  onChange={(next) => navigate({ search: (now) => ({ ...now, page: next }) })}
                />
              </>
            )
          }
        </QueryView>
      </Stack>
    </Page>
  );
}

function OrganisationRow({ organisation }: { organisation: OrganisationSummary }) {
  const { id, name, kindLabel, sizeLabel, commune, verification, published } = organisation;
  return (
    <Row
      icon={Building2}
      title={
        <TitleLink to="/organisations/$organisationId" params={{ organisationId: id }}>
          {name}
        </TitleLink>
      }
      actions={<VerificationBadge verification={verification} />}
    >
      {[kindLabel, sizeLabel, commune?.name, published > 0 && words.published(published)]
        .filter(Boolean)
        .join(' · ')}
    </Row>
  );
}
