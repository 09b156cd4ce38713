import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** A browser this person has signed in with, by the SHA-256 of its cookie. A new one is told by mail. */
@Entity()
export class KnownDevice {
  @PrimaryColumn('uuid')
  accountId: string;

  @PrimaryColumn('text')
  device: string;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('timestamptz', { default: () => 'now()' })
  firstSeenAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt: Date;
}
