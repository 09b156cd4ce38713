import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, MoreThan } from 'typeorm';
import { applyEdit, type EditableMeeting, placesFor } from '../../../core/events/schedule-edit.js';
import { french } from '../../../core/kernel/french-typography.js';
import { checkSchedule } from '../../../core/scheduling/check-schedule.js';
import type { SchedulingProblem } from '../../../core/scheduling/types.js';
import type { Actor } from '../../../platform/http/access.js';
import { notFound } from '../../../platform/http/refusal.js';
import { EventAction } from '../event-action.entity.js';
import { EventPresence } from '../event-presence.entity.js';
import { EventSchedule } from '../event-schedule.entity.js';
import { StaffEvents, UNKNOWN_EVENT } from '../staff-events.js';
import { pairingId, withHeldPairs } from '../to-scheduling-problem.js';
import { toEdit } from './edit-words.js';
import { meetingsFor, roomOf, shownSchedule } from './editable-schedule.js';
import type { EditCheck, EditCheckInput, ScheduleNews } from './schedule-edit.dto.js';

/** Longer than the pages take to say again that they are there. */
const PRESENT_MS = 20_000;

/** What an edit would meet, before it is made; who else is editing. */
@Injectable()
export class EditChecksService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
  ) {}

  async check(
    eventId: string,
    { scheduleId, edit: input }: EditCheckInput,
    actor: Actor,
  ): Promise<EditCheck> {
    const event = await this.staffEvents.get(eventId, actor);
    const { manager } = this.database;
    const schedule = await manager.findOne(EventSchedule, {
      where: { id: scheduleId, eventId },
      select: { id: true, problem: true },
    });
    if (!schedule) throw notFound(UNKNOWN_EVENT);
    const room = await roomOf(manager, event);
    const before = await meetingsFor(manager, scheduleId);
    const edit = toEdit(input, randomUUID());
    const outcome = applyEdit(before, edit, room);
    const wanted = edit.kind === 'move' || edit.kind === 'add' ? edit : null;
    const own = before.find(({ id }) => id === edit.meetingId);
    const asked = edit.kind === 'add' ? { ...edit, id: edit.meetingId } : own;
    const places = asked ? placesFor(before, asked, room) : [];
    if ('refused' in outcome) {
      const there = wanted && before.find((one) => one.round === wanted.round && one.table === wanted.table);
      const swap = own &&
        there &&
        there.id !== own.id && { kind: 'swap' as const, meetingId: own.id, otherId: there.id };
      const canSwap = swap && 'meetings' in applyEdit(before, swap, room);
      return {
        allowed: false,
        messages: [french(outcome.refused)],
        places,
        swapWith: canSwap ? there!.id : null,
      };
    }
    return {
      allowed: true,
      messages: newWarnings(schedule.problem, before, outcome.meetings),
      places,
      swapWith: null,
    };
  }

  /** Says that this person has the timetable open; answers who else does and what was done last. */
  async beThere(eventId: string, actor: Actor): Promise<ScheduleNews> {
    const event = await this.staffEvents.get(eventId, actor);
    const { manager } = this.database;
    await manager.upsert(
      EventPresence,
      {
        eventId,
        accountId: actor.accountId,
        laboId: event.laboId,
        name: `${actor.firstName} ${actor.lastName}`,
        seenAt: new Date(),
      },
      ['eventId', 'accountId'],
    );
    const [schedule, present, last] = await Promise.all([
      shownSchedule(manager, eventId),
      manager.find(EventPresence, {
        where: { eventId, seenAt: MoreThan(new Date(Date.now() - PRESENT_MS)) },
        order: { name: 'ASC' },
      }),
      manager.findOne(EventAction, { where: { eventId, kind: 'edit' }, order: { createdAt: 'DESC' } }),
    ]);
    return {
      scheduleId: schedule?.id ?? null,
      version: schedule?.version ?? 0,
      editors: present.map(({ name, accountId }) => ({ name, me: accountId === actor.accountId })),
      last: last ? `${last.author} : ${last.payload.words}` : null,
    };
  }
}

/** What the rules of the timetable say that they did not say before. */
function newWarnings(
  problem: SchedulingProblem | null,
  before: EditableMeeting[],
  after: EditableMeeting[],
): string[] {
  if (!problem) return [];
  const told = (meetings: EditableMeeting[]) => {
    const schedule = {
      meetings: meetings.map(({ associationId, companyId, round, table }) => ({
        pairing: pairingId(associationId, companyId),
        round,
        table,
      })),
    };
    return checkSchedule(withHeldPairs(problem, schedule), schedule).map(({ message }) => french(message));
  };
  const old = new Set(told(before));
  return told(after).filter((message) => !old.has(message));
}
