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
} from 'typeorm';
import type { Explanation, ScorePart } from '../../core/scoring/types.js';
import { Listing } from '../listings/listing.entity.js';
import { ScoringRun } from './scoring-run.entity.js';

/** A proposed pairing of a need and an offer, with its reasons told to each side. */
@Entity()
@Unique(['needId', 'offerId'])
@Index(['laboId', 'status', 'score'])
@Index(['needOrganisationId', 'status'])
@Index(['offerOrganisationId', 'status'])
@Index(['offerId'])
export class Suggestion {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @Column('uuid')
  runId: string;

  /** The last run that proposed it. */
  @ManyToOne(() => ScoringRun, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  run: Relation<ScoringRun>;

  @Column('uuid')
  needId: string;

  @ManyToOne(() => Listing, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  need: Relation<Listing>;

  @Column('uuid')
  offerId: string;

  @ManyToOne(() => Listing, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Listing>;

  @Column('uuid')
  needOrganisationId: string;

  @Column('uuid')
  offerOrganisationId: string;

  @Column('text')
  partnershipType: string;

  /** 0 to 1. */
  @Column('real')
  score: number;

  @Column('jsonb')
  parts: ScorePart[];

  @Column('jsonb')
  forNeed: Explanation;

  @Column('jsonb')
  forOffer: Explanation;

  @Column('real', { nullable: true })
  distanceKm: number | null;

  /** A *rencontre improbable*. */
  @Column('boolean', { default: false })
  unlikely: boolean;

  /** `withdrawn` when a later run no longer proposes it, `refused` when one side said no; never deleted. */
  @Column('text', { default: 'open' })
  status: 'open' | 'withdrawn' | 'refused';

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
