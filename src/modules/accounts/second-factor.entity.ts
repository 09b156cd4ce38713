import { Column, Entity, JoinColumn, OneToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Account } from './account.entity.js';

/** A person's authenticator application. Secret and recovery codes are encrypted with the installation's secret. */
@Entity()
@Unique(['accountId'])
export class SecondFactor {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @OneToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  secret: string;

  @Column('text')
  recoveryCodes: string;

  /** A first code was right. */
  @Column('boolean', { default: false })
  verified: boolean;

  @Column('integer', { default: 0 })
  failedTries: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;

  /** The last codes accepted: none opens twice. */
  @Column('text', { array: true, default: [] })
  usedCodes: string[];
}
