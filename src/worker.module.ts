import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CommonModule } from './common.module.js';
import { AccountsModule } from './modules/accounts/accounts.module.js';
import { SignInLinkProcessor } from './modules/accounts/sign-in-link.processor.js';
import { DigestProcessor } from './modules/digests/digest.processor.js';
import { DigestPlanner } from './modules/digests/digest-planner.js';
import { DigestsModule } from './modules/digests/digests.module.js';
import { EventsModule } from './modules/events/events.module.js';
import { EventRounds } from './modules/events/rounds/event-rounds.js';
import { ScheduleProcessor } from './modules/events/schedule.processor.js';
import { ImportProcessor } from './modules/imports/import.processor.js';
import { ImportsModule } from './modules/imports/imports.module.js';
import { FollowUpRounds } from './modules/introductions/follow-up-rounds.js';
import { IntroductionsModule } from './modules/introductions/introductions.module.js';
import { LearningModule } from './modules/learning/learning.module.js';
import { LearningProcessor } from './modules/learning/learning.processor.js';
import { LettersModule } from './modules/letters/letters.module.js';
import { ListingSweeper } from './modules/listings/listing-sweeper.js';
import { ListingsModule } from './modules/listings/listings.module.js';
import { MatchingModule } from './modules/matching/matching.module.js';
import { RescoringProcessor } from './modules/matching/rescoring.processor.js';
import { ScoringProcessor } from './modules/matching/scoring.processor.js';
import { ScoringShardProcessor } from './modules/matching/scoring-shard.processor.js';
import type { Config } from './platform/config/config.js';
import { MailLeases } from './platform/mail/mail-leases.js';
import { MailSender } from './platform/mail/mail-sender.js';
import { JobSweeper } from './platform/queue/job-sweeper.js';
import type { QueueName } from './platform/queue/queues.js';

/** Who works on which queue; the compiler asks for every one. */
const PROCESSORS: Record<QueueName, Type> = {
  scoring: ScoringProcessor,
  'scoring-shard': ScoringShardProcessor,
  rescoring: RescoringProcessor,
  learning: LearningProcessor,
  scheduling: ScheduleProcessor,
  digests: DigestProcessor,
  'sign-in-links': SignInLinkProcessor,
  imports: ImportProcessor,
};

/** The queue process: every processor, the mail sender and the sweeper. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        CommonModule.with(config),
        AccountsModule,
        ListingsModule,
        ImportsModule,
        MatchingModule,
        LearningModule,
        EventsModule,
        DigestsModule,
        IntroductionsModule,
        LettersModule,
      ],
      providers: [
        ...Object.values(PROCESSORS),
        JobSweeper,
        FollowUpRounds,
        EventRounds,
        DigestPlanner,
        MailLeases,
        MailSender,
        ListingSweeper,
      ],
    };
  }
}
