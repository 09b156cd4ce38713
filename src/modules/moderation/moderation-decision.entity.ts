import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Listing } from '../listings/listing.entity.js';
import { Organisation, type Verification } from '../organisations/organisation.entity.js';

/** What the Labo decided of an organisation, or of one of its needs and offers, and why. Never changed, only followed. */
@Entity()
@Index(['organisationId', 'createdAt'])
@Index(['listingId', 'createdAt'])
export class ModerationDecision {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation>;

  /** Null when the organisation itself is decided of. */
  @Column('uuid', { nullable: true })
  listingId: string | null;

  @ManyToOne(() => Listing, { nullable: true, onDelete: 'CASCADE' })
  @JoinColumn()
  listing: Relation<Listing> | null;

  @Column('uuid', { nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  account: Relation<Account> | null;

  @Column('text')
  decision: Verification;

  /** What the person reads. */
  @Column('text', { nullable: true })
  reason: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
