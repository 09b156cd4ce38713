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
import type { Fairness } from '../../core/scoring/assignment/fairness.js';
import { JobRequest } from '../../platform/queue/job-request.entity.js';
import { Labo } from '../labos/labo.entity.js';

/** One scoring of a Labo's needs and offers. Engine version and weights make any score reproducible. */
@Entity()
@Index(['laboId', 'createdAt'])
export class ScoringRun {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('uuid')
  jobId: string;

  /** State and progress of the run live here. */
  @ManyToOne(() => JobRequest, { nullable: false })
  @JoinColumn()
  job: Relation<JobRequest>;

  /** The day the dates of needs and offers were compared with. */
  @Column('date')
  asOf: string;

  @Column('text', { nullable: true })
  engineVersion: string | null;

  @Column('jsonb', { nullable: true })
  weights: Record<string, number> | null;

  @Column('integer', { default: 0 })
  needs: number;

  @Column('integer', { default: 0 })
  offers: number;

  @Column('integer', { default: 0 })
  suggestions: number;

  @Column('jsonb', { nullable: true })
  fairness: Fairness | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
