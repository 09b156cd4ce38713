import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Labo } from '../labos/labo.entity.js';

/** A Labo's own wording of one kind of message, in place of the usual one. */
@Entity()
export class LetterWording {
  @PrimaryColumn('uuid')
  laboId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @PrimaryColumn('text')
  kind: string;

  @Column('text')
  subject: string;

  /** Markdown with placeholders. */
  @Column('text')
  body: string;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
