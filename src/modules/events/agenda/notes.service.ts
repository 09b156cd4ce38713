import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { notFound } from '../../../platform/http/refusal.js';
import { nextRoundOf, startOfRounds } from '../day/timeline-view.js';
import { EventDay } from '../event-day.entity.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import type { LateInput, NoteInput } from './my-agenda.dto.js';
import { type ContactCard, vcard } from './vcard.js';

/** What a participant says from the phone. */
@Injectable()
export class NotesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
  ) {}

  /** Keeps what is said of meetings; the same thing said twice is kept once, and an older word never replaces a newer. */
  async note(link: string, entries: NoteInput[]): Promise<number> {
    const me = await this.links.find(link);
    return this.write(me, entries, false);
  }

  async write(me: Registration, entries: NoteInput[], byAnimator: boolean): Promise<number> {
    const partners = await this.database.manager.find(Registration, {
      where: { id: In(entries.map(({ partnerId }) => partnerId)), eventId: me.eventId },
      select: { id: true, side: true },
    });
    const opposite = new Set(partners.filter(({ side }) => side !== me.side).map(({ id }) => id));
    const known = entries.filter(({ partnerId }) => opposite.has(partnerId));
    for (const { partnerId, answer, sentence, verbatimAgreed, noShow, at } of known)
      await this.database.query(
        `INSERT INTO meeting_note AS note (author_id, partner_id, labo_id, event_id, answer, sentence, verbatim_agreed,
                                   no_show, by_animator, written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, least($10, now()))
         ON CONFLICT (author_id, partner_id) DO UPDATE SET answer = excluded.answer, sentence = excluded.sentence,
           verbatim_agreed = excluded.verbatim_agreed, no_show = excluded.no_show,
           by_animator = excluded.by_animator, written_at = excluded.written_at
         WHERE note.written_at <= excluded.written_at`,
        [
          me.id,
          partnerId,
          me.event.laboId,
          me.eventId,
          noShow ? null : answer,
          sentence?.trim() || null,
          verbatimAgreed,
          noShow,
          byAnimator,
          new Date(at),
        ],
      );
    return known.length;
  }

  /** « Je suis en retard »: the animator sees it, and the next repair leaves out the rounds missed. */
  async late(link: string, { minutes }: LateInput, now = new Date()): Promise<void> {
    const { id, event } = await this.links.find(link);
    const day = await this.database.manager.findOneBy(EventDay, { eventId: event.id });
    const expected = new Date(Math.max(now.getTime(), day ? 0 : event.startsAt.getTime()) + minutes * 60_000);
    const missed = [...startOfRounds(event, day)]
      .filter(([, startsAt]) => startsAt < expected)
      .map(([round]) => round);
    const lateUntilRound = Math.max(nextRoundOf(event, day, now) - 1, ...missed, 1);
    await this.database.query(
      `UPDATE registration SET arrival = 'late', late_until_round = $2, arrived_at = $3, version = version + 1
       WHERE id = $1 AND arrival <> 'absent'`,
      [id, lateUntilRound, now],
    );
  }

  /** The partner's card, once both said they want to follow up and agreed to exchange contacts. */
  async contact(link: string, partnerId: string): Promise<string> {
    const me = await this.links.find(link);
    const [card] = await this.database.query(
      `SELECT coalesce(organisation.usual_name, organisation.name) AS organisation, organisation.website,
              partner.delegates
       FROM registration partner JOIN organisation ON organisation.id = partner.organisation_id
       JOIN meeting_note mine ON mine.author_id = $1 AND mine.partner_id = partner.id AND mine.answer = 'follow_up'
       JOIN meeting_note theirs ON theirs.author_id = partner.id AND theirs.partner_id = $1
         AND theirs.answer = 'follow_up'
       WHERE partner.id = $2 AND partner.shares_contact AND $3`,
      [me.id, partnerId, me.sharesContact],
    );
    if (!card) throw notFound('Ce contact se donne quand les deux le souhaitent.');
    return vcard(card as ContactCard);
  }
}
