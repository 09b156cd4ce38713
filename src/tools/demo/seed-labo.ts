import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountsService } from '../../modules/accounts/accounts.service.js';
import type { DemoSignIn } from '../../modules/demo/demo.dto.js';
import { DirectImports } from '../../modules/imports/direct-imports.js';
import { LabosService } from '../../modules/labos/labos.service.js';
import { nameOf } from '../../modules/organisations/name-of.js';
import { Organisation } from '../../modules/organisations/organisation.entity.js';
import { OrganisationsService } from '../../modules/organisations/organisations.service.js';
import { buildDemoFiles } from '../demo-data/build-demo-files.js';
import type { DemoPerson } from '../demo-data/types.js';
import { ADMINISTRATOR, ANIMATOR, memberSignIn } from './sign-ins.js';

const SEED = 6768;
/** Left for the animator to look at. */
const TO_VERIFY = 3;

export const DEMO_SLUG = 'alsace';

/** The Labo, its files imported as an animator would, its people. Returns the four sign-ins. */
export async function seedLabo(context: INestApplicationContext, today: string): Promise<DemoSignIn[]> {
  const labos = context.get(LabosService);
  const imports = context.get(DirectImports);
  const labo = await labos.create({
    slug: DEMO_SLUG,
    name: 'Le Labo des partenariats d’Alsace (démonstration)',
    senderName: 'Le Labo des partenariats',
    departements: ['67', '68'],
    houseRules: ['L’association ne demande pas d’argent.', 'L’entreprise ne démarche pas commercialement.'],
  });
  const files = buildDemoFiles({ seed: SEED, asOf: today });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const counts = [
    await imports.take(labo.id, 'organisations.csv', 'organisations', bytes(files.organisationsCsv)),
    await imports.take(labo.id, 'besoins et offres.csv', 'listings', bytes(files.listingsCsv)),
  ];
  for (const { refused, duplicate } of counts)
    if (refused + duplicate > 0) throw new Error(`demo rows refused: ${JSON.stringify(counts)}`);
  const members = await addPeople(context, labo.id, files.people);
  return [...members, ...(await addStaff(context, labo.id))];
}

async function addPeople(
  context: INestApplicationContext,
  laboId: string,
  people: DemoPerson[],
): Promise<DemoSignIn[]> {
  const accounts = context.get(AccountsService);
  const organisations = context.get(OrganisationsService);
  const { manager } = context.get(DataSource);
  const byReference = new Map(
    (await manager.findBy(Organisation, { laboId })).map((organisation) => [
      organisation.reference,
      organisation,
    ]),
  );
  const signIns: DemoSignIn[] = [];
  for (const person of people) {
    const organisation = byReference.get(person.organisationReference)!;
    const signIn =
      person.demo && memberSignIn(person.demo, `${person.firstName}, ${nameOf(organisation)}`, person.email);
    const { email, firstName, lastName } = person;
    const account = await accounts.ensureAccount({ email, firstName, lastName, password: signIn?.password });
    await organisations.addMember(manager, {
      organisationId: organisation.id,
      accountId: account.id,
      role: 'head',
    });
    if (signIn) signIns.push(signIn);
  }
  await verifyMost(manager, laboId);
  await showSome(manager, laboId);
  return signIns.sort((a, b) => a.role.localeCompare(b.role));
}

/** Everybody verified, but for the last few. */
async function verifyMost(manager: DataSource['manager'], laboId: string): Promise<void> {
  await manager.query(
    `UPDATE organisation SET verification = 'verified' WHERE labo_id = $1 AND id NOT IN (
       SELECT id FROM organisation WHERE labo_id = $1 ORDER BY reference DESC LIMIT ${TO_VERIFY})`,
    [laboId],
  );
}

/** One organisation in three agreed to the public page, and has accepted the charter as all have. */
async function showSome(manager: DataSource['manager'], laboId: string): Promise<void> {
  await manager.query(`UPDATE organisation SET charter_accepted_at = now() WHERE labo_id = $1`, [laboId]);
  await manager.query(
    `UPDATE organisation SET consents = '{public_name}', consents_at = now()
     WHERE labo_id = $1 AND right(reference, 4)::int % 3 = 0`,
    [laboId],
  );
  await manager.query(
    `UPDATE listing SET public_consent = true WHERE labo_id = $1 AND organisation_id IN (
       SELECT id FROM organisation WHERE labo_id = $1 AND 'public_name' = ANY (consents))`,
    [laboId],
  );
}

async function addStaff(context: INestApplicationContext, laboId: string): Promise<DemoSignIn[]> {
  const accounts = context.get(AccountsService);
  const { email, password } = ANIMATOR;
  const animator = await accounts.ensureAccount({ email, password, firstName: 'Lucie', lastName: 'Muller' });
  await context.get(LabosService).addStaff(laboId, animator.id, 'animator');
  await accounts.ensureAccount({
    email: ADMINISTRATOR.email,
    password: ADMINISTRATOR.password,
    firstName: 'Camille',
    lastName: 'Weber',
    administrator: true,
  });
  return [ANIMATOR, ADMINISTRATOR];
}
