import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Suggestion } from '../matching/suggestion.entity.js';

/** A suggestion a digest told somebody, with its score then: it is told again only when it became much better. */
@Entity()
export class ToldSuggestion {
  @PrimaryColumn('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  suggestionId: string;

  @ManyToOne(() => Suggestion, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  suggestion: Relation<Suggestion>;

  @Column('uuid')
  laboId: string;

  @Column('real')
  score: number;

  @Column('timestamptz', { default: () => 'now()' })
  toldAt: Date;
}
