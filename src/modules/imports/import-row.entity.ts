import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FileImport } from './file-import.entity.js';
import type { Fate } from './import-fate.js';

/** What becomes of one row: foreseen by the dry run, then done by the import. */
@Entity()
@Index(['importId', 'fate', 'record'])
export class ImportRow {
  @PrimaryColumn('uuid')
  importId: string;

  @ManyToOne(() => FileImport, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  import: Relation<FileImport>;

  /** From 1, the header not counted. */
  @PrimaryColumn('integer')
  record: number;

  @Column('uuid')
  laboId: string;

  /** Line of the file. */
  @Column('integer')
  line: number;

  @Column('text')
  fate: Fate;

  /** The name or the title. */
  @Column('text')
  label: string;

  @Column('text', { array: true })
  messages: string[];

  /** Kept for the rows to give back: duplicates and refused ones. */
  @Column('text', { array: true, nullable: true })
  cells: string[] | null;

  /** What it updates, repeats or has become. */
  @Column('uuid', { nullable: true })
  targetId: string | null;
}
