import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Labo } from '../labos/labo.entity.js';

/** How a Labo writes to its people: delays, hours, digests. A Labo without a row has the defaults. */
@Entity()
export class LaboCorrespondence {
  @PrimaryColumn('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  /** Days after an interest: the silent side is asked once, the one who waits is told, it is closed. */
  @Column('integer', { default: 7 })
  chaseDays: number;

  @Column('integer', { default: 14 })
  reportDays: number;

  @Column('integer', { default: 21 })
  closeDays: number;

  /** Hours of the day between which reminders leave. */
  @Column('integer', { default: 9 })
  officeFrom: number;

  @Column('integer', { default: 18 })
  officeTo: number;

  /** Where answers to its messages go. */
  @Column('text', { nullable: true })
  replyTo: string | null;

  /** 1 for Monday. */
  @Column('integer', { default: 2 })
  digestWeekday: number;

  @Column('integer', { default: 8 })
  digestHour: number;

  /** Nothing leaves by itself until an animator says so. */
  @Column('boolean', { default: false })
  digestsHeld: boolean;

  /** A word of the animators at the top of the next digests. */
  @Column('text', { nullable: true })
  digestParagraph: string | null;
}
