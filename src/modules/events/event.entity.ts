import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import type { TableFeature } from '../../core/scheduling/types.js';
import { Labo } from '../labos/labo.entity.js';

export interface RoomTable {
  table: number;
  capacity: number;
  features: TableFeature[];
}

/** What a table talks about, who writes, what was said and what should follow. */
export interface Topic {
  id: string;
  title: string;
  table: number | null;
  scribe: string | null;
  minutes: string | null;
  leads: string[];
  /** One more with every change of what was said. */
  revision?: number;
}

/** A meeting of a Labo: where, when, how many rounds and tables. */
@Entity()
@Index(['laboId', 'startsAt'])
export class Event {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;

  /** First round begins. */
  @Column('timestamptz')
  startsAt: Date;

  @Column('text')
  place: string;

  @Column('text', { nullable: true })
  communeCode: string | null;

  @Column('integer')
  rounds: number;

  @Column('integer')
  roundMinutes: number;

  /** Between two rounds, to change tables. */
  @Column('integer')
  pauseMinutes: number;

  /** After which round people rest, and for how long. */
  @Column('integer', { nullable: true })
  breakAfterRound: number | null;

  @Column('integer', { default: 0 })
  breakMinutes: number;

  @Column('integer')
  tables: number;

  @Column('text', { nullable: true })
  description: string | null;

  /** Null when there is no limit. */
  @Column('integer', { nullable: true })
  associationPlaces: number | null;

  @Column('integer', { nullable: true })
  companyPlaces: number | null;

  /** What everybody who registers agrees to. */
  @Column('text', { array: true, default: [] })
  charter: string[];

  @Column('text', { array: true, default: [] })
  partners: string[];

  @Column('text', { array: true, default: ['fr'] })
  languages: string[];

  /** What is particular about tables; a table left out is an ordinary one. */
  @Column('jsonb', { default: [] })
  room: RoomTable[];

  /** Of a forum ouvert or working groups. */
  @Column('jsonb', { default: [] })
  topics: Topic[];

  /** How long an event without rounds lasts. */
  @Column('integer', { nullable: true })
  minutes: number | null;

  @Column('text', { default: 'closed' })
  registrationState: 'open' | 'closed';

  /** How long a place offered from the waiting list is kept. */
  @Column('integer', { default: 48 })
  answerHours: number;

  @Column('integer', { default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
