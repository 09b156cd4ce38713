import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

export const CALL_RESULTS = ['reached', 'no_answer', 'call_back', 'wrong_number'] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

/** What came of a call to an organisation. */
@Entity()
@Index(['organisationId', 'at'])
export class CallNote {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation>;

  /** Who called. */
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  result: CallResult;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz')
  at: Date;
}
