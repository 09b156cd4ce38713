import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * One line of the audit log: who did what to which object, from where. Rows are only ever added; they name people
 * and objects by id, without foreign keys, so that they outlive both.
 */
@Entity()
@Index(['laboId', 'createdAt'])
export class AuditEntry {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Null for what concerns the installation. */
  @Column('uuid', { nullable: true })
  laboId: string | null;

  /** Null when nobody was signed in, or a program acted. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  /** `api-key` or `worker` when no person acted; else null. */
  @Column('text', { nullable: true })
  actor: string | null;

  @Column('text')
  action: string;

  @Column('text', { nullable: true })
  objectKind: string | null;

  @Column('text', { nullable: true })
  objectId: string | null;

  /** How people know the object; never an address or a telephone number. */
  @Column('text', { nullable: true })
  objectName: string | null;

  @Column('jsonb', { default: {} })
  details: Record<string, unknown>;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  agent: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
