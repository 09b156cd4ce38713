import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import type { ListingFilters } from './listing-search.dto.js';

/** A search somebody keeps in one Labo. */
@Entity()
@Unique(['laboId', 'accountId', 'name'])
export class SavedSearch {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  name: string;

  @Column('jsonb')
  query: ListingFilters;

  /** What was published after it is new to this person. */
  @Column('timestamptz', { default: () => 'now()' })
  seenAt: Date;

  /** When a digest last told what was new in it. */
  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
