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
import { Labo } from '../../labos/labo.entity.js';
import { Event } from '../event.entity.js';
import { Registration } from '../registration.entity.js';

/**
 * draft → agreed (both signed, a partnership lead) → started or dropped, as the animator learns. What is written
 * after a signature takes the signatures away.
 */
export type AgreementState = 'draft' | 'agreed' | 'started' | 'dropped';

/** The sheet two organisations fill in at their table: who does what, who calls whom by when. */
@Entity()
@Unique(['associationId', 'companyId'])
@Index(['eventId'])
@Index(['companyId'])
@Index(['laboId', 'state'])
export class Agreement {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('uuid')
  eventId: string;

  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  event: Relation<Event>;

  @Column('uuid')
  associationId: string;

  @ManyToOne(() => Registration, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  association: Relation<Registration>;

  @Column('uuid')
  companyId: string;

  @ManyToOne(() => Registration, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Registration>;

  @Column('text', { nullable: true })
  partnershipType: string | null;

  @Column('text', { default: '' })
  subject: string;

  @Column('text', { default: '' })
  associationDoes: string;

  @Column('text', { default: '' })
  companyDoes: string;

  @Column('text', { nullable: true })
  caller: 'association' | 'company' | null;

  @Column('date', { nullable: true })
  callBy: string | null;

  /** Euros a year. */
  @Column('integer', { nullable: true })
  estimatedValue: number | null;

  @Column('text', { nullable: true })
  associationSignedBy: string | null;

  @Column('timestamptz', { nullable: true })
  associationSignedAt: Date | null;

  @Column('text', { nullable: true })
  companySignedBy: string | null;

  @Column('timestamptz', { nullable: true })
  companySignedAt: Date | null;

  @Column('text', { default: 'draft' })
  state: AgreementState;

  /** When the sheet was sent to both. */
  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;

  /** One more with every change of the terms; a signature is for one version. */
  @Column('integer', { default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
