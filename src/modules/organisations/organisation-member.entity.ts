import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Organisation } from './organisation.entity.js';

@Entity()
@Index(['accountId'])
export class OrganisationMember {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @ManyToOne(() => Organisation, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  role: 'head' | 'contributor';
}
