import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';

/** Something sent out to be brought back once: a sign-in link, a change of address, a step at a provider. */
@Entity()
@Index(['identifier'])
export class Verification {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** What it is for, and the SHA-256 of what was sent. */
  @Column('text')
  identifier: string;

  @Column('text')
  value: string;

  @Column('timestamptz')
  expiresAt: Date;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
