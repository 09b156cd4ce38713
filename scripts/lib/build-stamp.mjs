import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

/** A hash of the content of these files and folders; tests and what builds leave behind do not count. */
export function hashInputs(paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const path of paths.flatMap(filesUnder).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

/** Whether the product is there and was made from these inputs. */
export function isFresh({ stamp, product }, hash) {
  const file = join(ROOT, stamp);
  return existsSync(join(ROOT, product)) && existsSync(file) && readFileSync(file, 'utf8') === hash;
}

export function writeStamp({ stamp }, hash) {
  writeFileSync(join(ROOT, stamp), hash);
}

function filesUnder(path) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !['dist', 'node_modules'].includes(entry.name) && !/\.spec\.tsx?$/.test(entry.name))
    .flatMap((entry) => filesUnder(`${path}/${entry.name}`));
}
