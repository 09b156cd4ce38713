import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Handshake from 'lucide-react/icons/handshake';
import { exportHref } from '../../api/exports.js';
import { useSession } from '../../api/session.js';
import type { IntroductionPage, IntroductionState } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { introductions as words } from '../../i18n/fr/introductions.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { Row, Rows } from '../../ui/rows.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { EmptyState } from '../../ui/states.js';
import { TitleLink } from '../../ui/title-link.js';
import { laboIntroductionsQuery, organisationIntroductionsQuery } from './introductions.queries.js';

const memberStates: IntroductionState[] = ['introduced', 'in_talks', 'met', 'partnership', 'no_follow_up'];
const laboStates: IntroductionState[] = ['interested', ...memberStates, 'expired'];

/** Where each pair stands: an organisation's own, or all of a Labo's. */
export function IntroductionsScreen() {
  const { etape, page = 1 } = useSearch({ from: '/app/mises-en-relation' });
  const { space } = useSession();
  const navigate = useNavigate({ from: '/mises-en-relation' });
  const choice = { page, ...(etape && { state: etape }) };
  const labo = space?.kind === 'labo';
  const id =
    space?.kind === 'labo' ? space.labo.id : space?.kind === 'organisation' ? space.organisation.id : '';
  const query = useQuery<IntroductionPage>(
    (labo ? laboIntroductionsQuery(id, choice) : organisationIntroductionsQuery(id, choice)) as never,
  );
  const states = labo ? laboStates : memberStates;
  return (
    <Page
      title={words.title}
      lead={labo ? words.laboLead : words.lead}
      actions={labo && <ExportMenu hrefOf={exportHref(id, 'introductions', { state: etape })} />}
    >
      <Stack gap="md">
        <StateTabs
          label={words.filter}
          value={etape ?? 'all'}
          options={[
            { value: 'all', label: words.all },
            ...states.map((state) => ({ value: state as string, label: words.state[state] })),
          ]}
          onChange={(value) =>
            navigate({ search: { etape: value === 'all' ? undefined : (value as IntroductionState) } })
          }
        />
        <QueryView query={query}>
          {({ items, total, pageSize }) =>
            items.length === 0 ? (
              <EmptyState icon={Handshake} title={words.emptyTitle}>
                {words.emptyText}
              </EmptyState>
            ) : (
              <Stack gap="md">
                <Rows label={words.title}>
                  {items.map((row) => (
                    <Row
                      key={row.id}
                      icon={Handshake}
                      title={
                        <TitleLink
                          to="/mises-en-relation/$introductionId"
                          params={{ introductionId: row.id }}
                        >
                          {words.one(row.need.organisation.name, row.offer.organisation.name)}
                        </TitleLink>
                      }
                      beside={words.state[row.state]}
                    >
                      {words.since(formatDay(row.since))}
                      {row.nextStep && ` · ${row.nextStep}`}
                    </Row>
                  ))}
                </Rows>
                <Pager
                  page={page}
                  total={total}
                  pageSize={pageSize}
                  onChange={(next) => navigate({ search: (before) => ({ ...before, page: next }) })}
                />
              </Stack>
            )
          }
        </QueryView>
      </Stack>
    </Page>
  );
}
