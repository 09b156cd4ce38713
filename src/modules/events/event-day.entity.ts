import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { EventClock } from '../../core/events/event-timeline.js';
import { Labo } from '../labos/labo.entity.js';
import { Event } from './event.entity.js';

/** The clock and the message of an event on its day; every change makes the version rise. */
@Entity()
export class EventDay {
  @PrimaryColumn('uuid')
  eventId: string;

  @OneToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  event: Relation<Event>;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('integer', { nullable: true })
  startedRound: number | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('integer', { default: 0 })
  extraSeconds: number;

  @Column('timestamptz', { nullable: true })
  pausedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  overAt: Date | null;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('integer', { default: 1 })
  version: number;
}

/** The clock of a day; null until somebody starts it. */
export function clockOf(day: EventDay | null): EventClock | null {
  if (!day?.startedAt || day.startedRound === null) return null;
  const { startedRound, startedAt, extraSeconds, pausedAt, overAt } = day;
  return { startedRound, startedAt, extraSeconds, pausedAt, overAt };
}
