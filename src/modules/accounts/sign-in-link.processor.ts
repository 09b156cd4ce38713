import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { asSystem } from '../../platform/database/scope.js';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
import { SignInFlows } from './sign-in-flows.js';

/** Makes the links people asked for; an address without an account gets nothing, and is forgotten here. */
@Processor('sign-in-links')
export class SignInLinkProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly flows: SignInFlows,
  ) {
    super(database);
  }

  /** Nobody is known yet, and no Labo. */
  protected override inSight(_: unknown, work: () => Promise<void>): Promise<void> {
    return asSystem('sign-in', work);
  }

  protected async handle({ email, mark }: Record<string, string>, { requestId }: JobContext): Promise<void> {
    await this.flows.sendLink(email, mark);
    await asSystem('queue', () =>
      this.database.query(`UPDATE job_request SET payload = '{}' WHERE id = $1`, [requestId]),
    );
  }
}
