import {
  Column,
  Entity,
  JoinColumn,
  OneToOne,
  PrimaryColumn,
  type Relation,
  UpdateDateColumn,
} from 'typeorm';
import type { WeightChange } from '../../core/scoring/learning/learn-weights.js';
import type { Weights } from '../../core/scoring/weights.js';
import { Labo } from '../labos/labo.entity.js';

/** What the Labo's reactions taught, as last computed. */
export interface Learned {
  weights: Weights;
  reactions: number;
  changes: WeightChange[];
  at: string;
}

/** How a Labo wants its suggestions scored. No row: as everybody. */
@Entity()
export class ScoringSettings {
  @PrimaryColumn('uuid')
  laboId: string;

  @OneToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  /** Criteria that count for nothing. */
  @Column('text', { array: true, default: [] })
  switchedOff: string[];

  /** Share of *rencontres improbables*, 0 to 0.2. */
  @Column('real', { default: 0.04 })
  unlikelyShare: number;

  /** Whether what was learned is used. */
  @Column('boolean', { default: true })
  learning: boolean;

  @Column('jsonb', { nullable: true })
  learned: Learned | null;

  /** Reactions before are forgotten. */
  @Column('timestamptz', { nullable: true })
  resetAt: Date | null;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
