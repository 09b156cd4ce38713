import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { JobRequest } from './job-request.entity.js';
import { JobRequests } from './job-requests.js';
import { queueConnection } from './queue-backend.js';
import { QUEUES } from './queues.js';

@Global()
@Module({})
export class QueueModule {
  static readonly root: DynamicModule = {
    module: QueueModule,
    imports: [
      BullModule.forRootAsync({
        inject: [Config],
        useFactory: (config: Config) => ({
          connection: queueConnection(config) as never,
          defaultJobOptions: {
            attempts: 5,
            backoff: { type: 'exponential', delay: 1000 },
            removeOnComplete: { age: 3600, count: 1000 },
            removeOnFail: { age: 86_400, count: 1000 },
          },
        }),
      }),
      BullModule.registerQueue(...QUEUES.map((name) => ({ name }))),
      BullModule.registerFlowProducer({ name: 'flows' }),
      TypeOrmModule.forFeature([JobRequest]),
    ],
    providers: [JobRequests],
    exports: [JobRequests],
  };
}
