import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ScoringRun } from './scoring-run.entity.js';

/** A candidate pairing as a shard found it: ids, and the score in millionths. */
export type StoredEdge = [needId: string, offerId: string, score: number];

/** One part of a large run: a range of needs and of offers, scored by whichever worker took it. */
@Entity()
export class ScoringShard {
  @PrimaryColumn('uuid')
  runId: string;

  @ManyToOne(() => ScoringRun, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  run: Relation<ScoringRun>;

  /** From 0. */
  @PrimaryColumn('integer')
  part: number;

  /** Process that scored it, for the curious: host and number. */
  @Column('text', { nullable: true })
  worker: string | null;

  /** Null until scored; emptied once the run has chosen. */
  @Column('jsonb', { nullable: true })
  edges: { usual: StoredEdge[]; unlikely: StoredEdge[] } | null;
}
