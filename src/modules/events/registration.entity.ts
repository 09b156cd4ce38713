import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import type { TableFeature } from '../../core/scheduling/types.js';
import type { Side as ListingSide } from '../../core/scoring/types.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Event } from './event.entity.js';

export type RegistrationState = 'confirmed' | 'waiting' | 'offered' | 'cancelled';
export type Arrival = 'expected' | 'present' | 'late' | 'absent';

export interface Delegate {
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
}

export interface Brought {
  side: ListingSide;
  text: string;
  partnershipTypes: string[];
  themes: string[];
}

@Entity()
@Unique(['eventId', 'organisationId'])
export class Registration {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  event: Relation<Event>;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column('text')
  side: 'association' | 'company';

  /** Rounds it cannot attend. */
  @Column('integer', { array: true, default: [] })
  unavailableRounds: number[];

  @Column('text', { default: 'confirmed' })
  state: RegistrationState;

  @Column('text', { default: 'expected' })
  arrival: Arrival;

  @Column('timestamptz', { nullable: true })
  arrivedAt: Date | null;

  /** Last round it misses, when it is late. */
  @Column('integer', { nullable: true })
  lateUntilRound: number | null;

  /** Until when a place offered from the waiting list is kept. */
  @Column('timestamptz', { nullable: true })
  offeredUntil: Date | null;

  /** Its place in the waiting list. */
  @Column('timestamptz', { default: () => 'now()' })
  queuedAt: Date;

  /** Who comes; the first one is written to. */
  @Column('jsonb', { default: [] })
  delegates: Delegate[];

  /** What it looks for and proposes, beside its listings. */
  @Column('jsonb', { default: [] })
  brings: Brought[];

  @Column('text', { array: true, default: [] })
  needs: TableFeature[];

  @Column('text', { nullable: true })
  accessNote: string | null;

  @Column('text', { nullable: true })
  meals: string | null;

  @Column('timestamptz', { nullable: true })
  arrivesAt: Date | null;

  @Column('timestamptz', { nullable: true })
  leavesAt: Date | null;

  @Column('boolean', { default: false })
  walkIn: boolean;

  /** Agrees that partners who also want to follow up receive its contact. */
  @Column('boolean', { default: false })
  sharesContact: boolean;

  /** Part of the signature of the personal link: one more makes earlier links worthless. */
  @Column('integer', { default: 1 })
  linkVersion: number;

  /** The same for the address of the calendar. */
  @Column('integer', { default: 1 })
  calendarVersion: number;

  @Column('integer', { default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
