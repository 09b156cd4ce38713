import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * queued → leased (a sender took it; nothing left) → sending (its text is leaving) → sent.
 * A lease that runs out goes back to queued; a sending that is cut is uncertain until somebody settles it.
 */
export type MailState = 'queued' | 'leased' | 'sending' | 'sent' | 'uncertain' | 'failed';

/** How an uncertain message was settled: sent again, or known to have arrived. */
export type Settlement = 'resent' | 'considered_sent';

export interface MailAttachment {
  filename: string;
  contentType: string;
  content: string;
  /** How the content is written; as plain text unless said. */
  encoding?: 'base64';
}

/** A message to send, written in the same transaction as what it tells. */
@Entity()
@Unique(['messageId'])
@Index(['state', 'priority', 'nextAttemptAt'])
@Index(['laboId', 'state'])
export class OutgoingMail {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  laboId: string | null;

  /** What it is about, e.g. digest, introduction, sign_in. */
  @Column('text', { default: 'other' })
  kind: string;

  /** 0 leaves first: a sign-in link does not wait behind ten thousand digests. */
  @Column('smallint', { default: 0 })
  priority: number;

  @Column('text')
  toAddress: string;

  @Column('text')
  toName: string;

  @Column('text')
  fromName: string;

  @Column('text', { nullable: true })
  replyTo: string | null;

  @Column('text')
  subject: string;

  @Column('text')
  html: string;

  @Column('text')
  text: string;

  @Column('jsonb', { default: {} })
  headers: Record<string, string>;

  @Column('jsonb', { default: [] })
  attachments: MailAttachment[];

  /** Fixed when the message is written, so that a second sending can be recognised. */
  @Column('text')
  messageId: string;

  @Column('text', { default: 'queued' })
  state: MailState;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { default: () => 'now()' })
  nextAttemptAt: Date;

  /** Changes each time a sender takes it, so that one that was too slow notices. */
  @Column('uuid', { nullable: true })
  lease: string | null;

  @Column('timestamptz', { nullable: true })
  leasedUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  firstTriedAt: Date | null;

  @Column('text', { nullable: true })
  lastError: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('text', { nullable: true })
  settledAs: Settlement | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
