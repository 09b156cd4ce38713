import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export type TroubleKind = 'hard_bounce' | 'soft_bounce' | 'complaint';

/** A message came back, or somebody complained. */
@Entity()
@Index(['address', 'at'])
export class MailTrouble {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('citext')
  address: string;

  @Column('text')
  kind: TroubleKind;

  @Column('text', { nullable: true })
  detail: string | null;

  @Column('text', { nullable: true })
  messageId: string | null;

  @Column('timestamptz')
  at: Date;
}
