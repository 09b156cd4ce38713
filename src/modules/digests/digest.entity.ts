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
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.js';
import { Account } from '../accounts/account.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { DigestRun } from './digest-run.entity.js';

/** What one person was told about one organisation in one period, and the message that told it. */
@Entity()
@Unique(['accountId', 'organisationId', 'period'])
@Index(['runId'])
export class Digest {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  runId: string;

  @ManyToOne(() => DigestRun, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  run: Relation<DigestRun>;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column('text')
  period: string;

  /** The suggestions it told, so that none is told twice. */
  @Column('uuid', { array: true })
  suggestionIds: string[];

  @Column('uuid')
  mailId: string;

  @ManyToOne(() => OutgoingMail, { nullable: false })
  @JoinColumn()
  mail: Relation<OutgoingMail>;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
