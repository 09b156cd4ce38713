import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import { useState } from 'react';
import type { EventDetail, Schedule } from '../../api/types.js';
import { formatDay, formatSpan } from '../../i18n/format.js';
import { inviting } from '../../i18n/fr/event-inviting.js';
import { minutes } from '../../i18n/fr/event-minutes.js';
import { events as words } from '../../i18n/fr/events.js';
import { BackLink } from '../../ui/back-link.js';
import { Columns } from '../../ui/columns.js';
import { LinkButton } from '../../ui/link-button.js';
import { Meter } from '../../ui/meter.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Spread } from '../../ui/spread.js';
import { EmptyState } from '../../ui/states.js';
import { TextButton } from '../../ui/text-button.js';
import { usePhone } from '../../ui/use-phone.js';
import { EditorBar } from './editing/editor-bar.js';
import { useEditor } from './editing/use-editor.js';
import { EventExports } from './event-exports.js';
import { eventQuery, useSchedule } from './events.queries.js';
import { roundMinutes } from './model/schedule-view.js';
import { OrganisationGrid } from './organisation-grid.js';
import { RoundList } from './round-list.js';
import { ScheduleActions } from './schedule-actions.js';
import { ScheduleAside } from './schedule-aside.js';
import { ScheduleBadge } from './schedule-badge.js';
import { ScheduleFigures } from './schedule-figures.js';
import { TableGrid } from './table-grid.js';

/** An event and its schedule, rounds across and tables down. */
export function EventScreen() {
  const { eventId } = useParams({ from: '/app/labo/evenements/$eventId' });
  const query = useQuery(eventQuery(eventId));
  const event = query.data;
  const above = <BackLink to="/evenements">{words.back}</BackLink>;
  if (!event)
    return (
      <Page title={words.title} above={above} wide>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  return (
    <Page
      title={event.name}
      above={above}
      wide
      badge={
        <ScheduleBadge state={event.schedule?.state ?? 'none'}>{stateText(event.schedule)}</ScheduleBadge>
      }
      lead={leadText(event)}
      actions={
        <>
          <EventExports eventId={event.id} />
          {event.shape === 'meetings' && <ScheduleActions event={event} />}
        </>
      }
    >
      <Stack gap="md">
        <EventLinks event={event} />
        <JobNotice job={event.job} eventId={event.id} />
        {event.schedule ? (
          <ScheduleView event={event} schedule={event.schedule} />
        ) : event.shape !== 'meetings' ? (
          <Text c="dimmed">{minutes.plain}</Text>
        ) : (
          <EmptyState icon={CalendarClock} title={words.noScheduleTitle}>
            {words.noScheduleText}
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}

function stateText(schedule: Schedule | null): string {
  if (!schedule) return words.state.none;
  if (schedule.state === 'draft') return words.state.draft;
  return schedule.publishedAt
    ? words.state.published(formatDay(schedule.publishedAt))
    : words.state.publishedPlain;
}

/** The other pages of this event. */
function EventLinks({ event: { id, registrationState, shape } }: { event: EventDetail }) {
  const params = { eventId: id };
  return (
    <Group gap="sm" data-print="hide">
      <LinkButton variant="default" to="/evenements/$eventId/jour" params={params}>
        {words.dayLink}
      </LinkButton>
      <LinkButton variant="default" to="/evenements/$eventId/plan" params={params}>
        {words.planLink}
      </LinkButton>
      {shape === 'topics' && (
        <LinkButton variant="default" to="/evenements/$eventId/comptes-rendus" params={params}>
          {minutes.link}
        </LinkButton>
      )}
      <LinkButton variant="default" to="/evenements/$eventId/bilan" params={params}>
        {words.reportLink}
      </LinkButton>
      <Button variant="default" component="a" href={`/api/events/${id}/paper/pack.pdf`}>
        {words.paperLink}
      </Button>
      {registrationState === 'open' && (
        <LinkButton variant="default" to="/evenements/$eventId/invitations" params={params}>
          {inviting.link}
        </LinkButton>
      )}
      {registrationState === 'open' && (
        <LinkButton variant="default" to="/evenement/$eventId" params={params} target="_blank">
          {words.publicLink}
        </LinkButton>
      )}
    </Group>
  );
}

function leadText(event: EventDetail): string {
  return [
    formatSpan(event.startsAt, event.endsAt),
    words.sizes(event.companies, event.associations),
    words.rounds(event.rounds, roundMinutes(event.roundTimes)),
    words.tables(event.tables),
    event.waiting > 0 && words.waitingCount(event.waiting),
  ]
    .filter(Boolean)
    .join(' · ');
}

function JobNotice({ job, eventId }: { job: EventDetail['job']; eventId: string }) {
  const { stop } = useSchedule(eventId);
  if (job?.state === 'failed') return <Notice tone="wrong">{words.jobFailed}</Notice>;
  if (job?.state !== 'queued' && job?.state !== 'running') return null;
  const text = job.state === 'queued' ? words.jobQueued : words.jobRunning(Math.round(job.progress * 100));
  return (
    <div>
      <Meter value={job.progress} label={words.jobProgress} words={text} moving />
      <TextButton disabled={stop.isPending} onClick={() => stop.mutate()}>
        {words.jobStop}
      </TextButton>
    </div>
  );
}

function ScheduleView({ event, schedule }: { event: EventDetail; schedule: Schedule }) {
  const { vue } = useSearch({ from: '/app/labo/evenements/$eventId' });
  const navigate = useNavigate({ from: '/evenements/$eventId' });
  const [selected, setSelected] = useState<string | null>(null);
  const phone = usePhone();
  const editor = useEditor(event.id, schedule);
  const grid = { event, schedule, selected, onSelect: setSelected, onMove: editor.moveTo };
  const tables = phone ? <RoundList {...grid} /> : <TableGrid {...grid} />;
  return (
    <>
      <ScheduleFigures schedule={schedule} participants={event.registrations.length} />
      <div data-print="hide">
        <Spread>
          <EditorBar editor={editor} />
          <SegmentedControl
            aria-label={words.view}
            value={vue ?? 'tables'}
            onChange={(next) =>
              navigate({
                search: { vue: next === 'organisations' ? 'organisations' : undefined },
                replace: true,
              })
            }
            data={[
              { value: 'tables', label: words.views.tables },
              { value: 'organisations', label: words.views.organisations },
            ]}
          />
        </Spread>
      </div>
      <Columns
        aside={<ScheduleAside event={event} schedule={schedule} selected={selected} editor={editor} />}
      >
        {vue === 'organisations' ? <OrganisationGrid {...grid} /> : tables}
      </Columns>
    </>
  );
}
