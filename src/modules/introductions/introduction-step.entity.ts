import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Suggestion } from '../matching/suggestion.entity.js';

/** One line of a pair's history: an answer, a move, a message, a note. */
@Entity()
@Index(['suggestionId', 'at'])
export class IntroductionStep {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @Column('uuid')
  suggestionId: string;

  @ManyToOne(() => Suggestion, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  suggestion: Relation<Suggestion>;

  /** A state reached, or `chase`, `report`, `answer-need`, `answer-offer`, `next-step`. */
  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  detail: string | null;

  /** Who did it; null when time did. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Column('timestamptz')
  at: Date;
}
