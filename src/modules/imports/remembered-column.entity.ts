import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { TableKind } from '../../core/importing/import-report.js';
import { Labo } from '../labos/labo.entity.js';

/** What a column title meant the last time this Labo imported it. */
@Entity()
export class RememberedColumn {
  @PrimaryColumn('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @PrimaryColumn('text')
  kind: TableKind;

  /** Without accents and case. */
  @PrimaryColumn('text')
  header: string;

  /** Empty when the column is left out. */
  @Column('text')
  field: string;
}
