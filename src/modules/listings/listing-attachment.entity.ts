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
import { Listing } from './listing.entity.js';

/** A file joined to a need or an offer; read by whoever may read the listing. */
@Entity()
@Index(['listingId'])
export class ListingAttachment {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @Column('uuid')
  listingId: string;

  @ManyToOne(() => Listing, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  listing: Relation<Listing>;

  @Column('text')
  name: string;

  @Column('text')
  mediaType: string;

  /** Bytes. */
  @Column('integer')
  size: number;

  @Column('bytea', { select: false })
  content: Buffer;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
