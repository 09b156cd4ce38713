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
import { Account } from '../accounts/account.entity.js';
import { Labo } from '../labos/labo.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** `claim`: the people of an organisation its Labo entered take it over, as responsable. */
export type InvitationKind = 'colleague' | 'claim' | 'staff';
export type InvitedRole = 'head' | 'contributor' | 'animator';

/** A place offered to an address; a link brings its owner there, once. */
@Entity()
@Index(['laboId'])
@Index(['organisationId'])
@Unique(['tokenHash'])
export class Invitation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  /** Null for a place among a Labo's staff. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @ManyToOne(() => Organisation, { nullable: true, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation> | null;

  @Column('text')
  kind: InvitationKind;

  @Column('text')
  role: InvitedRole;

  @Column('citext')
  email: string;

  /** SHA-256 of what the link carries. */
  @Column('text')
  tokenHash: string;

  @Column('uuid', { nullable: true })
  invitedById: string | null;

  @ManyToOne(() => Account, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn()
  invitedBy: Relation<Account> | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  sentAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;
}
