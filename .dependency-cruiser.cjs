// Who may import whom. The order of the modules is also one line in docs/architecture.md.
const MODULE_ORDER = [
  'accounts',
  'labos',
  'organisations',
  'prefill',
  'access',
  'invitations',
  'merges',
  'letters',
  'listings',
  'showcase',
  'moderation',
  'imports',
  'matching',
  'introductions',
  'events',
  'learning',
  'partnerships',
  'digests',
  'today',
  'exports',
  'mailbox',
  'observatory',
  'demo',
];

const SPECS = '\\.spec\\.tsx?$';
const folder = (names) => `^src/modules/(${names.join('|')})/`;

/** A module reaches earlier ones only, and of those only what they offer: services, types and entities. */
const laterModules = MODULE_ORDER.slice(0, -1).map((name, place) => ({
  name: `${name}-imports-only-earlier-modules`,
  comment: `Module order: ${MODULE_ORDER.join(' → ')}.`,
  severity: 'error',
  from: { path: folder([name]) },
  to: { path: folder(MODULE_ORDER.slice(place + 1)) },
}));

const only = (name, comment, from, allowed, more = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: SPECS },
  to: { path: '^(src|web/src|bench|test|migrations)/', pathNot: allowed, ...more },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { path: '^(src|web/src|bench|migrations)/' },
      to: { couldNotResolve: true },
    },
    only('core-imports-only-core', 'The core is pure TypeScript.', '^src/core/', ['^src/core/']),
    {
      name: 'core-knows-no-framework',
      comment: 'No Nest, no TypeORM, no I/O in the core.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: SPECS },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|net|http|https|child_process|os|worker_threads|dns|tls)(/|$)',
      },
    },
    {
      name: 'core-has-no-server-packages',
      comment: 'No Nest, no TypeORM, no database, no queue in the core.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: SPECS },
      to: {
        path: 'node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|nodemailer|fastify|pino|class-validator)(/|$)',
      },
    },
    // The gazetteer is read from its package once a process, so its loader lives in the platform.
    only('platform-imports-only-platform', 'The platform knows no module.', '^src/platform/(?!territory/)', [
      '^src/platform/',
      '^src/core/kernel/',
    ]),
    only('platform-territory-loads-the-gazetteer', 'And nothing else.', '^src/platform/territory/', [
      '^src/platform/',
      '^src/core/(kernel|territory)/',
    ]),
    only('modules-import-core-platform-and-modules', 'A module never reaches up.', '^src/modules/', [
      '^src/core/',
      '^src/platform/',
      '^src/modules/',
    ]),
    ...laterModules,
    {
      name: 'every-module-has-its-place',
      comment: 'Add the new module to MODULE_ORDER here and to docs/architecture.md.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: folder(MODULE_ORDER) },
      to: { path: 'node_modules/@nestjs/common' },
    },
    {
      name: 'controllers-stay-home',
      comment: 'What a module offers to others is its service, its types and its entities.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/[^/]+/.*\\.(controller|processor)\\.ts$', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'nobody-imports-tools',
      comment: 'Tools are entries.',
      severity: 'error',
      from: { path: '^(src/(core|platform|modules)/|src/[^/]+$|web/src/|migrations/)' },
      to: { path: '^src/tools/' },
    },
    only('web-ui-stands-alone', 'Components without nouns know our words, nothing else.', '^web/src/ui/', [
      '^web/src/(ui|i18n)/',
    ]),
    only('words-stand-alone', 'Dictionaries import nothing but each other.', '^web/src/i18n/', [
      '^web/src/i18n/',
    ]),
    {
      name: 'features-do-not-meet',
      comment: 'A feature imports web/api, web/ui and itself.',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'features-do-not-reach-up',
      severity: 'error',
      from: { path: '^web/src/(features|api)/', pathNot: SPECS },
      to: { path: '^(web/src/app|src)/' },
    },
    {
      name: 'product-uses-no-tests-and-no-dev-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.spec\\.tsx?$', '^src/tools/(screens|rehearsal/telephone)'] },
      to: { path: '^(test|bench)/|^node_modules/(@jest|fast-check|supertest|playwright-core)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json', '.css'],
    },
  },
};
