import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { LabosService } from '../../modules/labos/labos.service.js';
import { Organisation } from '../../modules/organisations/organisation.entity.js';
import { readConfig } from '../../platform/config/config.js';
import { asSystem } from '../../platform/database/scope.js';
import { ApiClient } from './api-client.js';
import { DemoContextModule } from './demo-context.module.js';
import type { Say } from './say.js';
import { seedAnswers } from './seed-answers.js';
import { seedEvent } from './seed-event.js';
import { DEMO_SLUG, seedLabo } from './seed-labo.js';
import { ANIMATOR } from './sign-ins.js';
import { waitUntil } from './wait-until.js';

/**
 * Fills an empty installation the way a Labo does: files imported, then, signed in as the animator over HTTP, a
 * scoring, a timetable published, digests sent. Does nothing where the demo Labo already stands. `settings` name the
 * owner's database.
 */
export function fillDemo(address: string, settings: Record<string, string>, say: Say): Promise<void> {
  // The Labo does not exist yet, and nobody is signed in: the owner of the tables writes.
  return asSystem('tools', () => fill(address, settings, say));
}

async function fill(address: string, settings: Record<string, string>, say: Say): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const context = await NestFactory.createApplicationContext(DemoContextModule.with(readConfig(settings)), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    if (await context.get(LabosService).bySlug(DEMO_SLUG)) return;
    const signIns = await say.during('Import du Labo d’Alsace', () => seedLabo(context, today));
    writeFileSync(settings.DEMO_FILE, JSON.stringify(signIns));

    const animator = new ApiClient(address);
    const me = await animator.signIn(ANIMATOR.email);
    const laboId = me.staffOf[0].labo.id;
    await score(animator, laboId, say);
    const guests = await demoGuests(context.get(DataSource), laboId);
    await seedAnswers(context, laboId, Object.values(guests), new Date());
    const eventId = await say.during('Inscriptions au speed dating', () =>
      seedEvent(context, laboId, guests, today),
    );
    await schedule(animator, eventId, say);
    await sendDigests(animator, laboId, say);
  } finally {
    await context.close();
  }
}

async function demoGuests(database: DataSource, laboId: string) {
  const find = (reference: string) => database.manager.findOneByOrFail(Organisation, { laboId, reference });
  return { associationId: (await find('ORG-0001')).id, companyId: (await find('ORG-0301')).id };
}

async function score(animator: ApiClient, laboId: string, say: Say): Promise<void> {
  await say.progress('Calcul des suggestions', async (show) => {
    await animator.post(`/api/labos/${laboId}/scoring-runs`);
    const run = await waitUntil('scoring', async () => {
      const { run } = await animator.get(`/api/labos/${laboId}/scoring-runs/latest`);
      show(run.progress);
      if (run.state === 'failed') throw new Error('the scoring failed');
      return run.state === 'done' && run;
    });
    return `${run.suggestions} suggestions pour ${run.needs} besoins et ${run.offers} offres`;
  });
}

async function schedule(animator: ApiClient, eventId: string, say: Say): Promise<void> {
  await say.progress('Programme du speed dating', async (show) => {
    await animator.post(`/api/events/${eventId}/schedule`);
    const event = await waitUntil('scheduling', async () => {
      const event = await animator.get(`/api/events/${eventId}`);
      show(event.job?.progress ?? 1);
      if (event.job?.state === 'failed') throw new Error('the scheduling failed');
      return event.schedule && event;
    });
    await animator.post(`/api/events/${eventId}/schedule/publish`);
    return `${event.schedule.meetings.length} rendez-vous, ${event.schedule.figures.boundText}`;
  });
}

async function sendDigests(animator: ApiClient, laboId: string, say: Say): Promise<void> {
  await say.progress('Digests envoyés par e-mail', async (show) => {
    await animator.post(`/api/labos/${laboId}/digest-runs`);
    const run = await waitUntil('digests', async () => {
      const { run } = await animator.get(`/api/labos/${laboId}/digest-runs/latest`);
      show(run.state === 'done' ? run.sent / Math.max(1, run.prepared) : run.progress / 2);
      if (run.state === 'failed') throw new Error('the digests failed');
      return run.state === 'done' && run.sent === run.prepared && run;
    });
    return `${run.sent} messages`;
  });
}
