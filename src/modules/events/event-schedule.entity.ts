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
import type { SchedulingProblem } from '../../core/scheduling/types.js';
import { JobRequest } from '../../platform/queue/job-request.entity.js';
import { Event } from './event.entity.js';
import type { ScheduleFigures } from './schedule-figures.js';

/** One computed timetable of an event: a draft until it is published; a newer one leaves it in the history. */
@Entity()
@Index(['eventId', 'createdAt'])
export class EventSchedule {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  event: Relation<Event>;

  @Column('uuid')
  jobId: string;

  @ManyToOne(() => JobRequest, { nullable: false })
  @JoinColumn()
  job: Relation<JobRequest>;

  @Column('text', { default: 'computing' })
  state: 'computing' | 'draft' | 'published' | 'replaced';

  @Column('integer')
  seed: number;

  /** What the engine was asked, so that any later change can be checked against it. */
  @Column('jsonb', { nullable: true, select: false })
  problem: SchedulingProblem | null;

  @Column('jsonb', { nullable: true })
  figures: ScheduleFigures | null;

  /** One more with every edit by hand: two editors never overwrite one another. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('text', { nullable: true })
  editedBy: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;
}
