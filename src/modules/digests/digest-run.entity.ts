import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { JobRequest } from '../../platform/queue/job-request.entity.js';
import { Labo } from '../labos/labo.entity.js';
import type { Frequency } from './period.js';

/** One round of digests of a Labo. */
@Entity()
@Index(['laboId', 'createdAt'])
@Unique(['laboId', 'plannedFor'])
export class DigestRun {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('uuid')
  jobId: string;

  @ManyToOne(() => JobRequest, { nullable: false })
  @JoinColumn()
  job: Relation<JobRequest>;

  /** Whose digests: those who asked for that frequency. */
  @Column('text', { default: 'weekly' })
  frequency: Frequency;

  /** A word of the animators at the top. */
  @Column('text', { nullable: true })
  paragraph: string | null;

  /** The period it was planned for, so that a clock plans it once; null when somebody asked for it. */
  @Column('text', { nullable: true })
  plannedFor: string | null;

  /** Day, ISO week or month, e.g. 2026-W47: nobody gets two digests for one period. */
  @Column('text')
  period: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
