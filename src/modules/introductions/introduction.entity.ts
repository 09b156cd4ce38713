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
import type { IntroductionState } from './introduction-states.js';

/** What the two sides answered to a suggestion; contacts open when both are interested. */
@Entity()
@Index(['laboId', 'introducedAt'])
@Index(['laboId', 'state'])
export class Introduction {
  @PrimaryColumn('uuid')
  suggestionId: string;

  @ManyToOne(() => Suggestion, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  suggestion: Relation<Suggestion>;

  @Column('uuid')
  laboId: string;

  @Column('text', { default: 'suggested' })
  state: IntroductionState;

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

  /** The animator who introduced them on purpose. */
  @Column('uuid', { nullable: true })
  introducedBy: string | null;

  /** The animator who answered for this side; null when it answered by itself. */
  @Column('uuid', { nullable: true })
  needAnsweredBy: string | null;

  @Column('uuid', { nullable: true })
  offerAnsweredBy: string | null;

  /** The first yes. */
  @Column('timestamptz', { nullable: true })
  interestedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  talksAt: Date | null;

  @Column('timestamptz', { nullable: true })
  metAt: Date | null;

  @Column('timestamptz', { nullable: true })
  partnershipAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  expiredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  chasedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null;

  /** What both agreed to do next. */
  @Column('text', { nullable: true })
  nextStep: string | null;

  /** The animators' own; neither side reads it. */
  @Column('text', { nullable: true })
  note: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
