import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import {
  applyEdit,
  type EditableMeeting,
  type EditRoom,
  type ScheduleEdit,
} from '../../../core/events/schedule-edit.js';
import type { Actor } from '../../../platform/http/access.js';
import { Refusal } from '../../../platform/http/refusal.js';
import type { Event } from '../event.entity.js';
import { EventAction } from '../event-action.entity.js';
import { EventSchedule } from '../event-schedule.entity.js';
import { Meeting } from '../meeting.entity.js';
import { PairScores } from '../pair-scores.js';
import { Registration } from '../registration.entity.js';
import { StaffEvents } from '../staff-events.js';
import { toMeetingView } from '../to-event-dto.js';
import { editInWords, toEdit } from './edit-words.js';
import { copySchedule, meetingsFor, roomOf } from './editable-schedule.js';
import type { ScheduleEdited, ScheduleEditInput } from './schedule-edit.dto.js';

const WITH_ORGANISATIONS = { association: { organisation: true }, company: { organisation: true } } as const;
const STALE =
  'Quelqu’un vient de modifier l’agenda. Rien n’a été écrasé : revoyez la grille, puis recommencez.';

/** Changes made by hand. Each one names the version it was decided on; only one editor wins, and the others are told. */
@Injectable()
export class ScheduleEditsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
    private readonly pairScores: PairScores,
  ) {}

  async edit(eventId: string, input: ScheduleEditInput, actor: Actor): Promise<ScheduleEdited> {
    const event = await this.staffEvents.get(eventId, actor);
    const author = `${actor.firstName} ${actor.lastName}`;
    const edit = toEdit(input.edit, randomUUID());
    return this.database.transaction(async (manager) => {
      const done = await manager.findOneBy(EventAction, { id: input.key });
      if (done) return this.again(manager, done);
      const { scheduleId, version } = await this.takeTurn(manager, event, input, author);
      const room = await roomOf(manager, event);
      const before = await meetingsFor(manager, scheduleId);
      const own = await this.sameIds(manager, edit, input.scheduleId, scheduleId, before);
      const outcome = applyEdit(before, own, room);
      if ('refused' in outcome) throw new Refusal(422, outcome.refused);
      await this.write(manager, scheduleId, own, outcome.touched);
      const words = wordsOf(own, before, room);
      const removed = own.kind === 'remove' ? [own.meetingId] : [];
      await manager.insert(EventAction, {
        id: input.key,
        eventId,
        laboId: event.laboId,
        kind: 'edit',
        author,
        payload: {
          scheduleId,
          version,
          undo: outcome.undo,
          touched: outcome.touched.map(({ id }) => id),
          removed,
          words,
        },
      });
      return {
        scheduleId,
        version,
        undo: outcome.undo,
        removed,
        words,
        touched: await this.views(manager, outcome.touched),
      };
    });
  }

  /** The new version when nobody came first; what is published is left alone, a draft is made from it. */
  private async takeTurn(
    manager: EntityManager,
    event: Event,
    { scheduleId, version }: ScheduleEditInput,
    author: string,
  ): Promise<{ scheduleId: string; version: number }> {
    const [rows] = await manager.query(
      `UPDATE event_schedule SET version = version + 1, edited_by = $4
       WHERE id = $1 AND event_id = $2 AND version = $3 AND state IN ('draft', 'published')
         AND (state = 'draft' OR NOT EXISTS (
           SELECT FROM event_schedule draft WHERE draft.event_id = $2 AND draft.state = 'draft'))
       RETURNING state, version`,
      [scheduleId, event.id, version, author],
    );
    if (rows.length === 0) throw new Refusal(409, await this.whoCameFirst(manager, event.id));
    if (rows[0].state === 'draft') return { scheduleId, version: rows[0].version };
    const published = await manager.findOneByOrFail(EventSchedule, { id: scheduleId });
    return { scheduleId: await copySchedule(manager, published, 'draft'), version: rows[0].version };
  }

  /** A draft just copied has rows of its own: the same pairs under other ids. */
  private async sameIds(
    manager: EntityManager,
    edit: ScheduleEdit,
    from: string,
    to: string,
    meetings: EditableMeeting[],
  ): Promise<ScheduleEdit> {
    if (from === to || edit.kind === 'add') return edit;
    const former = await meetingsFor(manager, from);
    const renamed = (id: string) => {
      const old = former.find((one) => one.id === id);
      const same = meetings.find((one) => old && one.round === old.round && one.table === old.table);
      return same?.id ?? id;
    };
    if (edit.kind === 'swap')
      return { ...edit, meetingId: renamed(edit.meetingId), otherId: renamed(edit.otherId) };
    return { ...edit, meetingId: renamed(edit.meetingId) };
  }

  private async whoCameFirst(manager: EntityManager, eventId: string): Promise<string> {
    const last = await manager.findOne(EventAction, {
      where: { eventId, kind: 'edit' },
      order: { createdAt: 'DESC' },
    });
    if (!last) return STALE;
    return `${last.author} vient de modifier l’agenda (${last.payload.words}). Rien n’a été écrasé : revoyez la grille, puis recommencez.`;
  }

  private async write(
    manager: EntityManager,
    scheduleId: string,
    edit: ScheduleEdit,
    touched: EditableMeeting[],
  ): Promise<void> {
    if (edit.kind === 'remove') await manager.delete(Meeting, { id: edit.meetingId });
    else if (edit.kind === 'lock')
      await manager.update(Meeting, { id: edit.meetingId }, { locked: edit.locked });
    else if (edit.kind === 'add') await manager.insert(Meeting, await this.fresh(manager, scheduleId, edit));
    else await place(manager, touched);
  }

  private async fresh(
    manager: EntityManager,
    scheduleId: string,
    edit: Extract<ScheduleEdit, { kind: 'add' }>,
  ): Promise<Partial<Meeting>> {
    const { meetingId: id, associationId, companyId, round, table: tableNumber } = edit;
    const registrations = await manager.find(Registration, {
      where: { id: In([associationId, companyId]) },
      relations: { organisation: true },
    });
    const [pair] = await this.pairScores.of(registrations, new Date().toISOString().slice(0, 10));
    return {
      id,
      scheduleId,
      round,
      tableNumber,
      associationId,
      companyId,
      score: pair?.score ?? 0,
      partnershipType: pair?.partnershipType ?? null,
      whyForAssociation: pair?.whyForAssociation ?? null,
      whyForCompany: pair?.whyForCompany ?? null,
    };
  }

  private async again(manager: EntityManager, { payload }: EventAction): Promise<ScheduleEdited> {
    const done = payload as unknown as Omit<ScheduleEdited, 'touched'> & { touched: string[] };
    return {
      ...done,
      touched: await this.views(
        manager,
        done.touched.map((id) => ({ id })),
      ),
    };
  }

  private async views(manager: EntityManager, meetings: { id: string }[]) {
    if (meetings.length === 0) return [];
    const rows = await manager.find(Meeting, {
      where: { id: In(meetings.map(({ id }) => id)) },
      relations: WITH_ORGANISATIONS,
    });
    return rows.map((row) => toMeetingView(row));
  }
}

const wordsOf = (edit: ScheduleEdit, before: EditableMeeting[], room: EditRoom) =>
  editInWords(
    edit,
    before.find(({ id }) => id === edit.meetingId),
    room.nameOf,
  );

/** Out of the way first, then to their places: two meetings that change places never stand in each other’s way. */
async function place(manager: EntityManager, touched: EditableMeeting[]): Promise<void> {
  if (touched.length > 1)
    await manager.query(
      `UPDATE meeting SET round = -numbered.place, table_number = -numbered.place
       FROM unnest($1::uuid[]) WITH ORDINALITY AS numbered (id, place) WHERE meeting.id = numbered.id`,
      [touched.map(({ id }) => id)],
    );
  for (const { id, round, table } of touched)
    await manager.query('UPDATE meeting SET round = $2, table_number = $3 WHERE id = $1', [id, round, table]);
}
