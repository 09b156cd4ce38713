import type { INestApplicationContext } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { sphereOf } from '../../core/taxonomy/organisation-kinds.js';
import { EventsService } from '../../modules/events/events.service.js';
import type { Registration } from '../../modules/events/registration.entity.js';
import { Organisation } from '../../modules/organisations/organisation.entity.js';

const COMPANIES = 22;
const ASSOCIATIONS = 32;
const SELESTAT = '67462';
/** Two months from now: time for wishes, and still to come when the demonstration is shown again. */
const WEEKS_AHEAD = 8;
const WISHES = 6;

interface Tie {
  associationId: string;
  companyId: string;
  score: number;
}

/**
 * A speed dating of 22 companies × 32 associations. Those who have most to say to one another come, the two demo
 * organisations among them; each wishes for the partners its own suggestions name.
 */
export async function seedEvent(
  context: INestApplicationContext,
  laboId: string,
  guests: { associationId: string; companyId: string },
  today: string,
): Promise<string> {
  const events = context.get(EventsService);
  const database = context.get(DataSource);
  const ties = await tiesOf(database, laboId);
  const companies = mostTied(ties, 'companyId', COMPANIES, guests.companyId);
  const near = ties.filter(({ companyId }) => companies.includes(companyId));
  const associations = mostTied(near, 'associationId', ASSOCIATIONS, guests.associationId);

  return database.transaction(async (manager) => {
    const event = await events.create(manager, {
      laboId,
      name: 'Speed dating de Sélestat',
      kind: 'speed_dating',
      startsAt: thursdayAfter(today),
      place: 'Salle Sainte-Barbe',
      communeCode: SELESTAT,
      rounds: 10,
      roundMinutes: 7,
      pauseMinutes: 3,
      breakAfterRound: 5,
      breakMinutes: 10,
      tables: 22,
    });
    const registered = await events.register(manager, event.id, [
      ...associations.map((organisationId) => ({
        organisationId,
        side: 'association' as const,
        unavailableRounds: [],
      })),
      ...companies.map((organisationId, index) => ({
        organisationId,
        side: 'company' as const,
        unavailableRounds: index === 4 ? [9, 10] : [],
      })),
    ]);
    await events.wish(manager, wishesOf(registered, near));
    return event.id;
  });
}

/** Best suggestion between each association and each company. */
async function tiesOf(database: DataSource, laboId: string): Promise<Tie[]> {
  const organisations = await database.manager.findBy(Organisation, { laboId });
  const sphere = new Map(organisations.map(({ id, kind }) => [id, sphereOf(kind)]));
  const rows: { one: string; other: string; score: number }[] = await database.query(
    `SELECT need_organisation_id AS one, offer_organisation_id AS other, max(score) AS score
     FROM suggestion WHERE labo_id = $1 AND status = 'open' GROUP BY 1, 2 ORDER BY score DESC, 1, 2`,
    [laboId],
  );
  const ties = new Map<string, Tie>();
  for (const { one, other, score } of rows) {
    const [associationId, companyId] = sphere.get(one) === 'associative' ? [one, other] : [other, one];
    const key = `${associationId} ${companyId}`;
    const crosses = sphere.get(associationId) === 'associative' && sphere.get(companyId) === 'business';
    if (crosses && !ties.has(key)) ties.set(key, { associationId, companyId, score });
  }
  return [...ties.values()];
}

/** Those with most partners, then with the best ones. */
function mostTied(ties: Tie[], side: 'associationId' | 'companyId', count: number, first: string): string[] {
  const weight = new Map<string, number>();
  for (const tie of ties) weight.set(tie[side], (weight.get(tie[side]) ?? 0) + 1 + tie.score);
  const ranked = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  return [first, ...ranked.filter((id) => id !== first)].slice(0, count);
}

function wishesOf(registrations: Registration[], ties: Tie[]) {
  const registrationOf = new Map(registrations.map(({ id, organisationId }) => [organisationId, id]));
  return registrations.flatMap(({ id, organisationId, side }) =>
    ties
      .filter((tie) => (side === 'association' ? tie.associationId : tie.companyId) === organisationId)
      .map((tie) => registrationOf.get(side === 'association' ? tie.companyId : tie.associationId))
      .filter((other): other is string => other !== undefined)
      .slice(0, WISHES)
      .map((toRegistrationId, index) => ({ fromRegistrationId: id, toRegistrationId, rank: index + 1 })),
  );
}

function thursdayAfter(today: string): Date {
  const start = DateTime.fromISO(today, { zone: 'Europe/Paris' }).plus({ weeks: WEEKS_AHEAD });
  return start.set({ weekday: 4, hour: 14, minute: 10 }).toJSDate();
}
