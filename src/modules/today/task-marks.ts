import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { daysLater } from '../../core/working-time/office-hours.js';
import { Clock } from '../../platform/config/clock.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { LabosService } from '../labos/labos.service.js';
import { Correspondence, officeHoursOf } from '../letters/correspondence.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { CallNote, type CallResult } from './call-note.entity.js';
import { TaskMark } from './task-mark.entity.js';
import type { LastCall, NoteCall, SnoozedTask, TodayTask } from './today.dto.js';

/** After a call, the same thing is not asked again before so many days. */
const QUIET_AFTER: Record<CallResult, number> = { reached: 7, no_answer: 1, call_back: 2, wrong_number: 7 };
const LONGEST_DAYS = 365;

/** What animators noted about their tasks. */
@Injectable()
export class TaskMarks {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
    private readonly correspondence: Correspondence,
    private readonly clock: Clock,
  ) {}

  /** The tasks without those put off. */
  async sort(
    laboId: string,
    tasks: TodayTask[],
    now: Date,
  ): Promise<{ shown: TodayTask[]; snoozed: number }> {
    const marks: { task: string }[] = await this.database.query(
      `SELECT task FROM task_mark WHERE labo_id = $1 AND snoozed_until > $2`,
      [laboId, now],
    );
    const away = new Set(marks.map(({ task }) => task));
    const shown = tasks.filter(({ id }) => !away.has(id));
    return { shown, snoozed: tasks.length - shown.length };
  }

  async withLastCalls(tasks: TodayTask[]): Promise<TodayTask[]> {
    const ids = tasks.map(({ organisationId }) => organisationId).filter(Boolean);
    const calls: (LastCall & { organisationId: string })[] = await this.database.query(
      `SELECT DISTINCT ON (organisation_id) organisation_id AS "organisationId", at, result, note,
              first_name || ' ' || last_name AS by
       FROM call_note JOIN account ON account.id = account_id
       WHERE organisation_id = ANY ($1) ORDER BY organisation_id, at DESC`,
      [ids],
    );
    const last = new Map(calls.map(({ organisationId, ...call }) => [organisationId, call]));
    return tasks.map((task) => ({ ...task, lastCall: last.get(task.organisationId ?? '') ?? null }));
  }

  /** Notes what came of a call; the task comes back later if it still stands. */
  async noteCall(
    laboId: string,
    { organisationId, task, result, note }: NoteCall,
    actor: Actor,
  ): Promise<SnoozedTask> {
    if ((await this.organisations.laboOf(organisationId)) !== laboId)
      throw notFound('Cette organisation n’existe pas, ou plus.');
    const now = this.clock.now();
    const hours = officeHoursOf(await this.labos.get(laboId), await this.correspondence.settings(laboId));
    const until = daysLater(now, QUIET_AFTER[result], hours);
    await this.database.transaction(async (manager) => {
      await manager.insert(CallNote, {
        laboId,
        organisationId,
        accountId: actor.accountId,
        result,
        note: note?.trim() || null,
        at: now,
      });
      await manager.upsert(TaskMark, { laboId, task, snoozedUntil: until }, ['laboId', 'task']);
    });
    return { task, until: until.toISOString() };
  }

  /** Puts a task off until the morning of a day. */
  async snooze(laboId: string, task: string, day: string): Promise<SnoozedTask> {
    const hours = officeHoursOf(await this.labos.get(laboId), await this.correspondence.settings(laboId));
    const morning = DateTime.fromISO(day.slice(0, 10), { zone: hours.timeZone }).set({ hour: hours.from });
    const days = morning.diff(DateTime.fromJSDate(this.clock.now()), 'days').days;
    if (!(days > 0 && days <= LONGEST_DAYS))
      throw new Refusal(422, 'Choisissez un jour à venir, dans l’année.', [
        { field: 'until', message: 'Choisissez un jour à venir, dans l’année.' },
      ]);
    const until = morning.toJSDate();
    await this.database.manager.upsert(TaskMark, { laboId, task, snoozedUntil: until }, ['laboId', 'task']);
    return { task, until: until.toISOString() };
  }

  async bringBack(laboId: string, task: string): Promise<SnoozedTask> {
    await this.database.manager.delete(TaskMark, { laboId, task });
    return { task, until: null };
  }
}
