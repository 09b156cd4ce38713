import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FileImport } from './file-import.entity.js';

/** What an import did to one organisation or listing, so that it can be undone. */
@Entity()
export class ImportChange {
  @PrimaryColumn('uuid')
  importId: string;

  @ManyToOne(() => FileImport, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  import: Relation<FileImport>;

  @PrimaryColumn('uuid')
  targetId: string;

  @Column('uuid')
  laboId: string;

  @Column('integer')
  record: number;

  /** The row as it was; null when the import created it. */
  @Column('jsonb', { nullable: true })
  before: object | null;

  /** The row as the import left it. */
  @Column('jsonb')
  after: object;

  /** Why it was kept when the import was undone. */
  @Column('text', { nullable: true })
  obstacle: 'changed' | 'used' | null;
}
