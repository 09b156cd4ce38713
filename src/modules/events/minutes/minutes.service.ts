import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/http/access.js';
import { Refusal } from '../../../platform/http/refusal.js';
import type { Event } from '../event.entity.js';
import { StaffEvents } from '../staff-events.js';
import type { EventMinutes, TopicMinutesInput } from './minutes.dto.js';

/** What the tables of a forum ouvert wrote down; several may write at once, each its own topic. */
@Injectable()
export class MinutesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
  ) {}

  async read(eventId: string, actor: Actor): Promise<EventMinutes> {
    return toMinutes(await this.staffEvents.get(eventId, actor));
  }

  /** Writes one topic on the revision that was read, and leaves the others alone. */
  async write(
    eventId: string,
    topicId: string,
    { revision, scribe, minutes, leads }: TopicMinutesInput,
    actor: Actor,
  ): Promise<EventMinutes> {
    await this.staffEvents.get(eventId, actor);
    const said = {
      scribe: scribe.trim() || null,
      minutes: minutes.trim() || null,
      leads: leads.map((lead) => lead.trim()).filter(Boolean),
      revision: revision + 1,
    };
    const [, written] = await this.database.query(
      `UPDATE event SET version = version + 1, topics = (
         SELECT jsonb_agg(CASE WHEN topic->>'id' = $2 THEN topic || $3::jsonb ELSE topic END ORDER BY place)
         FROM jsonb_array_elements(topics) WITH ORDINALITY AS list (topic, place))
       WHERE id = $1 AND EXISTS (SELECT FROM jsonb_array_elements(topics) AS topic
         WHERE topic->>'id' = $2 AND coalesce((topic->>'revision')::int, 0) = $4)`,
      [eventId, topicId, JSON.stringify(said), revision],
    );
    if (written !== 1)
      throw new Refusal(
        409,
        'Quelqu’un d’autre vient d’écrire sur ce sujet. Gardez votre texte, puis rechargez.',
      );
    return this.read(eventId, actor);
  }
}

const toMinutes = ({ id, name, topics }: Event): EventMinutes => ({
  eventId: id,
  name,
  topics: topics.map((topic) => ({
    id: topic.id,
    title: topic.title,
    table: topic.table,
    scribe: topic.scribe ?? '',
    minutes: topic.minutes ?? '',
    leads: topic.leads,
    revision: topic.revision ?? 0,
  })),
});
