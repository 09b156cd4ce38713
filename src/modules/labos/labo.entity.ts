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

  /** When it keeps to a part of them: INSEE codes of its communes, SIREN of its EPCI. Both empty: all of it. */
  @Column('text', { array: true, default: [] })
  communes: string[];

  @Column('text', { array: true, default: [] })
  epcis: string[];

  /** Name people see as the sender of its messages. */
  @Column('text')
  senderName: string;

  /** Where answers to its messages go. */
  @Column('text', { nullable: true })
  replyAddress: string | null;

  @Column('text', { array: true, default: [] })
  houseRules: string[];

  /** `#RRGGBB`, dark enough for white words; null for the product's own. */
  @Column('text', { nullable: true })
  colour: string | null;

  /** Its own words for themes without a published source, by code. */
  @Column('jsonb', { default: {} })
  themeLabels: Record<string, string>;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
