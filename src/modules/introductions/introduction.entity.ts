import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Suggestion } from '../matching/suggestion.entity.js';
import type { Answer, RefusalReason } from './answer.js';

/** What the two sides answered to a suggestion; contacts open when both are interested. */
@Entity()
@Index(['laboId', 'introducedAt'])
export class Introduction {
  @PrimaryColumn('uuid')
  suggestionId: string;

  @ManyToOne(() => Suggestion, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  suggestion: Relation<Suggestion>;

  @Column('uuid')
  laboId: string;

  @Column('text', { nullable: true })
  needAnswer: Answer | null;

  @Column('timestamptz', { nullable: true })
  needAnsweredAt: Date | null;

  @Column('text', { nullable: true })
  needReason: RefusalReason | null;

  @Column('text', { nullable: true })
  needComment: string | null;

  @Column('text', { nullable: true })
  offerAnswer: Answer | null;

  @Column('timestamptz', { nullable: true })
  offerAnsweredAt: Date | null;

  @Column('text', { nullable: true })
  offerReason: RefusalReason | null;

  @Column('text', { nullable: true })
  offerComment: string | null;

  /** When both had said yes; from then on it cannot be taken back in silence. */
  @Column('timestamptz', { nullable: true })
  introducedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
