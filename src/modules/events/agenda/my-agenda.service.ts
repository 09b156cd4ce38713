import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { NoteAnswer } from '../../../core/events/settle-outcome.js';
import { labelOfOrganisationKind } from '../../../core/taxonomy/organisation-kinds.js';
import { startOfRounds, timelineView } from '../day/timeline-view.js';
import { EventDay } from '../event-day.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { PersonalLinks } from '../personal-links.js';
import type { Delegate, Registration } from '../registration.entity.js';
import { endOfEvent } from '../round-times.js';
import type { MyAgenda, MyMeeting, MyNote } from './my-agenda.dto.js';

interface Stamp {
  scheduleId: string | null;
  day: EventDay | null;
  notes: string;
}

interface MeetingRow {
  round: number;
  table: number;
  partnerId: string;
  name: string;
  kind: string;
  delegates: Delegate[];
  partnershipType: string | null;
  why: string | null;
  changed: boolean;
  answer: NoteAnswer | null;
  sentence: string | null;
  verbatimAgreed: boolean | null;
  noShow: boolean | null;
  written: boolean;
  theirAnswer: NoteAnswer | null;
  theirConsent: boolean;
}

/** What a phone shows on the day; hundreds of them ask every few seconds, mostly to hear that nothing changed. */
@Injectable()
export class MyAgendaService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
    private readonly mails: EventMails,
  ) {}

  /** The agenda with the mark of its contents; null in its place when the caller already holds that mark. */
  async read(link: string, held?: string): Promise<{ mark: string; agenda: MyAgenda | null }> {
    const me = await this.links.find(link);
    const stamp = await this.stampOf(me);
    const mark = `"${[stamp.scheduleId ?? 'none', stamp.day?.version ?? 0, me.version, me.event.version, stamp.notes].join('-')}"`;
    if (held === mark) return { mark, agenda: null };
    return { mark, agenda: await this.agendaOf(me, stamp, new Date()) };
  }

  private async stampOf({ id, eventId }: Registration): Promise<Stamp> {
    const [row] = await this.database.query(
      `SELECT (SELECT id FROM event_schedule WHERE event_id = $2 AND state = 'published') AS "scheduleId",
              (SELECT count(*) || '.' || coalesce(extract(epoch FROM max(written_at))::bigint, 0) FROM meeting_note
               WHERE author_id = $1 OR partner_id = $1) AS notes`,
      [id, eventId],
    );
    return { ...row, day: await this.database.manager.findOneBy(EventDay, { eventId }) };
  }

  private async agendaOf(me: Registration, { scheduleId, day }: Stamp, now: Date): Promise<MyAgenda> {
    const { event, organisation } = me;
    const starts = startOfRounds(event, day);
    const rows = scheduleId && me.state === 'confirmed' ? await this.meetingsOf(me, scheduleId) : [];
    return {
      eventName: event.name,
      place: this.mails.placeOf(event),
      startsAt: event.startsAt.toISOString(),
      endsAt: endOfEvent(event).toISOString(),
      organisationName: organisation.usualName ?? organisation.name,
      state: me.state,
      arrival: me.arrival,
      timeline: timelineView(event, day, now),
      message: day?.message ?? null,
      meetings: rows.map((row) =>
        toMyMeeting(row, starts.get(row.round) ?? event.startsAt, me.sharesContact),
      ),
      houseRules: event.charter.length > 0 ? event.charter : event.labo.houseRules,
      tables: event.tables,
    };
  }

  private meetingsOf({ id, side }: Registration, scheduleId: string): Promise<MeetingRow[]> {
    const [mine, theirs] = side === 'association' ? ['association', 'company'] : ['company', 'association'];
    return this.database.query(
      `SELECT meeting.round, table_number AS "table", partner.id AS "partnerId",
              coalesce(organisation.usual_name, organisation.name) AS name, organisation.kind, partner.delegates,
              partnership_type AS "partnershipType", why_for_${mine} AS why, changed_at IS NOT NULL AS changed,
              note.answer, note.sentence, note.verbatim_agreed AS "verbatimAgreed", note.no_show AS "noShow",
              note.author_id IS NOT NULL AS written, their.answer AS "theirAnswer",
              partner.shares_contact AS "theirConsent"
       FROM meeting
       JOIN registration partner ON partner.id = meeting.${theirs}_id
       JOIN organisation ON organisation.id = partner.organisation_id
       LEFT JOIN meeting_note note ON note.author_id = $2 AND note.partner_id = partner.id
       LEFT JOIN meeting_note their ON their.author_id = partner.id AND their.partner_id = $2
       WHERE schedule_id = $1 AND meeting.${mine}_id = $2 ORDER BY meeting.round`,
      [scheduleId, id],
    );
  }
}

function toMyMeeting(row: MeetingRow, startsAt: Date, iConsent: boolean): MyMeeting {
  const { round, table, partnerId, name, kind, delegates, partnershipType, why, changed } = row;
  return {
    round,
    startsAt: startsAt.toISOString(),
    table,
    partnerId,
    name,
    kindLabel: labelOfOrganisationKind(kind),
    people: delegates.map((delegate) => [delegate.name, delegate.role].filter(Boolean).join(', ')),
    partnershipType,
    why,
    changed,
    note: row.written ? toMyNote(row) : null,
    contact: iConsent && row.theirConsent && row.answer === 'follow_up' && row.theirAnswer === 'follow_up',
  };
}

const toMyNote = ({ answer, sentence, verbatimAgreed, noShow }: MeetingRow): MyNote => ({
  answer,
  sentence,
  verbatimAgreed: verbatimAgreed ?? false,
  noShow: noShow ?? false,
});
