// Completes package-lock.json with the builds for other systems that the registry npm asked did not have at that
// moment; without their entries `npm ci` refuses the lock elsewhere. Run it after every change of dependencies.
// With --check it only says whether something is missing. Idempotent; asks nobody.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';

const FILE = join(ROOT, 'package-lock.json');
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = findMissing(lock.packages);

if (process.argv.includes('--check')) {
  for (const { name, version } of missing) console.log(`package-lock.json lacks ${name} ${version}`);
  if (missing.length > 0) console.log('Run: node scripts/complete-lock.mjs');
  process.exitCode = missing.length > 0 ? 1 : 0;
} else if (missing.length > 0) {
  for (const { name, version, parent } of missing) {
    lock.packages[`node_modules/${name}`] = describe(name, version, parent);
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`Added ${missing.length} entries to package-lock.json.`);
} else {
  console.log('package-lock.json is complete.');
}

/** The optional dependencies that no entry of the lock answers. */
function findMissing(packages) {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !resolves(packages, parent, name))
      .map(([name, version]) => ({ name, version, parent })),
  );
}

function resolves(packages, from, name) {
  const steps = from.split('/node_modules/');
  const folders = steps.map((_, index) => steps.slice(0, index + 1).join('/node_modules/'));
  return ['', ...folders.filter(Boolean)].some(
    (folder) => packages[`${folder ? `${folder}/` : ''}node_modules/${name}`],
  );
}

/** Builds carry their system in their name; the rest they share with their siblings. */
function describe(name, version, parent) {
  const words = name.split('/').pop().split('-');
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (!/^\d+\.\d+\.\d+/.test(version) || !os || !cpu) {
    throw new Error(
      `${name} ${version}, wanted by ${parent}, is missing from the lock and is no build for a system.`,
    );
  }
  const siblings = Object.keys(lock.packages[parent].optionalDependencies).map(
    (other) => lock.packages[`node_modules/${other}`],
  );
  const { license, engines, dev } = siblings.find(Boolean) ?? lock.packages[parent];
  const libc = os !== 'linux' ? null : /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : null;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    ...(license ? { license } : {}),
    optional: true,
    os: [os],
    ...(engines ? { engines } : {}),
  };
}
