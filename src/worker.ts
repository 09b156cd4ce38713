import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { readConfig } from './platform/config/config.js';
import { checkDatabaseRole } from './platform/database/check-database-role.js';
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
  await checkDatabaseRole(app.get(DataSource));
  process.stdout.write(`${JSON.stringify({ working: true, queue: config.queue.backend })}\n`);
}

start().catch(stopPlainly);
