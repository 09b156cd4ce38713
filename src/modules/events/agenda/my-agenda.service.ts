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
import { AgendaMarks } from './agenda-marks.js';
import type { MyAgenda, MyMeeting, MyNote } from './my-agenda.dto.js';

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

/** What an agenda is made of. */
interface Contents {
  me: Registration;
  day: EventDay | null;
  rows: MeetingRow[];
}

/** Two delegates hear of a change within seconds of one another: what the first asked for serves the second. */
const KEPT_MS = 5_000;
/** Agendas kept at most. */
const REMEMBERED = 5_000;

/** What a phone shows on the day; hundreds of them ask every few seconds, mostly to hear that nothing changed. */
@Injectable()
export class MyAgendaService {
  private readonly kept = new Map<string, Contents & { mark: string; at: number }>();

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
    private readonly mails: EventMails,
    private readonly marks: AgendaMarks,
  ) {}

  /** The agenda with the mark of its contents; null in its place when the caller already holds that mark. */
  async read(link: string, held?: string): Promise<{ mark: string; agenda: MyAgenda | null }> {
    const known = await this.marks.known(link);
    if (held && known === held) return { mark: held, agenda: null };
    // Whoever opens the page reads it anew; whoever looks again may hear what somebody else just read.
    const kept = held && known && this.kept.get(this.links.idOf(link)!);
    if (kept && known && kept.mark === known && performance.now() - kept.at < KEPT_MS)
      return { mark: known, agenda: this.toAgenda(kept, new Date()) };
    const me = await this.links.find(link);
    const mark = await this.marks.of(me);
    const fresh = { ...(await this.load(me)), mark, at: performance.now() };
    if (this.kept.size > REMEMBERED) this.kept.clear();
    this.kept.set(me.id, fresh);
    return { mark, agenda: this.toAgenda(fresh, new Date()) };
  }

  private async load(me: Registration): Promise<Contents> {
    const [day, rows] = await Promise.all([
      this.database.manager.findOneBy(EventDay, { eventId: me.eventId }),
      me.state === 'confirmed' ? this.meetingsOf(me) : [],
    ]);
    return { me, day, rows };
  }

  private toAgenda({ me, day, rows }: Contents, now: Date): MyAgenda {
    const { event, organisation } = me;
    const starts = startOfRounds(event, day);
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

  private meetingsOf({ id, side, eventId }: Registration): Promise<MeetingRow[]> {
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
       JOIN event_schedule schedule ON schedule.id = schedule_id AND schedule.event_id = $1
         AND schedule.state = 'published'
       LEFT JOIN meeting_note their ON their.author_id = partner.id AND their.partner_id = $2
       WHERE meeting.${mine}_id = $2 ORDER BY meeting.round`,
      [eventId, id],
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
