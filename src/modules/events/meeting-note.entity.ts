import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NoteAnswer } from '../../core/events/settle-outcome.js';
import { Labo } from '../labos/labo.entity.js';
import { Event } from './event.entity.js';
import { Registration } from './registration.entity.js';

/** What one side says of its meeting with the other, on the phone or on paper; the last word counts. */
@Entity()
@Index(['eventId'])
@Index(['partnerId'])
export class MeetingNote {
  @PrimaryColumn('uuid')
  authorId: string;

  @PrimaryColumn('uuid')
  partnerId: string;

  @ManyToOne(() => Registration, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  author: Relation<Registration>;

  @ManyToOne(() => Registration, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  partner: Relation<Registration>;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('uuid')
  eventId: string;

  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  event: Relation<Event>;

  @Column('text', { nullable: true })
  answer: NoteAnswer | null;

  @Column('text', { nullable: true })
  sentence: string | null;

  /** The sentence may be told, without a name, in the report. */
  @Column('boolean', { default: false })
  verbatimAgreed: boolean;

  @Column('boolean', { default: false })
  noShow: boolean;

  @Column('boolean', { default: false })
  byAnimator: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  writtenAt: Date;
}
