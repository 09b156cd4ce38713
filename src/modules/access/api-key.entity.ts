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
import type { ApiScope } from '../../platform/http/api-scopes.js';
import { Labo } from '../labos/labo.entity.js';

/** A key with which one of a Labo's own programs reads; only its hash is kept. */
@Entity()
@Unique(['hash'])
@Index(['laboId', 'createdAt'])
export class ApiKey {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  /** What it is for, in its head's words. */
  @Column('text')
  name: string;

  /** Its first characters, to recognise it. */
  @Column('text')
  prefix: string;

  @Column('text')
  hash: string;

  @Column('text', { array: true })
  scopes: ApiScope[];

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
