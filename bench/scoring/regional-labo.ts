import { candidateEdges } from '../../src/core/scoring/candidate-edges.js';
import { Kernel } from '../../src/core/scoring/compiled/kernel.js';
import { compileSnapshot } from '../../src/core/scoring/compiled/snapshot.js';
import { TopList } from '../../src/core/scoring/compiled/top-list.js';
import { proposePairings } from '../../src/core/scoring/propose-pairings.js';
import { asOf, collection } from './collections.js';
import { openDatabase } from './database.js';
import { realPlaces } from './real-places.js';

/** A regional Labo, 600 needs × 400 offers: from the listings to explained, fair suggestions, stored in PostgreSQL. */
export async function regionalLabo(): Promise<void> {
  const lists = collection(600, 400, realPlaces(['67', '68']));
  const [needs, offers] = [[...lists.needs()], [...lists.offers()]];
  const database = await openDatabase();
  const best: Record<string, number> = {};
  for (let round = 0; round < 4; round++) {
    const clock = stopwatch(best);
    const snapshot = compileSnapshot(needs, offers, { asOf });
    clock('read and compile (ms)');
    const kernel = new Kernel(snapshot.data);
    const top = new TopList(20);
    for (let need = 0; need < 600; need++) kernel.score(need, top);
    clock('score 240 000 pairs (ms)');
    candidateEdges(snapshot, 64);
    clock('both sides, top 64 (ms)');
    const { proposals, fairness } = proposePairings(needs, offers, { asOf, perNeed: 8, seed: 1 });
    clock('whole run with reasons (ms)');
    await database.storeSuggestions(proposals);
    clock('store in PostgreSQL (ms)');
    best.proposals = proposals.length;
    if (round === 3) console.log(fairness);
  }
  console.table([Object.fromEntries(Object.entries(best).map(([name, value]) => [name, Math.round(value)]))]);
  await database.close();
}

function stopwatch(best: Record<string, number>): (name: string) => void {
  let last = performance.now();
  return (name) => {
    const now = performance.now();
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, now - last);
    last = performance.now();
  };
}
