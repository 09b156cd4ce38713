import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiModule } from '../api.module.js';
import { readConfig } from '../platform/config/config.js';
import { describeApi } from '../platform/http/openapi.js';

const FILE = fileURLToPath(new URL('../../../openapi.json', import.meta.url));

/** Writes openapi.json from the controllers, without a database; `--check` says whether the file is current. */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const config = readConfig({
  DATABASE_URL: 'postgres://nowhere/none',
  SMTP_URL: 'smtp://nowhere',
  REDIS_URL: 'redis://nowhere',
  APP_SECRET: 'nothing is signed while describing',
});
const app = await NestFactory.create(ApiModule.with(config), new FastifyAdapter(), {
  preview: true,
  logger: false,
});
const text = `${JSON.stringify(describeApi(app), null, 2)}\n`;

if (!values.check) {
  writeFileSync(FILE, text);
  process.stderr.write('openapi.json written\n');
} else if (readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('openapi.json is stale: run `npm run openapi` and commit the result.\n');
  process.exitCode = 1;
}
