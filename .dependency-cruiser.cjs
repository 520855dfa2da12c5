/**
 * Who leans on whom, as rules a machine can check (`npm run boundaries`). Each rule says in its comment why it is there;
 * scripts/testing/boundaries.test.ts plants a violation of every one.
 */

/** Stages of the domain and the earlier stages each may use. Later ones are never imported. */
const STAGES = {
  vocabulary: [],
  intake: ['vocabulary'],
  exam: ['vocabulary'],
  imaging: ['vocabulary'],
  questionnaires: ['vocabulary'],
  drawing: [],
  'body-chart': ['vocabulary', 'intake', 'drawing'],
  'spine-picture': ['vocabulary', 'imaging', 'drawing'],
  screens: ['vocabulary', 'intake', 'exam'],
  shorthand: ['vocabulary', 'intake', 'exam'],
  safety: ['vocabulary', 'intake', 'exam', 'imaging', 'questionnaires'],
  classification: ['vocabulary', 'intake', 'exam', 'imaging', 'questionnaires', 'safety'],
  plan: ['vocabulary', 'intake', 'exam', 'imaging', 'questionnaires', 'safety', 'classification'],
  progress: ['vocabulary', 'intake', 'exam', 'imaging', 'questionnaires', 'safety', 'classification', 'plan'],
  impression: ['vocabulary'],
  note: ['vocabulary', 'impression'],
  letters: ['vocabulary', 'impression', 'note'],
  coding: ['vocabulary', 'intake', 'exam', 'imaging', 'questionnaires', 'safety', 'classification', 'plan'],
};
/** Shapes and labels every stage speaks in. */
const SPOKEN_BY_ALL = [
  'words/',
  'facts\\.ts$',
  'facts-path\\.ts$',
  'no-facts\\.ts$',
  'evaluation\\.ts$',
  'version\\.ts$',
];

/** Rooms of components that every feature may use, and the two features that are put together from others. */
const SHARED_COMPONENTS = [
  'ui',
  'forms',
  'words',
  'trpc',
  'webauthn',
  'factor-reset',
  'charts',
  'exercises',
  'reading',
  'shell',
  'corrections',
  'shared',
];
const COMPOSING_FEATURES = ['assessments', 'cases'];

const TESTS = '\\.test\\.tsx?$';
const TEST_HELPERS = '^(domain|server|scripts)/testing/';
const onlyTypes = { dependencyTypesNot: ['type-only'] };
const anyOf = (names) => `(${names.join('|')})`;

const stageRules = Object.entries(STAGES).map(([stage, earlier]) => ({
  name: `domain-stage-${stage}`,
  comment: `domain/${stage} uses ${earlier.length > 0 ? `only ${earlier.join(', ')}` : 'no other stage'}: the order in which a case is reasoned about.`,
  severity: 'error',
  from: { path: `^domain/${stage}/`, pathNot: TESTS },
  to: {
    path: '^domain/',
    pathNot: `^domain/${anyOf([stage, ...earlier].map((name) => `${name}/`).concat(SPOKEN_BY_ALL))}`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need one another cannot be read one after the other. Types may name one another.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: onlyTypes },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-pure',
      comment:
        'The domain uses itself and zod: no I/O, no framework, nothing it could not also do in a browser.',
      severity: 'error',
      from: { path: '^domain/', pathNot: [TESTS, '^domain/testing/'] },
      to: { pathNot: ['^domain/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'domain-tests-pure',
      comment: 'Tests of the domain need no server and no screen either.',
      severity: 'error',
      from: { path: [`^domain/.*${TESTS}`, '^domain/testing/'] },
      to: {
        path: ['^(server|components|app|prisma|e2e|messages)/', '(^|/)node_modules/(react|next|@prisma|pg)/'],
      },
    },
    ...stageRules,
    {
      name: 'domain-front-door',
      comment: 'evaluate-case.ts and evaluate-core.ts know every stage, so no stage knows them.',
      severity: 'error',
      from: {
        path: '^domain/',
        pathNot: [TESTS, '^domain/(testing|golden-cases|exchange)/', '^domain/evaluate-case\\.ts$'],
      },
      to: { path: '^domain/evaluate-(case|core)\\.ts$' },
    },
    {
      name: 'golden-cases-aside',
      comment: 'The invented cast serves tests, seed, journeys and benchmarks; the product never reads it.',
      severity: 'error',
      from: {
        path: '^(domain|server|components|app)/',
        pathNot: [TESTS, TEST_HELPERS, '^domain/golden-cases/'],
      },
      to: { path: '^domain/golden-cases/' },
    },
    {
      name: 'tests-aside',
      comment: 'Nothing that ships uses a test or its helpers.',
      severity: 'error',
      from: { path: '^(domain|server|components|app|prisma)/', pathNot: [TESTS, TEST_HELPERS] },
      to: { path: [TESTS, TEST_HELPERS] },
    },
    {
      name: 'shipped-dependencies',
      comment: 'What ships uses what ships: a library for development is not there in production.',
      severity: 'error',
      from: { path: '^(domain|server|components|app|prisma)/', pathNot: [TESTS, TEST_HELPERS] },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/@types/',
      },
    },
    {
      name: 'server-faces-down',
      comment: 'The server draws no screens.',
      severity: 'error',
      from: { path: '^server/' },
      to: {
        path: [
          '^(components|app|messages|e2e)/',
          '(^|/)node_modules/(react-dom|react-aria-components|next-intl)/',
        ],
      },
    },
    {
      name: 'server-not-anothers-router',
      comment: "A feature uses another's queries and actions, never its router.",
      severity: 'error',
      from: { path: '^server/([^/]+)/', pathNot: ['^server/trpc/root\\.ts$', TESTS] },
      to: { path: '^server/[^/]+/router\\.ts$', pathNot: '^server/$1/' },
    },
    {
      name: 'server-not-the-root-router',
      comment: 'Only the ways in (http, caller) hold all routers.',
      severity: 'error',
      from: { path: '^server/', pathNot: ['^server/trpc/', TESTS, TEST_HELPERS] },
      to: { path: '^server/trpc/root\\.ts$' },
    },
    {
      name: 'prisma-client-behind-db',
      comment:
        'Only server/db.ts holds the client, so every query runs in a transaction with its clinic set. Types may be named; two files build SQL fragments with it.',
      severity: 'error',
      from: {
        path: '^(?!prisma/)',
        pathNot: [
          '^server/db\\.ts$',
          '^server/caseload/ranked-cases\\.ts$',
          '^server/patients/search-patients\\.ts$',
        ],
      },
      to: { path: ['^prisma/generated/', '(^|/)node_modules/@prisma/'], ...onlyTypes },
    },
    {
      name: 'prisma-types-in-server',
      comment: 'The shapes of rows stay in the server; screens know what a procedure answers.',
      severity: 'error',
      from: { path: '^(domain|components|app)/' },
      to: { path: ['^prisma/', '(^|/)node_modules/@prisma/', '(^|/)node_modules/pg/'] },
    },
    {
      name: 'components-only-the-router-type',
      comment: "Of the server a component knows the router's type and nothing else.",
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^server/', pathNot: '^server/trpc/root\\.ts$' },
    },
    {
      name: 'components-no-server-code',
      comment: "The router's type is imported as a type: its code never reaches a browser.",
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^server/', ...onlyTypes },
    },
    {
      name: 'components-below-app',
      comment: 'Pages use components, not the other way round; tests may use their helpers.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|e2e|scripts)/', pathNot: TEST_HELPERS },
    },
    {
      name: 'components-in-browsers',
      comment: 'A component runs in a browser: no Node, no request headers.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: { path: ['(^|/)node_modules/next/headers\\.'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-no-node',
      comment: 'A component runs in a browser: no Node.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ui-leans-on-nobody',
      comment: 'Buttons and dialogs know nothing of clinics.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(domain|server|app|prisma|messages|components)/', pathNot: '^components/ui/' },
    },
    {
      name: 'features-apart',
      comment: 'A feature uses its own parts and the shared rooms, so that it can be read and changed alone.',
      severity: 'error',
      from: { path: '^components/([^/]+)/', pathNot: `^components/${anyOf(COMPOSING_FEATURES)}/` },
      to: { path: '^components/', pathNot: `^components/${anyOf([...SHARED_COMPONENTS, '$1'])}/` },
    },
    {
      name: 'app-through-the-front-doors',
      comment: 'A page uses the caller, who is here, and the handlers; never an action or the database.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^server/', pathNot: '^server/(auth|health|trpc)/' },
    },
    {
      name: 'journeys-from-outside',
      comment: 'Journeys see what a person sees; of the code they know the invented cast and the words.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(server|components|app|prisma/(?!seed/))' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated'] },
    exclude: { path: ['^\\.next', '^next-env'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    skipAnalysisNotInRules: true,
  },
};
