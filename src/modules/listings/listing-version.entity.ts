import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Listing } from './listing.entity.js';
import type { ListingContent } from './listing-content.js';

/** What a listing said when it was published, and after each later change. */
@Entity()
export class ListingVersion {
  @PrimaryColumn('uuid')
  listingId: string;

  @PrimaryColumn('integer')
  version: number;

  @ManyToOne(() => Listing, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  listing: Relation<Listing>;

  @Column('uuid')
  laboId: string;

  @Column('jsonb')
  content: ListingContent;

  @Column('text')
  authorName: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
