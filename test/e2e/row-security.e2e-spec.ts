import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { entities } from '../../src/entities.js';
import type { Labo } from '../../src/modules/labos/labo.entity.js';
import { Organisation } from '../../src/modules/organisations/organisation.entity.js';
import { Audit } from '../../src/platform/audit/audit.js';
import { databaseOptions } from '../../src/platform/database/database-options.js';
import { asSystem, inLabo } from '../../src/platform/database/scope.js';
import { openTables } from '../../src/tools/open-tables.js';
import { World } from '../factories/world.js';
import { startProcess, startTestApp, type TestApp } from '../harness/app.js';
import { as } from '../harness/visitor.js';

describe('the second wall', () => {
  let app: TestApp;
  let product: DataSource;
  let labos: Labo[];

  beforeAll(async () => {
    app = await startTestApp({ worker: false });
    const world = new World(app.database);
    labos = [await world.aLabo(), await world.aLabo()];
    for (const labo of labos) {
      for (let i = 0; i < 5; i++) await world.aNeed(await world.anOrganisation(labo));
    }
    // Few connections, so that they pass from hand to hand.
    const options = databaseOptions(app.env.DATABASE_URL, entities);
    product = await new DataSource({ ...options, extra: { ...options.extra, max: 4 } }).initialize();
  });

  afterAll(async () => {
    await product?.destroy();
    await app?.stop();
  });

  const seen = async (table = 'organisation') => {
    const rows = await product.query(`SELECT DISTINCT labo_id FROM ${table}`);
    return rows.map((row: { labo_id: string }) => row.labo_id);
  };

  it('holds every table, or its exemption gives a reason', async () => {
    expect(await openTables(app.database)).toEqual([]);
    await app.database.query('CREATE TABLE forgotten (labo_id uuid)');
    expect(await openTables(app.database)).toEqual(['forgotten']);
    await app.database.query('DROP TABLE forgotten');
  });

  it('shows no row of any table to nobody', async () => {
    for (const { tableName } of product.entityMetadatas) {
      const [{ count }] = await product.query(`SELECT count(*)::int AS count FROM "${tableName}"`);
      expect({ tableName, count }).toEqual({ tableName, count: 0 });
    }
    expect(await asSystem('queue', () => seen())).toEqual([]);
  });

  it('shows one Labo its own rows, whoever had the connection before', async () => {
    const looks = Array.from({ length: 400 }, (_, index) => index);
    const wrong = await Promise.all(
      looks.map(async (index) => {
        const { id } = labos[index % 2];
        if (index % 5 === 0) return (await seen()).length;
        return inLabo(id, async () => {
          if (index % 3 === 0) {
            const rows = await product.transaction((manager) => manager.find(Organisation));
            return rows.filter(({ laboId }) => laboId !== id).length + (rows.length === 5 ? 0 : 1);
          }
          const found = await seen(index % 2 ? 'organisation' : 'listing');
          return found.length === 1 && found[0] === id ? 0 : 1;
        });
      }),
    );
    expect(wrong.filter((count) => count > 0)).toEqual([]);
  });

  it('keeps each query to its asker when a transaction changes hands and is rolled back', async () => {
    const runner = product.createQueryRunner();
    await runner.connect();
    const idsSeen = async () => (await runner.query('SELECT DISTINCT labo_id FROM organisation')).length;
    await inLabo(labos[0].id, async () => {
      await runner.startTransaction();
      expect(await inLabo(labos[1].id, idsSeen)).toBe(1);
      expect(await asSystem('sign-in', idsSeen)).toBe(2);
      await runner.rollbackTransaction();
      expect(await idsSeen()).toBe(1);
    });
    expect(await idsSeen()).toBe(0);
    const both = await Promise.all([
      inLabo(labos[0].id, () => runner.query('SELECT DISTINCT labo_id FROM listing')),
      inLabo(labos[1].id, () => runner.query('SELECT DISTINCT labo_id FROM listing')),
    ]);
    expect(both.map(([row]) => row.labo_id)).toEqual(labos.map(({ id }) => id));
    await runner.release();
  });

  it('lets nobody write into another Labo', async () => {
    const [mine, other] = labos;
    await inLabo(mine.id, async () => {
      const theirs = { laboId: other.id, name: 'Passager clandestin', kind: 'association' };
      await expect(product.manager.insert(Organisation, theirs)).rejects.toThrow(/row-level security/);
      const { affected } = await product.manager.update(Organisation, { laboId: other.id }, { name: 'Pris' });
      expect(affected).toBe(0);
      await expect(
        product.query(`UPDATE organisation SET labo_id = '${other.id}' WHERE labo_id = '${mine.id}'`),
      ).rejects.toThrow(/row-level security/);
    });
  });

  it('only ever adds to the audit log, and shows it to staff of the Labo', async () => {
    const [mine, other] = labos;
    const audit = new Audit(product);
    const act = { action: 'labo.changed', object: { kind: 'labo', id: mine.id, name: mine.name } } as const;
    await inLabo(mine.id, () => audit.record({ ...act, labos: [mine.id] }));
    await inLabo(mine.id, () =>
      expect(audit.record({ ...act, labos: [other.id] })).rejects.toThrow(/policy/),
    );
    await expect(audit.record({ ...act, labos: [mine.id] })).rejects.toThrow(/policy/);
    const read = () => product.query('SELECT labo_id, action, object_name FROM audit_entry');
    const line = { labo_id: mine.id, action: 'labo.changed', object_name: mine.name };
    expect(await inLabo(mine.id, read)).toEqual([line]);
    expect(await inLabo(other.id, read)).toEqual([]);
    for (const change of [
      `UPDATE audit_entry SET action = 'none'`,
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
    ]) {
      await expect(app.database.query(change)).rejects.toThrow(/only ever added to/);
      await expect(inLabo(mine.id, () => product.query(change))).rejects.toThrow(/added to|denied/);
    }
  });

  it('gives the application no way around', async () => {
    await expect(product.query('ALTER TABLE organisation DISABLE ROW LEVEL SECURITY')).rejects.toThrow(
      /owner/,
    );
    await expect(product.query('SELECT * FROM migration')).rejects.toThrow(/permission denied/);
    expect(await asSystem('tools', () => seen())).toEqual([]);
  });

  it('keeps interleaved requests of two Labos apart', async () => {
    const world = new World(app.database);
    const people = await Promise.all(labos.map((labo) => world.anAnimator(labo)));
    const visitors = await Promise.all(people.map(({ email }) => as(app.url, email)));
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const [mine, other] = index % 2 ? [0, 1] : [1, 0];
        const asked = index % 4 < 2 ? mine : other;
        const answer = await visitors[mine].get(`/api/organisations?laboId=${labos[asked].id}`);
        return asked === mine ? answer.status === 200 && answer.body.total === 5 : answer.status === 403;
      }),
    );
    expect(answers.filter((right) => !right)).toEqual([]);
  });

  it('does not start for people with the owner’s role', async () => {
    const env = { ...app.env, DATABASE_URL: app.databaseUrl };
    await expect(startProcess('main', env)).rejects.toThrow(/DATABASE_URL names a role that owns the tables/);
    await expect(startProcess('worker', env)).rejects.toThrow(/DATABASE_OWNER_URL/);
  });
});
