import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Side } from '../../core/scoring/types.js';
import { nextOfficeMoment } from '../../core/working-time/office-hours.js';
import { asSystem, inLabo } from '../../platform/database/scope.js';
import { Labo } from '../labos/labo.entity.js';
import { Correspondence, officeHoursOf } from '../letters/correspondence.service.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionLetters } from './introduction-letters.js';
import { UNDER_WAY } from './introduction-states.js';
import { IntroductionStep } from './introduction-step.entity.js';
import { type FollowUp, nextFollowUp } from './next-follow-up.js';

const LISTINGS = { need: { organisation: true }, offer: { organisation: true } } as const;
const OTHERS = 2;

interface WaitingRow {
  suggestionId: string;
  waiting: Side;
  waitingId: string;
  interestedAt: Date;
  chasedAt: Date | null;
  reportedAt: Date | null;
  otherAnswered: boolean;
  otherPausedUntil: string | null;
  otherFull: boolean;
}

/** Does what time asks for: one reminder, one word to whoever waits, and a polite end. */
@Injectable()
export class FollowUpsService {
  private readonly logger = new Logger(FollowUpsService.name);

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly correspondence: Correspondence,
    private readonly letters: IntroductionLetters,
  ) {}

  /** Every Labo, if its office is open; safe to run as often as one likes. Answers how many steps were made. */
  async sweep(now: Date): Promise<number> {
    // Each Labo's own rows, one Labo after the other.
    const labos = await asSystem('installation', () => this.database.manager.find(Labo));
    let made = 0;
    for (const labo of labos) made += await inLabo(labo.id, () => this.sweepLabo(labo, now));
    return made;
  }

  private async sweepLabo(labo: Labo, now: Date): Promise<number> {
    const settings = await this.correspondence.settings(labo.id);
    const hours = officeHoursOf(labo, settings);
    if (nextOfficeMoment(now, hours).getTime() !== now.getTime()) return 0;
    let made = 0;
    for (const row of await this.waiting(this.database.manager, labo.id, now)) {
      const next = nextFollowUp(row, settings, hours);
      if (next.from > now) continue;
      try {
        if (await this.make(row, next.step, now)) made += 1;
      } catch (error) {
        this.logger.error(`follow-up of ${row.suggestionId}: ${(error as Error).message}`);
      }
    }
    return made;
  }

  /** One step, in one transaction with what it tells; not made when somebody answered or made it meanwhile. */
  private make(row: WaitingRow, step: FollowUp, now: Date): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const held = await manager.findOneOrFail(Introduction, {
        where: { suggestionId: row.suggestionId },
        lock: { mode: 'pessimistic_write' },
      });
      const changed =
        held.state !== 'interested' ||
        held.chasedAt?.getTime() !== row.chasedAt?.getTime() ||
        held.reportedAt?.getTime() !== row.reportedAt?.getTime();
      if (changed) return false;
      const suggestion = await manager.findOneOrFail(Suggestion, {
        where: { id: row.suggestionId },
        relations: LISTINGS,
      });
      const where = { suggestionId: suggestion.id };
      if (step === 'chase') {
        await manager.update(Introduction, where, { chasedAt: now });
        await this.letters.chase(manager, suggestion, row.waiting === 'need' ? 'offer' : 'need');
      } else if (step === 'report') {
        await manager.update(Introduction, where, { reportedAt: now });
        await this.letters.report(manager, suggestion, row.waiting, await this.others(manager, row));
      } else {
        await manager.update(Introduction, where, { state: 'expired', expiredAt: now });
        await this.letters.close(manager, suggestion, row.waiting);
      }
      const { id: suggestionId, laboId } = suggestion;
      const kind = step === 'close' ? 'expired' : step;
      await manager.insert(IntroductionStep, {
        suggestionId,
        laboId,
        kind,
        at: now,
        accountId: null,
        detail: null,
      });
      return true;
    });
  }

  /** Interests without a yes of the other side; those whose own side is paused wait with it. */
  private waiting(manager: EntityManager, laboId: string, now: Date): Promise<WaitingRow[]> {
    return manager.query(
      `WITH busy AS (
         SELECT organisation_id, count(*)::int AS introductions FROM (
           SELECT need_organisation_id AS organisation_id FROM introduction JOIN suggestion ON id = suggestion_id
           WHERE introduction.labo_id = $1 AND state = ANY ($2)
           UNION ALL
           SELECT offer_organisation_id FROM introduction JOIN suggestion ON id = suggestion_id
           WHERE introduction.labo_id = $1 AND state = ANY ($2)) AS sides
         GROUP BY organisation_id),
       row AS (
         SELECT suggestion_id, interested_at, chased_at, reported_at, need_answer, offer_answer,
                CASE WHEN need_answer = 'interested' THEN 'need' ELSE 'offer' END AS waiting,
                CASE WHEN need_answer = 'interested' THEN need_organisation_id ELSE offer_organisation_id END AS mine,
                CASE WHEN need_answer = 'interested' THEN offer_organisation_id ELSE need_organisation_id END AS other,
                CASE WHEN need_answer = 'interested' THEN offer_answer ELSE need_answer END AS other_answer
         FROM introduction JOIN suggestion ON suggestion.id = suggestion_id
         WHERE introduction.labo_id = $1 AND state = 'interested')
       SELECT suggestion_id AS "suggestionId", waiting, mine.id AS "waitingId", interested_at AS "interestedAt",
              chased_at AS "chasedAt", reported_at AS "reportedAt", other_answer IS NOT NULL AS "otherAnswered",
              CASE WHEN other.paused_until >= $3::date THEN other.paused_until::text END AS "otherPausedUntil",
              coalesce(busy.introductions >= other.capacity, false) AS "otherFull"
       FROM row JOIN organisation AS mine ON mine.id = row.mine JOIN organisation AS other ON other.id = row.other
       LEFT JOIN busy ON busy.organisation_id = other.id
       WHERE mine.paused_until IS NULL OR mine.paused_until < $3::date
       ORDER BY interested_at, suggestion_id`,
      [laboId, UNDER_WAY, now],
    );
  }

  /** The best open suggestions of the waiting side that nobody answered, of organisations that are not paused. */
  private async others(
    manager: EntityManager,
    { suggestionId, waitingId }: WaitingRow,
  ): Promise<Suggestion[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT suggestion.id FROM suggestion LEFT JOIN introduction ON suggestion_id = suggestion.id
       JOIN organisation ON organisation.id =
         CASE WHEN need_organisation_id = $1 THEN offer_organisation_id ELSE need_organisation_id END
       WHERE status = 'open' AND suggestion.id <> $2 AND $1 IN (need_organisation_id, offer_organisation_id)
         AND need_answer IS NULL AND offer_answer IS NULL
         AND (paused_until IS NULL OR paused_until < current_date)
       ORDER BY score DESC, suggestion.id LIMIT ${OTHERS}`,
      [waitingId, suggestionId],
    );
    return manager.find(Suggestion, {
      where: { id: In(rows.map(({ id }) => id)) },
      relations: LISTINGS,
      order: { score: 'DESC', id: 'ASC' },
    });
  }
}
