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
import { Labo } from '../labos/labo.entity.js';

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

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
