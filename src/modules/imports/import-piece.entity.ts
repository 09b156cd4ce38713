import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FileImport } from './file-import.entity.js';

/** A quarter of a megabyte of a file: both processes reach it, and it is saved and walled with the rest. */
@Entity()
export class ImportPiece {
  @PrimaryColumn('uuid')
  importId: string;

  @ManyToOne(() => FileImport, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  import: Relation<FileImport>;

  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  laboId: string;

  @Column('bytea')
  bytes: Buffer;
}
