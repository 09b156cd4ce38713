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
import { JobRequest } from '../../platform/queue/job-request.entity.js';
import { Labo } from '../labos/labo.entity.js';

/** One round of digests of a Labo. */
@Entity()
@Index(['laboId', 'createdAt'])
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

  /** ISO week, e.g. 2026-W47: nobody gets two digests for one period. */
  @Column('text')
  period: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
