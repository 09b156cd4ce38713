import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
  UpdateDateColumn,
} from 'typeorm';
import type { Side } from '../../core/scoring/types.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { ListingStatus } from './listing-status.js';

/** A need or an offer. */
@Entity()
@Index('ix_listing_search', { synchronize: false })
@Index('ix_listing_title_trigram', { synchronize: false })
@Unique(['laboId', 'reference'])
@Index(['laboId', 'status', 'side'])
@Index(['organisationId'])
@Index(['status', 'expiresOn'])
export class Listing {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column('text', { nullable: true })
  reference: string | null;

  @Column('text')
  side: Side;

  @Column('text', { default: 'draft' })
  status: ListingStatus;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('text', { array: true, default: [] })
  partnershipTypes: string[];

  @Column('text', { array: true, default: [] })
  themes: string[];

  @Column('text', { array: true, default: [] })
  modalities: string[];

  @Column('text', { array: true, default: [] })
  odd: string[];

  @Column('text', { array: true, default: [] })
  beneficiaries: string[];

  @Column('text', { nullable: true })
  communeCode: string | null;

  /** The other places of a listing that has several. */
  @Column('text', { array: true, default: [] })
  otherCommunes: string[];

  @Column('text', { nullable: true })
  perimeter: string | null;

  /** Euros, an indication. */
  @Column('integer', { nullable: true })
  amountMin: number | null;

  @Column('integer', { nullable: true })
  amountMax: number | null;

  @Column('text', { nullable: true })
  quantity: string | null;

  @Column('text', { nullable: true })
  quantityUnit: string | null;

  @Column('text', { nullable: true })
  duration: 'one_off' | 'lasting' | null;

  @Column('date', { nullable: true })
  startsOn: string | null;

  @Column('date', { nullable: true })
  deadline: string | null;

  /** The last day on line; set when it is published. */
  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** The `expiresOn` its author was reminded of. */
  @Column('date', { nullable: true })
  remindedFor: string | null;

  /** What the author gives in return. */
  @Column('text', { nullable: true })
  reciprocity: string | null;

  /** Its author agreed to the Labo's public page. */
  @Column('boolean', { default: false })
  publicConsent: boolean;

  /** Who answered it, in the author's words. */
  @Column('text', { nullable: true })
  fulfilledBy: string | null;

  @Column('uuid', { nullable: true })
  fulfilledByOrganisationId: string | null;

  @Column('uuid', { nullable: true })
  createdByAccountId: string | null;

  /** The listing it was copied from, e.g. last year's. */
  @Column('uuid', { nullable: true })
  copiedFromId: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;

  @Column('integer', { default: 1 })
  version: number;

  /** Open suggestions after the last scoring; kept here so that a list needs no counting. */
  @Column('integer', { default: 0 })
  suggestionCount: number;

  /** French words of the text, kept by a trigger. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  search: string | null;
}
