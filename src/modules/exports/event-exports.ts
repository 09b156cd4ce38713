import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { labelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Refusal } from '../../platform/http/refusal.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import type { ExportQuery } from './export.dto.js';
import { column, dayCell, type ExportList, phoneCell } from './export-list.js';

interface Participant {
  name: string;
  kind: string;
  side: 'association' | 'company';
  commune_code: string | null;
  referent_name: string | null;
  email: string | null;
  phone: string | null;
  unavailable_rounds: number[];
  state: string;
  arrival: string;
  meetings: number;
  created_at: Date;
}

interface MeetingRow {
  round: number;
  table_number: number;
  association: string;
  company: string;
  why_for_association: string | null;
  why_for_company: string | null;
}

const states: Record<string, string> = {
  confirmed: 'Inscrit',
  waiting: 'En liste d’attente',
  offered: 'Place proposée',
  cancelled: 'Désisté',
};
const arrivals: Record<string, string> = {
  expected: 'Attendu',
  present: 'Présent',
  late: 'En retard',
  absent: 'Absent',
};

const ofEvent = ({ eventId }: ExportQuery): string => {
  if (!eventId) throw new Refusal(422, 'Dites de quel événement.');
  return eventId;
};

/** Who is registered for an event. */
@Injectable()
export class ParticipantsExport implements ExportList<Participant> {
  readonly title = 'Participants';
  readonly columns;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    gazetteer: Gazetteer,
  ) {
    this.columns = [
      column<Participant>('Organisation', ({ name }) => name),
      column<Participant>('Nature', ({ kind }) => labelOfOrganisationKind(kind)),
      column<Participant>('Côté', ({ side }) => (side === 'association' ? 'Association' : 'Entreprise')),
      column<Participant>('Inscription', ({ state }) => states[state] ?? state),
      column<Participant>('Présence', ({ arrival }) => arrivals[arrival] ?? arrival),
      column<Participant>('Commune', ({ commune_code }) => communeName(gazetteer, commune_code)),
      column<Participant>('Référent', ({ referent_name }) => referent_name),
      column<Participant>('Courriel', ({ email }) => email),
      column<Participant>('Téléphone', ({ phone }) => phoneCell(phone)),
      column<Participant>('Tours impossibles', ({ unavailable_rounds }) => unavailable_rounds.join(', ')),
      column<Participant>('Rendez-vous', ({ meetings }) => meetings),
      column<Participant>('Inscrit le', ({ created_at }) => dayCell(created_at)),
    ];
  }

  async ids(laboId: string, filters: ExportQuery): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT registration.id FROM registration JOIN event ON event.id = event_id
       JOIN organisation ON organisation.id = organisation_id
       WHERE event.labo_id = $1 AND event_id = $2 ORDER BY side, organisation.name, registration.id`,
      [laboId, ofEvent(filters)],
    );
    return rows.map(({ id }) => id);
  }

  rows(laboId: string, ids: readonly string[]): Promise<Participant[]> {
    return this.database.query(
      `SELECT organisation.name, kind, side, organisation.commune_code, referent_name, email, phone,
              unavailable_rounds, registration.state, registration.arrival, registration.created_at,
              (SELECT count(*)::int FROM meeting JOIN event_schedule ON event_schedule.id = schedule_id
               WHERE registration.id IN (association_id, company_id) AND event_schedule.state = 'published') AS meetings
       FROM registration JOIN organisation ON organisation.id = organisation_id
       JOIN event ON event.id = event_id
       WHERE event.labo_id = $1 AND registration.id = ANY ($2::uuid[])
       ORDER BY array_position($2::uuid[], registration.id)`,
      [laboId, ids],
    );
  }
}

/** The meetings of an event's timetable: the published one, else the draft. */
@Injectable()
export class MeetingsExport implements ExportList<MeetingRow> {
  readonly title = 'Rendez-vous';
  readonly columns = [
    column<MeetingRow>('Tour', ({ round }) => round),
    column<MeetingRow>('Table', ({ table_number }) => table_number),
    column<MeetingRow>('Association', ({ association }) => association),
    column<MeetingRow>('Entreprise', ({ company }) => company),
    column<MeetingRow>('Pourquoi, pour l’association', ({ why_for_association }) => why_for_association),
    column<MeetingRow>('Pourquoi, pour l’entreprise', ({ why_for_company }) => why_for_company),
  ];

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async ids(laboId: string, filters: ExportQuery): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT meeting.id FROM meeting
       WHERE schedule_id = (SELECT event_schedule.id FROM event_schedule JOIN event ON event.id = event_id
                            WHERE event.labo_id = $1 AND event_id = $2 AND state IN ('published', 'draft')
                            ORDER BY state DESC, event_schedule.created_at DESC LIMIT 1)
       ORDER BY round, table_number, meeting.id`,
      [laboId, ofEvent(filters)],
    );
    return rows.map(({ id }) => id);
  }

  rows(laboId: string, ids: readonly string[]): Promise<MeetingRow[]> {
    return this.database.query(
      `SELECT round, table_number, association.name AS association, company.name AS company,
              why_for_association, why_for_company
       FROM meeting
       JOIN registration AS one ON one.id = association_id JOIN organisation AS association ON association.id = one.organisation_id
       JOIN registration AS two ON two.id = company_id JOIN organisation AS company ON company.id = two.organisation_id
       WHERE association.labo_id = $1 AND meeting.id = ANY ($2::uuid[])
       ORDER BY array_position($2::uuid[], meeting.id)`,
      [laboId, ids],
    );
  }
}
