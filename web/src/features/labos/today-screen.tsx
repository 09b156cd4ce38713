import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import CircleCheck from 'lucide-react/icons/circle-check';
import { type ReactNode, useRef, useState } from 'react';
import { exportHref } from '../../api/exports.js';
import { useMyLabo } from '../../api/session.js';
import type { TaskKind, TodayTask } from '../../api/types.js';
import { formatWeekday } from '../../i18n/format.js';
import { today as words } from '../../i18n/fr/labos.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Quiet } from '../../ui/quiet.js';
import { Rows } from '../../ui/rows.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { EmptyState } from '../../ui/states.js';
import { useRowKeys } from '../../ui/use-row-keys.js';
import { EventPanel } from './event-panel.js';
import { todayQuery } from './labos.queries.js';
import { MonthPanel } from './month-panel.js';
import { TaskRow } from './task-row.js';

/** The animator's day: what to do, how long it takes, and how the month goes. */
export function TodayScreen({ aside }: { aside: ReactNode }) {
  const labo = useMyLabo();
  const query = useQuery(todayQuery(labo.id));
  const day = query.data;
  return (
    <Page
      title={formatWeekday(day?.date ?? new Date().toISOString())}
      lead={day && day.tasks.length > 0 ? words.lead(day.tasks.length, day.minutes) : labo.name}
      actions={day && day.tasks.length > 0 && <ExportMenu hrefOf={exportHref(labo.id, 'tasks')} />}
      aside={
        <>
          {day?.event && <EventPanel event={day.event} />}
          {day && <MonthPanel month={day.month} />}
          {aside}
        </>
      }
    >
      <QueryView query={query}>
        {({ tasks, snoozed }) => (
          <Stack gap="md">
            {tasks.length === 0 ? (
              <EmptyState icon={CircleCheck} title={words.emptyTitle}>
                {words.emptyText}
              </EmptyState>
            ) : (
              <Tasks tasks={tasks} laboId={labo.id} />
            )}
            {snoozed > 0 && <Quiet>{words.snoozed(snoozed)}</Quiet>}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

/** The list, and its kinds to choose from when there are several. */
function Tasks({ tasks, laboId }: { tasks: TodayTask[]; laboId: string }) {
  const [chosen, setChosen] = useState<TaskKind | 'all'>('all');
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list, ['a', 'n', 'p']);
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  const kind = chosen !== 'all' && kinds.includes(chosen) ? chosen : 'all';
  const shown = tasks.filter((task) => kind === 'all' || task.kind === kind);
  return (
    <>
      {kinds.length > 1 && (
        <StateTabs
          label={words.filterLabel}
          value={kind}
          options={[
            { value: 'all' as const, label: words.filterAll, count: tasks.length },
            ...kinds.map((each) => ({
              value: each,
              label: words.filters[each],
              count: tasks.filter((task) => task.kind === each).length,
            })),
          ]}
          onChange={setChosen}
        />
      )}
      <Text c="dimmed" size="sm" visibleFrom="sm">
        {words.keys}
      </Text>
      <Rows ref={list} label={words.listLabel}>
        {shown.map((task) => (
          <TaskRow key={task.id} task={task} laboId={laboId} />
        ))}
      </Rows>
    </>
  );
}
