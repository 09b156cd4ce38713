import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { ApiModule } from './api.module.js';
import { checkAccessRules } from './modules/access/check-access-rules.js';
import { readConfig } from './platform/config/config.js';
import { checkDatabaseRole } from './platform/database/check-database-role.js';
import { createHttpApp } from './platform/http/http-app.js';
import { serveApiDocs } from './platform/http/openapi.js';
import { stopPlainly } from './platform/process/stop-plainly.js';

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** The HTTP process. */
async function start(): Promise<void> {
  const config = readConfig();
  const app = await createHttpApp(ApiModule.with(config), config, WEB);
  serveApiDocs(app);
  await app.init();
  await checkDatabaseRole(app.get(DataSource));
  checkAccessRules(app);
  await app.listen(config.http.port, config.http.host);
  process.stdout.write(`${JSON.stringify({ listening: await app.getUrl(), queue: config.queue.backend })}\n`);
}

start().catch(stopPlainly);
