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
import { Organisation } from '../organisations/organisation.entity.js';

/** Rows that changed hands: their key, but for the column itself. */
export interface MovedRows {
  table: string;
  column: string;
  keys: Record<string, unknown>[];
}

/** Two profiles of one organisation made one, with what it takes to undo it. */
@Entity()
@Index(['laboId', 'mergedAt'])
export class OrganisationMerge {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  laboId: string;

  @Column('uuid')
  fromId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  from: Relation<Organisation>;

  @Column('uuid')
  intoId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  into: Relation<Organisation>;

  @Column('jsonb')
  moved: MovedRows[];

  /** Fields that were empty, with what they received. */
  @Column('jsonb')
  filled: Record<string, unknown>;

  @Column('uuid', { nullable: true })
  mergedBy: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  mergedAt: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}
