import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Labo } from '../labos/labo.entity.js';
import { Event } from './event.entity.js';

/** Something somebody did about an event. Its id is chosen by who sends it, so the same thing sent twice counts once. */
@Entity()
@Index(['eventId', 'createdAt'])
export class EventAction {
  @PrimaryColumn('uuid')
  id: string;

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

  @Column('text')
  kind: string;

  /** Who did it, as people read it. */
  @Column('text')
  author: string;

  @Column('jsonb')
  payload: Record<string, unknown>;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
