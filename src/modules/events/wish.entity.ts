import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Registration } from './registration.entity.js';

/** Somebody registered would like to meet somebody else registered; rank 1 is the dearest wish. */
@Entity()
@Index(['toRegistrationId'])
export class Wish {
  @PrimaryColumn('uuid')
  fromRegistrationId: string;

  @PrimaryColumn('uuid')
  toRegistrationId: string;

  @ManyToOne(() => Registration, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  fromRegistration: Relation<Registration>;

  @ManyToOne(() => Registration, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  toRegistration: Relation<Registration>;

  @Column('integer')
  rank: number;

  /** Must not meet; the rank then means nothing. */
  @Column('boolean', { default: false })
  excluded: boolean;
}
