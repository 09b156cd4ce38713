import { DataSource } from 'typeorm';
import { checkSchedule } from '../../core/scheduling/check-schedule.js';
import type { SchedulingProblem } from '../../core/scheduling/types.js';
import { readMailbox } from '../../platform/mail/local-mailbox.js';
import { createDataSource } from '../data-source.js';

export interface DemoReport {
  organisations: number;
  needs: number;
  offers: number;
  suggestions: number;
  meetings: number;
  /** Rules broken by the published timetable, counted afresh. */
  scheduleBroken: number;
  digests: number;
  queue: 'redis' | 'postgres';
  seconds: number;
}

/** Reads what the demonstration holds, from the database and the mailbox themselves; `missing` says what lacks. */
export async function reportDemo(
  databaseUrl: string,
  mailboxDir: string | null,
  queue: DemoReport['queue'],
): Promise<{ report: Omit<DemoReport, 'seconds'>; missing: string[] }> {
  const database = await createDataSource(databaseUrl).initialize();
  try {
    const [counts] = await database.query(
      `SELECT (SELECT count(*)::int FROM organisation) AS organisations,
              (SELECT count(*)::int FROM listing WHERE side = 'need') AS needs,
              (SELECT count(*)::int FROM listing WHERE side = 'offer') AS offers,
              (SELECT count(*)::int FROM suggestion WHERE status = 'open') AS suggestions,
              (SELECT count(*)::int FROM suggestion WHERE status = 'open'
                AND least(jsonb_array_length(for_need -> 'reasons'), jsonb_array_length(for_offer -> 'reasons')) < 2)
                AS unexplained,
              (SELECT count(*)::int FROM digest JOIN outgoing_mail ON outgoing_mail.id = mail_id
                WHERE outgoing_mail.state = 'sent') AS sent`,
    );
    const { unexplained, sent, ...counted } = counts;
    const timetable = await publishedTimetable(database);
    const digests = mailboxDir ? (await readMailbox(mailboxDir, { search: 'piste', page: 1 })).total : sent;
    const report = { ...counted, ...timetable, digests, queue };
    const missing = [
      report.suggestions < 3000 && `only ${report.suggestions} suggestions`,
      unexplained > 0 && `${unexplained} suggestions with fewer than two reasons`,
      report.meetings === 0 && 'no published timetable',
      report.scheduleBroken > 0 && `${report.scheduleBroken} broken rules in the timetable`,
      report.digests < 200 && `only ${report.digests} digests in the mailbox`,
    ].filter((sentence): sentence is string => sentence !== false);
    return { report, missing };
  } finally {
    await database.destroy();
  }
}

/** Checks the published meetings against the problem the engine was given. */
async function publishedTimetable(
  database: DataSource,
): Promise<{ meetings: number; scheduleBroken: number }> {
  const [schedule]: { id: string; problem: SchedulingProblem }[] = await database.query(
    `SELECT id, problem FROM event_schedule WHERE state = 'published'`,
  );
  if (!schedule) return { meetings: 0, scheduleBroken: 0 };
  const meetings = await database.query(
    `SELECT association_id || '~' || company_id AS pairing, round, table_number AS table
     FROM meeting WHERE schedule_id = $1`,
    [schedule.id],
  );
  const broken = checkSchedule(schedule.problem, { meetings }).filter(
    ({ severity }) => severity === 'broken',
  );
  return { meetings: meetings.length, scheduleBroken: broken.length };
}
