import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import SearchX from 'lucide-react/icons/search-x';
import { useState } from 'react';
import type { FileImport, ImportRow, ImportRowsFilter } from '../../api/types.js';
import { formatNumber } from '../../i18n/format.js';
import { imports as words } from '../../i18n/fr/imports.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { Quiet } from '../../ui/quiet.js';
import { SearchField } from '../../ui/search-field.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { EmptyState } from '../../ui/states.js';
import { FateBadge } from './import-badge.js';
import { refusedFile, rowsQuery } from './imports.queries.js';
import { sumsOf } from './model/import-state.js';

type Tab = NonNullable<ImportRowsFilter['fate']> | 'all';
const tabs: Tab[] = ['all', 'create', 'update', 'duplicate', 'refused', 'warned'];

/** Every row with its fate, by page, filtered by fate and words. */
export function RowsPanel({ laboId, view }: { laboId: string; view: FileImport }) {
  const [tab, setTab] = useState<Tab>('all');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const filter = { fate: tab === 'all' ? undefined : tab, search: search || undefined, page };
  const query = useQuery(rowsQuery(laboId, view.id, view.status, filter));
  const done = view.status !== 'checked';
  const counts = { ...view.counts!, all: sumsOf(view.counts).total };
  const show = (change: () => void) => {
    change();
    setPage(1);
  };
  return (
    <Card as="section">
      <Stack gap="md">
        <Title order={2}>{words.rowsTitle}</Title>
        <StateTabs
          label={words.tabsLabel}
          value={tab}
          options={tabs
            .filter((value) => value === 'all' || counts[value] > 0)
            .map((value) => ({
              value,
              label: (done ? words.tabsDone : words.tabs)[value],
              count: counts[value],
            }))}
          onChange={(value) => show(() => setTab(value))}
        />
        <FilterBar>
          <SearchField
            label={words.search}
            value={search}
            onSearch={(value) => show(() => setSearch(value))}
          />
        </FilterBar>
        <QueryView query={query}>
          {({ items, total }) =>
            items.length === 0 ? (
              <EmptyState icon={SearchX} title={words.noRows}>
                {words.noRowsText}
              </EmptyState>
            ) : (
              <>
                <RowTable items={items} done={done} />
                <Pager page={page} total={total} onChange={setPage} />
              </>
            )
          }
        </QueryView>
      </Stack>
    </Card>
  );
}

function RowTable({ items, done }: { items: ImportRow[]; done: boolean }) {
  return (
    <DataTable
      label={words.rowsTitle}
      items={items}
      keyOf={({ record }) => record}
      columns={[
        { title: words.line, narrow: true, cell: ({ line }) => <Quiet>{formatNumber(line)}</Quiet> },
        { title: words.fate, narrow: true, cell: ({ fate }) => <FateBadge fate={fate} done={done} /> },
        {
          title: words.label,
          cell: ({ label }) => <Text fw={600}>{label || <Quiet>{words.untitled}</Quiet>}</Text>,
        },
        { title: words.reason, cell: ({ messages }) => messages.join(' ') },
      ]}
    />
  );
}

/** The rows left out, to be corrected and brought again. */
export function RefusedLink({ laboId, id }: { laboId: string; id: string }) {
  return (
    <Group gap="md">
      <Button
        component="a"
        variant="default"
        href={refusedFile(laboId, id)}
        download
        leftSection={<Download size={18} aria-hidden />}
      >
        {words.refusedFile}
      </Button>
      <Text c="dimmed" size="sm" flex="1 1 16rem">
        {words.refusedHint}
      </Text>
    </Group>
  );
}
