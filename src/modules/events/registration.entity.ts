import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';
import { Event } from './event.entity.js';

@Entity()
@Unique(['eventId', 'organisationId'])
export class Registration {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  event: Relation<Event>;

  @Column('uuid')
  organisationId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column('text')
  side: 'association' | 'company';

  /** Rounds it cannot attend. */
  @Column('integer', { array: true, default: [] })
  unavailableRounds: number[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
