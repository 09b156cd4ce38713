import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useMemo } from 'react';
import type { EventDetail, Schedule } from '../../api/types.js';
import { formatClock } from '../../i18n/format.js';
import { events as words } from '../../i18n/fr/events.js';
import { FreeCell, GridCell, StickyGrid } from '../../ui/sticky-grid.js';
import { bySlot, problemsBySlot, slotKey } from './model/schedule-view.js';

export interface GridProps {
  event: EventDetail;
  schedule: Schedule;
  /** Identifier of the meeting shown in the side panel. */
  selected: string | null;
  onSelect: (meetingId: string) => void;
}

/** The rounds of an event as columns. */
export const roundColumns = (event: EventDetail) =>
  Array.from({ length: event.rounds }, (_, index) => {
    const round = index + 1;
    return {
      key: String(round),
      round,
      startsAt: event.roundTimes.find((time) => time.round === round)?.startsAt,
    };
  });

export function RoundHead({ round, startsAt }: { round: number; startsAt?: string }) {
  return (
    <>
      {words.round(round)}
      {startsAt && <small>{formatClock(startsAt)}</small>}
    </>
  );
}

/** Rounds across, tables down; a cell is the two names and the edge of the type. */
export function TableGrid({ event, schedule, selected, onSelect }: GridProps) {
  const meetings = useMemo(() => bySlot(schedule.meetings), [schedule]);
  const problems = useMemo(() => problemsBySlot(schedule.problems), [schedule]);
  const tables = Array.from({ length: event.tables }, (_, index) => ({
    key: String(index + 1),
    table: index + 1,
  }));
  return (
    <StickyGrid
      caption={words.gridLabel}
      corner={words.tableHead}
      columns={roundColumns(event)}
      columnHead={(column) => <RoundHead {...column} />}
      rows={tables}
      rowHead={({ table }) => words.tableShort(table)}
      cell={({ table }, { round }) => {
        const meeting = meetings.get(slotKey(round, table));
        const conflict = problems.has(slotKey(round, table));
        if (!meeting) return <FreeCell>{words.free}</FreeCell>;
        return (
          <GridCell
            type={meeting.partnershipType}
            first={meeting.a.name}
            second={meeting.b.name}
            conflict={conflict}
            selected={meeting.id === selected}
            icon={conflict && <TriangleAlert size={16} role="img" aria-label={words.toFix} />}
            onClick={() => onSelect(meeting.id)}
          />
        );
      }}
    />
  );
}
