import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import CircleCheck from 'lucide-react/icons/circle-check';
import type { ReactNode } from 'react';
import { useMyLabo } from '../../api/session.js';
import { formatWeekday } from '../../i18n/format.js';
import { today as words } from '../../i18n/fr/labos.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Rows } from '../../ui/rows.js';
import { EmptyState } from '../../ui/states.js';
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
      aside={
        <>
          {day?.event && <EventPanel event={day.event} />}
          {day && <MonthPanel month={day.month} />}
          {aside}
        </>
      }
    >
      <QueryView query={query}>
        {({ tasks }) => (
          <Stack gap="md">
            {tasks.length === 0 ? (
              <EmptyState icon={CircleCheck} title={words.emptyTitle}>
                {words.emptyText}
              </EmptyState>
            ) : (
              <Rows label={words.listLabel}>
                {tasks.map((task) => (
                  <TaskRow key={task.id} task={task} />
                ))}
              </Rows>
            )}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
