import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tries counted by rate-limiter-flexible, which writes this table: its own shape. */
@Entity()
export class SignInTry {
  @PrimaryColumn('text')
  key: string;

  @Column('integer', { default: 0 })
  points: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire: string | null;
}
