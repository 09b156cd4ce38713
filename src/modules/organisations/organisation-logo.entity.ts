import {
  Column,
  Entity,
  JoinColumn,
  OneToOne,
  PrimaryColumn,
  type Relation,
  UpdateDateColumn,
} from 'typeorm';
import { Organisation } from './organisation.entity.js';

/** A logo as it is shown: a PNG of at most 256 pixels, written by ourselves. */
@Entity()
export class OrganisationLogo {
  @PrimaryColumn('uuid')
  organisationId: string;

  @OneToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column('uuid')
  laboId: string;

  @Column('bytea')
  content: Buffer;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
