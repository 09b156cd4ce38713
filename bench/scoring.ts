import { parseArgs } from 'node:util';
import { ablation } from './scoring/ablation.js';
import { coreSpeed } from './scoring/core-speed.js';
import { growth } from './scoring/growth.js';
import { large } from './scoring/large.js';
import { oneChange } from './scoring/one-change.js';
import { peers } from './scoring/peers.js';
import { regionalLabo } from './scoring/regional-labo.js';

/** `bench:scoring [--only core,labo,change,growth,large,peers,ablation]`: one question a section, one table an answer. */
const sections: Record<string, () => Promise<void> | void> = {
  core: coreSpeed,
  labo: regionalLabo,
  change: oneChange,
  growth,
  large,
  peers,
  ablation,
};

const { values } = parseArgs({
  options: { only: { type: 'string', default: Object.keys(sections).join(',') } },
});
for (const name of values.only.split(',')) {
  const section = sections[name];
  if (!section) throw new Error(`--only knows ${Object.keys(sections).join(', ')}; not « ${name} »`);
  console.log(`\n== ${name}`);
  await section();
}
console.log(`\nPeak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
