import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from './platform/config/config.js';
import { createPino, PinoLogger } from './platform/process/pino-logger.js';
import { stopPlainly } from './platform/process/stop-plainly.js';
import { WorkerModule } from './worker.module.js';

/** The queue process. */
async function start(): Promise<void> {
  const config = readConfig();
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: new PinoLogger(createPino(config.log.level)),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  process.stdout.write(`${JSON.stringify({ working: true, queue: config.queue.backend })}\n`);
}

start().catch(stopPlainly);
