import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { EventSchedule } from './event-schedule.entity.js';
import { Registration } from './registration.entity.js';

/** Two registered organisations at one table in one round. */
@Entity()
@Unique(['scheduleId', 'round', 'tableNumber'])
@Unique(['scheduleId', 'round', 'associationId'])
@Unique(['scheduleId', 'round', 'companyId'])
@Index(['associationId'])
@Index(['companyId'])
export class Meeting {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  scheduleId: string;

  @ManyToOne(() => EventSchedule, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  schedule: Relation<EventSchedule>;

  @Column('integer')
  round: number;

  @Column('integer')
  tableNumber: number;

  @Column('uuid')
  associationId: string;

  @ManyToOne(() => Registration, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  association: Relation<Registration>;

  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Registration, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Registration>;

  @Column('real')
  score: number;

  @Column('text', { nullable: true })
  partnershipType: string | null;

  /** Why they meet, in one sentence for each side. */
  @Column('text', { nullable: true })
  whyForAssociation: string | null;

  @Column('text', { nullable: true })
  whyForCompany: string | null;

  /** Stays where it is when the timetable is computed again. */
  @Column('boolean', { default: false })
  locked: boolean;

  /** When it was added or moved after people were told. */
  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;
}
