import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Labo } from './labo.entity.js';

@Entity()
@Index(['accountId'])
export class LaboStaff {
  @PrimaryColumn('uuid')
  laboId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @ManyToOne(() => Labo, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  labo: Relation<Labo>;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  role: 'animator' | 'head';
}
