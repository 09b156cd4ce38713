import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Labo } from '../labos/labo.entity.js';
import { Event } from './event.entity.js';

/** Somebody who has the timetable of an event open, and when they were last heard of. */
@Entity()
export class EventPresence {
  @PrimaryColumn('uuid')
  eventId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  event: Relation<Event>;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('text')
  name: string;

  @Column('timestamptz', { default: () => 'now()' })
  seenAt: Date;
}
