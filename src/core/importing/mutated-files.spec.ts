import { describe, expect, it } from '@jest/globals';
import { smallGazetteer } from '../territory/small-gazetteer.js';
import { importReport } from './import-report.js';
import { hostileFiles, mutatedFile } from './mutate-file.js';
import { readTable } from './read-table.js';

// `npm run import:fuzz` tries ten thousand of them.
describe('mutated files', () => {
  it('are all either refused as a whole or told row by row', () => {
    let refused = 0;
    let told = 0;
    for (let seed = 0; seed < 500; seed++) {
      const report = importReport(readTable(mutatedFile(seed)), smallGazetteer);
      expect(report.rows.length).toBe(report.problem ? 0 : report.records);
      expect(report.rows.map(({ record }) => record)).toEqual(report.rows.map((_, i) => i + 1));
      if (report.problem) refused++;
      else told++;
    }
    // Both must happen, or the mutations are too weak or too strong to show anything.
    expect(Math.min(refused, told)).toBeGreaterThan(60);
  });

  it.each(Object.keys(hostileFiles).filter((name) => !/bomb|thousand rows/.test(name)))(
    'keep their time and memory: %s',
    (name) => {
      const bytes = hostileFiles[name]();
      const [started, before] = [performance.now(), process.memoryUsage().rss];
      importReport(readTable(bytes), smallGazetteer);
      expect(performance.now() - started).toBeLessThan(15_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(350_000_000);
    },
    60_000,
  );
});
