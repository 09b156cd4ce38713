import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
  UpdateDateColumn,
} from 'typeorm';
import { Account } from './account.entity.js';

/**
 * A signed-in browser. The cookie holds the token signed with the installation's secret, so that the table alone
 * opens nothing.
 */
@Entity()
@Index(['accountId'])
@Unique(['token'])
export class Session {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  token: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  /** Sent back by the page on every change; never in the cookie. */
  @Column('text')
  csrfToken: string;

  @Column('text', { nullable: true })
  ipAddress: string | null;

  @Column('text', { nullable: true })
  userAgent: string | null;

  /** When the code of the second step was given; null while it is still awaited. */
  @Column('timestamptz', { nullable: true })
  secondStepAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  lastUsedAt: Date;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
