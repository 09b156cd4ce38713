import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AccountsService } from '../../modules/accounts/accounts.service.js';
import { LabosService } from '../../modules/labos/labos.service.js';
import { readConfig } from '../../platform/config/config.js';
import { asSystem } from '../../platform/database/scope.js';
import { startServices } from '../../platform/embedded/start-services.js';
import { startLocalMailbox } from '../../platform/mail/local-mailbox.js';
import { ApiClient } from '../demo/api-client.js';
import { DemoContextModule } from '../demo/demo-context.module.js';
import { demoSettings, startProduct } from '../demo/product.js';
import { migrate } from '../migrate.js';
import type { Cast } from './cast.js';

export interface RehearsalStage extends Cast {
  databaseUrl: string;
  /** Another animator of the same Labo. */
  anotherAnimator(number: number): Promise<ApiClient>;
  stop(): Promise<void>;
}

/** The built product on data of its own that disappears, with a Labo and its animators. */
export async function setStage(animators = 1): Promise<RehearsalStage> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-rehearsal-'));
  const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  try {
    const services = await startServices({ fresh: true });
    undo.push(services.stop);
    const mailbox = await startLocalMailbox(join(folder, 'mailbox'));
    undo.push(mailbox.stop);
    await migrate(services.databaseUrl, { queue: services.queue === 'postgres', appUrl: services.appUrl });
    const settings = { ...(await demoSettings(folder, services, mailbox.url)), LOG_LEVEL: 'warn' };
    const owner = { ...settings, DATABASE_URL: services.databaseUrl };
    const laboId = await asSystem('tools', () => createLabo(owner, animators));
    // Its animators come in as the people of a demonstration do, without a code to type.
    const people = Array.from({ length: animators }, (_, number) => ({ email: emailOf(number) }));
    writeFileSync(join(folder, 'sign-ins.json'), JSON.stringify(people));
    const product = await startProduct(folder, settings);
    undo.push(product.stop);
    const animator = await signedIn(product.address, 0);
    return {
      address: product.address,
      databaseUrl: services.databaseUrl,
      laboId,
      animator,
      anybody: new ApiClient(product.address),
      anotherAnimator: (number) => signedIn(product.address, number),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const emailOf = (number: number) => `animation${number}@rehearsal.example`;

async function signedIn(address: string, number: number): Promise<ApiClient> {
  const client = new ApiClient(address);
  await client.signIn(emailOf(number));
  return client;
}

async function createLabo(settings: Record<string, string>, animators: number): Promise<string> {
  const config = readConfig(settings);
  const context = await NestFactory.createApplicationContext(DemoContextModule.with(config), {
    logger: false,
  });
  try {
    const labos = context.get(LabosService);
    const labo = await labos.create({
      slug: 'repetition',
      name: 'Labo de la répétition',
      senderName: 'Labo de la répétition',
      departements: ['67'],
      houseRules: ['On ne vend pas, on ne demande pas d’argent.'],
    });
    for (let number = 0; number < animators; number++) {
      const account = await context.get(AccountsService).ensureAccount({
        email: emailOf(number),
        firstName: 'Animation',
        lastName: String(number + 1),
      });
      await labos.addStaff(labo.id, account.id, 'animator');
    }
    return labo.id;
  } finally {
    await context.close();
  }
}
