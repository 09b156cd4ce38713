import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique, UpdateDateColumn } from 'typeorm';

/** A person who signs in. What they may do comes from later modules: staff of a Labo, member of an organisation. */
@Entity()
@Unique(['email'])
export class Account {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('citext')
  email: string;

  @Column('text')
  firstName: string;

  @Column('text')
  lastName: string;

  /** argon2id, or null for a person who has not chosen one. */
  @Column('text', { nullable: true, select: false })
  passwordHash: string | null;

  /** Of the installation. */
  @Column('boolean', { default: false })
  administrator: boolean;

  /** How often suggestions are sent by e-mail. */
  @Column('text', { default: 'weekly' })
  digest: 'daily' | 'weekly' | 'monthly' | 'never';

  /** True from the start: the only ways in are a link sent to the address, or a password set once inside. */
  @Column('boolean', { default: true })
  emailVerified: boolean;

  /** A confirmed authenticator application; every new session then asks for a code. */
  @Column('boolean', { default: false })
  secondFactor: boolean;

  /** What the identity provider last said: the SIRET this person works for. */
  @Column('text', { nullable: true })
  claimedSiret: string | null;

  /** When the person asked to be forgotten; what could name them is gone. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
