import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export type MailState = 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed';

/** A message to send, written in the same transaction as what it tells. */
@Entity()
@Unique(['messageId'])
@Index(['state', 'nextAttemptAt'])
export class OutgoingMail {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  laboId: string | null;

  @Column('text')
  toAddress: string;

  @Column('text')
  toName: string;

  @Column('text')
  fromName: string;

  @Column('text')
  subject: string;

  @Column('text')
  html: string;

  @Column('text')
  text: string;

  @Column('jsonb', { default: {} })
  headers: Record<string, string>;

  /** Fixed when the message is written, so that a second sending can be recognised. */
  @Column('text')
  messageId: string;

  @Column('text', { default: 'queued' })
  state: MailState;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { default: () => 'now()' })
  nextAttemptAt: Date;

  @Column('timestamptz', { nullable: true })
  leasedUntil: Date | null;

  @Column('text', { nullable: true })
  lastError: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
