import {
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import Lock from 'lucide-react/icons/lock';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { type ReactNode, useMemo } from 'react';
import type { EventDetail, Schedule, ScheduledMeeting } from '../../api/types.js';
import { formatClock } from '../../i18n/format.js';
import { events as words } from '../../i18n/fr/events.js';
import { DragBox, DropBox } from '../../ui/drag.js';
import { FreeCell, GridCell, StickyGrid } from '../../ui/sticky-grid.js';
import { bySlot, problemsBySlot, slotKey } from './model/schedule-view.js';

export interface GridProps {
  event: EventDetail;
  schedule: Schedule;
  /** Identifier of the meeting shown in the side panel. */
  selected: string | null;
  onSelect: (meetingId: string) => void;
  /** Dropped on a cell. */
  onMove: (meetingId: string, round: number, table: number) => void;
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

/** The keyboard has a way of its own, « Déplacer vers… »: nothing is said about dragging. */
const QUIET = { screenReaderInstructions: { draggable: '' }, announcements: silent() };

function silent() {
  const nothing = () => undefined;
  return { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing };
}

function DropCell({ round, table, children }: { round: number; table: number; children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: slotKey(round, table), data: { round, table } });
  return (
    <DropBox ref={setNodeRef} over={isOver}>
      {children}
    </DropBox>
  );
}

function DragCell({ meeting, children }: { meeting: ScheduledMeeting; children: ReactNode }) {
  const { setNodeRef, listeners, transform } = useDraggable({ id: meeting.id, disabled: meeting.locked });
  return (
    <DragBox ref={setNodeRef} shift={transform} onPointerDown={listeners?.onPointerDown}>
      {children}
    </DragBox>
  );
}

/** Rounds across, tables down; a cell is the two names and the edge of the type. */
export function TableGrid({ event, schedule, selected, onSelect, onMove }: GridProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const meetings = useMemo(() => bySlot(schedule.meetings), [schedule]);
  const problems = useMemo(() => problemsBySlot(schedule.problems), [schedule]);
  const tables = Array.from({ length: event.tables }, (_, index) => ({
    key: String(index + 1),
    table: index + 1,
  }));
  const drop = ({ active, over }: DragEndEvent) => {
    const cell = over?.data.current as { round: number; table: number } | undefined;
    if (cell) onMove(String(active.id), cell.round, cell.table);
  };
  return (
    <DndContext sensors={sensors} onDragEnd={drop} accessibility={QUIET}>
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
          if (!meeting)
            return (
              <DropCell round={round} table={table}>
                <FreeCell>{words.free}</FreeCell>
              </DropCell>
            );
          return (
            <DropCell round={round} table={table}>
              <DragCell meeting={meeting}>
                <GridCell
                  type={meeting.partnershipType}
                  first={meeting.a.name}
                  second={meeting.b.name}
                  conflict={conflict}
                  selected={meeting.id === selected}
                  changed={meeting.changed}
                  icon={
                    conflict ? (
                      <TriangleAlert size={16} role="img" aria-label={words.toFix} />
                    ) : (
                      meeting.locked && <Lock size={14} role="img" aria-label={words.locked} />
                    )
                  }
                  onClick={() => onSelect(meeting.id)}
                />
              </DragCell>
            </DropCell>
          );
        }}
      />
    </DndContext>
  );
}
