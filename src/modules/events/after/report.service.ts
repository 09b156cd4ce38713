import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import {
  type MeetingNoteFacts,
  type Outcome,
  settleOutcome,
  wasHeld,
} from '../../../core/events/settle-outcome.js';
import { labelOfPartnershipType } from '../../../core/taxonomy/partnership-types.js';
import { Gazetteer } from '../../../core/territory/gazetteer.js';
import type { Actor } from '../../../platform/http/access.js';
import { communeName } from '../../organisations/to-organisation-dto.js';
import type { Event } from '../event.entity.js';
import { EventSchedule } from '../event-schedule.entity.js';
import { EventMails } from '../letters/event-mails.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingNote } from '../meeting-note.entity.js';
import { Registration } from '../registration.entity.js';
import { StaffEvents } from '../staff-events.js';
import { Wish } from '../wish.entity.js';
import type { EventReport, ReportCount, ReportMeeting } from './report.dto.js';

const nameOf = ({ organisation: { usualName, name } }: Registration) => usualName ?? name;

/** What an event gave: who came, what was held, what will follow. */
@Injectable()
export class ReportService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
    private readonly mails: EventMails,
    private readonly gazetteer: Gazetteer,
  ) {}

  async report(eventId: string, actor: Actor): Promise<EventReport> {
    return this.of(await this.staffEvents.get(eventId, actor));
  }

  async of(event: Event): Promise<EventReport> {
    const { manager } = this.database;
    const people = await manager.find(Registration, {
      where: { eventId: event.id, state: 'confirmed' },
      relations: { organisation: true },
    });
    const byId = new Map(people.map((one) => [one.id, one]));
    const published = await manager.findOneBy(EventSchedule, { eventId: event.id, state: 'published' });
    const planned = published
      ? await manager.find(Meeting, {
          where: { scheduleId: published.id },
          order: { round: 'ASC', tableNumber: 'ASC' },
        })
      : [];
    const notes = await manager.findBy(MeetingNote, { eventId: event.id });
    const noteOf = new Map(notes.map((note) => [`${note.authorId} ${note.partnerId}`, note]));
    const meetings = planned
      .filter(({ associationId, companyId }) => byId.has(associationId) && byId.has(companyId))
      .map((meeting) => toReportMeeting(meeting, byId, noteOf));
    const held = meetings.filter(({ outcome }) => wasHeld(outcome));
    const count = (outcome: Outcome) => meetings.filter((one) => one.outcome === outcome).length;
    const ids = people.map(({ id }) => id);
    const wishes =
      ids.length > 0 ? await manager.findBy(Wish, { fromRegistrationId: In(ids), excluded: false }) : [];
    const met = new Set(planned.flatMap(({ associationId: a, companyId: c }) => [`${a} ${c}`, `${c} ${a}`]));
    const here = people.filter(({ arrival }) => arrival === 'present' || arrival === 'late');
    return {
      eventId: event.id,
      name: event.name,
      startsAt: event.startsAt.toISOString(),
      place: this.mails.placeOf(event),
      registered: people.length,
      present: here.length,
      absent: people.filter(({ arrival }) => arrival === 'absent').length,
      walkIns: people.filter(({ walkIn }) => walkIn).length,
      associations: here.filter(({ side }) => side === 'association').length,
      companies: here.filter(({ side }) => side === 'company').length,
      planned: meetings.length,
      held: held.length,
      noShow: count('no_show'),
      followUps: count('follow_up'),
      oneSided: count('one_sided'),
      told: meetings.length - count('unknown'),
      wishesMet:
        wishes.length === 0
          ? null
          : wishes.filter((one) => met.has(`${one.fromRegistrationId} ${one.toRegistrationId}`)).length /
            wishes.length,
      byType: counted(
        meetings
          .filter(({ outcome }) => outcome === 'follow_up')
          .map((one) => one.partnershipType ?? 'other'),
        (code) => (code === 'other' ? 'Sans type' : labelOfPartnershipType(code)),
      ),
      byTerritory: counted(
        here.map(({ organisation }) => organisation.communeCode ?? 'other'),
        (code) => communeName(this.gazetteer, code) ?? 'Commune non dite',
      ),
      verbatims: notes.flatMap(({ sentence, verbatimAgreed }) =>
        sentence && verbatimAgreed ? [sentence] : [],
      ),
      meetings,
    };
  }
}

function toReportMeeting(
  { round, tableNumber, associationId, companyId, partnershipType }: Meeting,
  byId: Map<string, Registration>,
  noteOf: Map<string, MeetingNote>,
): ReportMeeting {
  const association = noteOf.get(`${associationId} ${companyId}`);
  const company = noteOf.get(`${companyId} ${associationId}`);
  return {
    round,
    table: tableNumber,
    associationId,
    companyId,
    association: nameOf(byId.get(associationId)!),
    company: nameOf(byId.get(companyId)!),
    partnershipType,
    outcome: settleOutcome(facts(association), facts(company)),
    associationAnswer: association?.answer ?? null,
    companyAnswer: company?.answer ?? null,
  };
}

const facts = (note: MeetingNote | undefined): MeetingNoteFacts | null =>
  note ? { answer: note.answer, noShow: note.noShow, byAnimator: note.byAnimator } : null;

function counted(codes: string[], labelOf: (code: string) => string): ReportCount[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, label: labelOf(code), count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'));
}
