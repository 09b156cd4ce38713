import { Kernel } from '../../src/core/scoring/compiled/kernel.js';
import { compileSnapshot } from '../../src/core/scoring/compiled/snapshot.js';
import { TopList } from '../../src/core/scoring/compiled/top-list.js';
import { asOf, collection } from './collections.js';
import { openDatabase } from './database.js';
import { ormPeer } from './orm-peer.js';
import { realPlaces } from './real-places.js';
import { sqlPeer } from './sql-peer.js';

const [needCount, offerCount] = [600, 400];
const sampledNeeds = 20;

/** The same regional work by the compiled core, by the ORM row by row, and by one SQL statement. */
export async function peers(): Promise<void> {
  const lists = collection(needCount, offerCount, realPlaces(['67', '68']));
  const database = await openDatabase();
  const [needs, offers] = [lists.needs, lists.offers].map((list) => [...list()].map(asStored));
  await database.storeListings([...needs, ...offers]);
  const snapshot = compileSnapshot(needs, offers, { asOf });
  const kernel = new Kernel(snapshot.data);
  const top = new TopList(20);
  const ours = new Map<string, string[]>();
  let core = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    for (let need = 0; need < needCount; need++) {
      kernel.score(need, top);
      if (round > 0) continue;
      const ids = [...top.rows.subarray(0, top.size)].map(
        (row) => snapshot.offerIds[snapshot.data.offers.source[row]],
      );
      ours.set(snapshot.needIds[snapshot.data.needs.source[need]], ids);
    }
    core = Math.min(core, (performance.now() - started) / 1000);
  }
  const orm = await ormPeer(database.url, database.schema, snapshot.context, sampledNeeds);
  const sql = await sqlPeer(database.client);
  const pairs = needCount * offerCount;
  const line = (who: string, seconds: number, answers: Map<string, string[]>) => ({
    who,
    'seconds for 600 × 400': seconds.toFixed(3),
    'times ours': Math.round(seconds / core),
    'share of our top 20': shared(ours, answers).toFixed(3),
  });
  console.table([
    line('compiled core', core, ours),
    line(`ORM, row by row (first ${sampledNeeds} needs, scaled)`, orm.secondsPerPair * pairs, orm.top),
    line('one SQL statement, French full text', sql.seconds, sql.top),
  ]);
  await database.close();
}

/** What the tables hold, no more: the three ways must read the same facts. */
const asStored = <T extends { organisation: object }>(listing: T): T => ({
  ...listing,
  odd: [],
  organisation: {
    ...listing.organisation,
    objectives: undefined,
    openCapacity: undefined,
    excludes: undefined,
  },
});

function shared(ours: Map<string, string[]>, theirs: Map<string, string[]>): number {
  let common = 0;
  let all = 0;
  for (const [need, list] of theirs) {
    const own = new Set(ours.get(need));
    common += list.filter((offer) => own.has(offer)).length;
    all += own.size;
  }
  return all === 0 ? 1 : common / all;
}
