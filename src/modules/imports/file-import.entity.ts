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
import type { TableKind } from '../../core/importing/import-report.js';
import type { Side } from '../../core/scoring/types.js';
import { JobRequest } from '../../platform/queue/job-request.entity.js';
import { Account } from '../accounts/account.entity.js';
import { Labo } from '../labos/labo.entity.js';
import type { FateCounts } from './import-fate.js';
import type { ImportStatus } from './import-status.js';

/** What the animator decided about a file. */
export interface ImportChoices {
  /** For each column of the file the field it holds; null when it is left out. */
  columns: (string | null)[];
  /** What rows are that do not say. */
  side: Side | null;
  /** Rows that surely are known bring what is known up to date. */
  updateKnown: boolean;
  /** Organisations arrive verified. */
  verified: boolean;
  /** Needs and offers appear at once. */
  publish: boolean;
}

/** One file brought by an animator, from its arrival to its undoing. */
@Entity()
@Index(['laboId', 'createdAt'])
export class FileImport {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('uuid', { nullable: true })
  accountId: string | null;

  /** Who brought it; null once that person is gone. */
  @ManyToOne(() => Account, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  account: Relation<Account> | null;

  @Column('uuid', { nullable: true })
  jobId: string | null;

  /** The work under way, or the last one. */
  @ManyToOne(() => JobRequest, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  job: Relation<JobRequest> | null;

  @Column('text')
  fileName: string;

  /** Bytes. */
  @Column('integer')
  size: number;

  @Column('text')
  status: ImportStatus;

  @Column('text', { default: 'organisations' })
  kind: TableKind;

  @Column('text', { nullable: true })
  encoding: string | null;

  @Column('text', { nullable: true })
  separator: string | null;

  /** Of a workbook, and the place of the one read. */
  @Column('text', { array: true, default: [] })
  sheets: string[];

  @Column('integer', { default: 0 })
  sheet: number;

  @Column('text', { array: true, default: [] })
  header: string[];

  /** Its first records, to choose columns by. */
  @Column('jsonb', { default: [] })
  examples: string[][];

  @Column('integer', { default: 0 })
  records: number;

  @Column('jsonb', { default: {} })
  choices: ImportChoices;

  @Column('jsonb', { nullable: true })
  counts: FateCounts | null;

  @Column('jsonb', { nullable: true })
  undone: { undone: number; kept: number } | null;

  /** What went wrong, in French. */
  @Column('text', { nullable: true })
  problem: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  writtenAt: Date | null;
}
