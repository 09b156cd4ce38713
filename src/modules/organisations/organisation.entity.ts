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
import type { CourtRegisterEntry } from '../../core/identifiers/court-register.js';
import { Labo } from '../labos/labo.entity.js';

export type Verification = 'to_check' | 'verified' | 'refused';

/** An association, a company or a third actor, as one Labo knows it. */
@Entity()
@Index('ix_organisation_name_trigram', { synchronize: false })
@Index('ix_organisation_search', { synchronize: false })
@Unique(['laboId', 'reference'])
@Index(['laboId', 'kind'])
@Index(['laboId', 'siren'])
export class Organisation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  /** The Labo's own key for it, e.g. in an imported file. */
  @Column('text', { nullable: true })
  reference: string | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  usualName: string | null;

  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  siren: string | null;

  @Column('text', { nullable: true })
  siret: string | null;

  @Column('text', { nullable: true })
  rna: string | null;

  /** Of an association of Alsace-Moselle, where there is no RNA. */
  @Column('jsonb', { nullable: true })
  courtRegister: CourtRegisterEntry | null;

  /** Why it has no identifier, when it has none. */
  @Column('text', { nullable: true })
  noIdentifier: 'foreign' | 'informal' | null;

  /** INSEE legal category. */
  @Column('text', { nullable: true })
  legalCategory: string | null;

  /** INSEE size bracket. */
  @Column('text', { nullable: true })
  size: string | null;

  /** Bracket of its yearly budget. */
  @Column('text', { nullable: true })
  budget: string | null;

  /** INSEE code; the gazetteer knows the rest. */
  @Column('text', { nullable: true })
  communeCode: string | null;

  @Column('text', { nullable: true })
  perimeter: string | null;

  /** When its territory of action is a distance around its commune; `perimeter` is then the nearest level. */
  @Column('integer', { nullable: true })
  radiusKm: number | null;

  /** INSEE codes of other communes where it acts. */
  @Column('text', { array: true, default: [] })
  actionCommunes: string[];

  @Column('text', { array: true, default: [] })
  themes: string[];

  @Column('text', { array: true, default: [] })
  odd: string[];

  @Column('text', { array: true, default: [] })
  objectives: string[];

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  referentName: string | null;

  @Column('text', { nullable: true })
  referentFunction: string | null;

  /** When its référent can be reached, in words. */
  @Column('text', { nullable: true })
  referentHours: string | null;

  @Column('text', { array: true, default: [] })
  languages: string[];

  @Column('text', { nullable: true })
  accessNeeds: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { nullable: true })
  presentation: string | null;

  @Column('text', { nullable: true })
  lookingFor: string | null;

  @Column('text', { nullable: true })
  brings: string | null;

  /** How many introductions it follows at once. */
  @Column('integer', { nullable: true })
  capacity: number | null;

  @Column('date', { nullable: true })
  pausedUntil: string | null;

  /** What it agreed to, of `core/taxonomy/consents`. */
  @Column('text', { array: true, default: [] })
  consents: string[];

  @Column('timestamptz', { nullable: true })
  consentsAt: Date | null;

  /** Asked once, at the first need or offer published. */
  @Column('timestamptz', { nullable: true })
  charterAcceptedAt: Date | null;

  @Column('text', { default: 'to_check' })
  verification: Verification;

  /** The profile this one was merged into; out of sight from then on (row-level security). */
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  /** French words of the text, kept by a trigger. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  search: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
