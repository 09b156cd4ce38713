import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Ids only; the work is done with this Labo's rows in sight. */
export type JobPayload = Record<string, string> & { laboId: string };
/** Of the few jobs that belong to no Labo; their processor says what it sees. */
export type LabolessPayload = Record<string, string> & { laboId?: never };

export type JobState = 'pending' | 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/**
 * A job somebody asked for, written in the same transaction as what it is about. The queue is only the
 * messenger: this row says whether the work is done.
 */
@Entity()
@Index(['state', 'updatedAt'])
export class JobRequest {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  queue: string;

  @Column('jsonb')
  payload: JobPayload | LabolessPayload;

  @Column('text', { default: 'pending' })
  state: JobState;

  /** 0 to 1. */
  @Column('real', { default: 0 })
  progress: number;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('text', { nullable: true })
  error: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
