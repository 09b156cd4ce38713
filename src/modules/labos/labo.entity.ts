import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A Labo des partenariats: the tenant that owns organisations, listings, events and messages. */
@Entity()
@Unique(['slug'])
export class Labo {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  /** Codes of the départements it covers. */
  @Column('text', { array: true, default: [] })
  departements: string[];

  /** Name people see as the sender of its messages. */
  @Column('text')
  senderName: string;

  /** Where answers to its messages go. */
  @Column('text', { nullable: true })
  replyAddress: string | null;

  @Column('text', { array: true, default: [] })
  houseRules: string[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
