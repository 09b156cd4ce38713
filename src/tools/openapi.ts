import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTS, { astToString } from 'openapi-typescript';
import { ApiModule } from '../api.module.js';
import { readConfig } from '../platform/config/config.js';
import { describeApi } from '../platform/http/openapi.js';

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/**
 * Writes openapi.json from the controllers, without a database, and the web client's types from it; `--check` says
 * whether both are current.
 */
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
const outputs = [
  { path: 'openapi.json', text },
  { path: 'web/src/api/schema.d.ts', text: astToString(await openapiTS(text)) },
];

for (const output of outputs) {
  if (!values.check) {
    writeFileSync(file(output.path), output.text);
  } else if (!existsSync(file(output.path)) || readFileSync(file(output.path), 'utf8') !== output.text) {
    process.stderr.write(`${output.path} is stale: run \`npm run openapi\` and commit the result.\n`);
    process.exitCode = 1;
  }
}
