import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

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
  digest: 'weekly' | 'never';

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
