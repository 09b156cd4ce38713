import {
  Column,
  Entity,
  JoinColumn,
  OneToOne,
  PrimaryColumn,
  type Relation,
  UpdateDateColumn,
} from 'typeorm';
import { Labo } from './labo.entity.js';

/** A Labo's logo as its pages and messages show it: a PNG of at most 256 pixels, written by ourselves. */
@Entity()
export class LaboLogo {
  @PrimaryColumn('uuid')
  laboId: string;

  @OneToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @Column('bytea')
  content: Buffer;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
