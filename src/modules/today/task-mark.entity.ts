import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Labo } from '../labos/labo.entity.js';

/** A task put off by an animator. */
@Entity()
export class TaskMark {
  @PrimaryColumn('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @PrimaryColumn('text')
  task: string;

  @Column('timestamptz')
  snoozedUntil: Date;
}
