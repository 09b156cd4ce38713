// The one door to every command: checks Node, brings dependencies and builds up to date, then runs the compiled
// entry. Built-in modules only, and no recent syntax, so that it can speak on any Node.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Tandem needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const USAGE = `Usage: node scripts/run.mjs COMMAND [arguments]
  demo             start the product with a demonstration Labo
  test             run every check
  e2e | browser    run one Jest project with its services
  tool NAME        run src/tools/NAME
  bench NAME       run bench/NAME
  screens          take a picture of every screen
  openapi          write openapi.json (--check: compare only)
  dev              the demonstration, rebuilt at each change
  build            build what is stale`;

const [command, ...rest] = process.argv.slice(2);
const args = rest[0] === '--' ? rest.slice(1) : rest;

try {
  const { dieWithNpm } = await import('./lib/die-with-npm.mjs');
  dieWithNpm();
  process.exitCode = await run();
} catch (error) {
  console.error(error.plain ? error.message : error);
  process.exitCode = 1;
}

async function run() {
  const { ensureDependencies } = await import('./lib/dependencies.mjs');
  const { buildServer, buildWeb } = await import('./lib/build.mjs');
  const { runEntry } = await import('./lib/launch.mjs');
  const ready = async (withWeb) => {
    await ensureDependencies();
    const builds = await Promise.allSettled([buildServer(), ...(withWeb ? [buildWeb()] : [])]);
    for (const { reason } of builds) if (reason) throw reason;
  };
  const named = (folder) => {
    const [name, ...own] = args;
    if (!name || !/^[a-z0-9][a-z0-9-]*$/.test(name)) throw plain(USAGE);
    return runEntry(`${folder}/${name}`, own[0] === '--' ? own.slice(1) : own);
  };

  switch (command) {
    case 'demo':
    case 'screens':
      await ready(true);
      return runEntry(`src/tools/${command}`, args);
    case 'openapi':
      await ready(false);
      return runEntry('src/tools/openapi', args);
    case 'tool':
      await ready(false);
      return named('src/tools');
    case 'bench':
      await ready(false);
      return named('bench');
    case 'build':
      await ready(true);
      return 0;
    case 'e2e':
    case 'browser':
      await ready(true);
      return (await import('./lib/jest.mjs')).runJest(command, args);
    case 'test':
      await ensureDependencies();
      return (await import('./lib/test.mjs')).runEverything(args);
    case 'dev':
      await ready(true);
      return (await import('./lib/dev.mjs')).develop(args);
    default:
      throw plain(USAGE);
  }
}

function plain(message) {
  return Object.assign(new Error(message), { plain: true });
}
