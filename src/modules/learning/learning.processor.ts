import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DurableProcessor } from '../../platform/queue/durable-processor.js';
import { LearningService } from './learning.service.js';

/** Learns from a Labo's answers after one was given or taken back. */
@Processor('learning')
export class LearningProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly learning: LearningService,
  ) {
    super(database);
  }

  protected async handle({ laboId }: Record<string, string>): Promise<void> {
    await this.learning.learn(laboId);
  }
}
