import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inScope, NOBODY } from '../../../platform/database/scope.js';
import { PersonalLinks } from '../personal-links.js';
import type { Registration } from '../registration.entity.js';

interface Mark {
  linkVersion: number;
  mark: string;
}

/** How long a reading serves everybody. */
const FRESH_MS = 1_000;
/** Registrations whose event is remembered. */
const REMEMBERED = 20_000;

/**
 * What changes whenever somebody’s agenda does. Hundreds of phones ask every few seconds, mostly to hear that nothing
 * changed: one reading a second answers for a whole event.
 */
@Injectable()
export class AgendaMarks {
  private readonly places = new Map<string, { eventId: string; laboId: string }>();
  private readonly readings = new Map<string, { at: number; marks: Promise<Map<string, Mark>> }>();

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
  ) {}

  async of({ id, eventId, event }: Registration): Promise<string> {
    if (this.places.size > REMEMBERED) this.places.clear();
    this.places.set(id, { eventId, laboId: event.laboId });
    return (await this.read(eventId, event.laboId)).get(id)!.mark;
  }

  /** The mark of a link this process has opened before, and that still stands; null for any other. */
  async known(link: string): Promise<string | null> {
    const id = this.links.idOf(link);
    const place = id && this.places.get(id);
    if (!place) return null;
    const found = (await this.read(place.eventId, place.laboId)).get(id);
    return found && this.links.opens(link, { id, linkVersion: found.linkVersion }) ? found.mark : null;
  }

  private read(eventId: string, laboId: string): Promise<Map<string, Mark>> {
    const kept = this.readings.get(eventId);
    if (kept && performance.now() - kept.at < FRESH_MS) return kept.marks;
    const marks = inScope({ ...NOBODY, labos: [laboId] }, () => this.query(eventId));
    this.readings.set(eventId, { at: performance.now(), marks });
    marks.catch(() => this.readings.delete(eventId));
    return marks;
  }

  private async query(eventId: string): Promise<Map<string, Mark>> {
    const rows: { id: string; linkVersion: number; mark: string }[] = await this.database.query(
      `WITH said AS (
         SELECT party, count(*) AS notes, max(written_at) AS latest FROM meeting_note,
           LATERAL (VALUES (author_id), (partner_id)) AS parties (party) WHERE event_id = $1 GROUP BY party)
       SELECT registration.id, link_version AS "linkVersion",
         concat_ws('-', (SELECT id FROM event_schedule WHERE event_id = $1 AND state = 'published'),
           (SELECT version FROM event_day WHERE event_id = $1), event.version, registration.version,
           notes, extract(epoch FROM latest)) AS mark
       FROM registration JOIN event ON event.id = event_id LEFT JOIN said ON party = registration.id
       WHERE event_id = $1`,
      [eventId],
    );
    return new Map(rows.map(({ id, linkVersion, mark }) => [id, { linkVersion, mark: `"${mark}"` }]));
  }
}
