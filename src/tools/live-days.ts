import 'reflect-metadata';
import { createInterface } from 'node:readline';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommonModule } from '../common.module.js';
import { FollowUpsService } from '../modules/introductions/follow-ups.service.js';
import { IntroductionsModule } from '../modules/introductions/introductions.module.js';
import { readConfig } from '../platform/config/config.js';

/**
 * Lives through days without waiting for them, for the stories that need weeks: does what time asks of introductions
 * at each instant of its input, one a line, and answers how many steps that made. Its messages stand in the outbox.
 */
@Module({})
class Days {}

const context = await NestFactory.createApplicationContext(
  { module: Days, imports: [CommonModule.with(readConfig(process.env)), IntroductionsModule] },
  { logger: ['error'] },
);
const followUps = context.get(FollowUpsService);
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${await followUps.sweep(new Date(line))}\n`);
await context.close();
