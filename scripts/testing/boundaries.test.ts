import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder';

type Rule = { name: string };
type Violation = { from: string; rule: Rule };

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: Rule[] };

/** What the planted files lean on, and one honest house around them. */
const HOUSE: Record<string, string> = {
  'domain/vocabulary/sides.ts': `import { z } from 'zod';\nexport const side = z.enum(['left', 'right']);`,
  'domain/words/en.ts': `import type { Plan } from '../plan/plan';\nexport const words = (plan: Plan) => plan;`,
  'domain/safety/assess.ts': `import { side } from '../vocabulary/sides';\nexport const safety = side;`,
  'domain/classification/classify.ts': `import { safety } from '../safety/assess';\nexport const classified = safety;`,
  'domain/plan/plan.ts': `import { words } from '../words/en';\nexport type Plan = { of: string };\nexport const shown = words;`,
  'domain/progress/respond.ts': `import { shown } from '../plan/plan';\nexport const response = shown;`,
  'domain/evaluate-case.ts': `import { classified } from './classification/classify';\nexport const evaluateCase = classified;`,
  'domain/golden-cases/marta.ts': `export const marta = 1;`,
  'domain/plan/plan.test.ts': `import { test } from 'vitest';\nimport { evaluateCase } from '../evaluate-case';\ntest('x', () => evaluateCase);`,
  'domain/testing/factory.ts': `import fc from 'fast-check';\nexport const factory = fc;`,
  'prisma/generated/client.ts': `export const Prisma = {};\nexport type PlanVersion = { id: string };`,
  'server/db.ts': `import { Prisma } from '@/prisma/generated/client';\nexport const db = Prisma;`,
  'server/plans/sign-plan.ts': `import type { PlanVersion } from '@/prisma/generated/client';\nimport { db } from '../db';\nexport const sign = (plan: PlanVersion) => [plan, db];`,
  'server/plans/router.ts': `import { sign } from './sign-plan';\nexport const plansRouter = sign;`,
  'server/cases/router.ts': `import { sign } from '../plans/sign-plan';\nexport const casesRouter = sign;`,
  'server/trpc/root.ts': `import { casesRouter } from '../cases/router';\nexport const appRouter = { casesRouter };\nexport type AppRouter = typeof appRouter;`,
  'components/ui/button.tsx': `import { useState } from 'react';\nexport const Button = () => useState(0);`,
  'components/trpc/client.ts': `import type { AppRouter } from '@/server/trpc/root';\nexport type Client = AppRouter;`,
  'components/exam/grid.tsx': `import Link from 'next/link';\nimport { side } from '@/domain/vocabulary/sides';\nimport { Button } from '../ui/button';\nexport const Grid = () => [Link, side, Button];`,
  'components/assessments/workspace.tsx': `import { Grid } from '../exam/grid';\nexport const Workspace = Grid;`,
  'app/page.tsx': `import { Workspace } from '@/components/assessments/workspace';\nimport { appRouter } from '@/server/trpc/root';\nexport default function Page() { return [Workspace, appRouter]; }`,
  'e2e/journeys/day.spec.ts': `import { test } from '@playwright/test';\nimport { marta } from '@/domain/golden-cases/marta';\ntest('x', () => { marta; });`,
};

/** One planted violation for every rule: file, what it imports. */
const PLANTED: Record<string, [file: string, imports: string]> = {
  'no-cycles': ['domain/plan/a-turns.ts', `import { turned } from './turned';\nexport const turns = turned;`],
  resolvable: ['domain/plan/lost.ts', `import './nowhere';`],
  'domain-pure': ['domain/plan/draws.ts', `import 'react';`],
  'domain-tests-pure': ['domain/plan/asks.test.ts', `import '@/server/db';`],
  'domain-stage-vocabulary': ['domain/vocabulary/late.ts', `import '../plan/plan';`],
  'domain-stage-intake': ['domain/intake/late.ts', `import '../safety/assess';`],
  'domain-stage-body-chart': ['domain/body-chart/late.ts', `import '../safety/assess';`],
  'domain-stage-drawing': ['domain/drawing/late.ts', `import '../safety/assess';`],
  'domain-stage-spine-picture': ['domain/spine-picture/late.ts', `import '../safety/assess';`],
  'domain-stage-screens': ['domain/screens/late.ts', `import '../safety/assess';`],
  'domain-stage-exam': ['domain/exam/late.ts', `import '../safety/assess';`],
  'domain-stage-imaging': ['domain/imaging/late.ts', `import '../safety/assess';`],
  'domain-stage-questionnaires': ['domain/questionnaires/late.ts', `import '../safety/assess';`],
  'domain-stage-safety': ['domain/safety/late.ts', `import '../classification/classify';`],
  'domain-stage-classification': ['domain/classification/late.ts', `import '../plan/plan';`],
  'domain-stage-plan': ['domain/plan/late.ts', `import '../progress/respond';`],
  'domain-stage-impression': ['domain/impression/late.ts', `import '../plan/plan';`],
  'domain-stage-note': ['domain/note/late.ts', `import '../plan/plan';`],
  'domain-stage-letters': ['domain/letters/late.ts', `import '../plan/plan';`],
  'domain-stage-progress': ['domain/progress/late.ts', `import '../access/policy';`],
  'domain-stage-shorthand': ['domain/shorthand/late.ts', `import '../plan/plan';`],
  'domain-stage-coding': ['domain/coding/late.ts', `import '../access/policy';`],
  'domain-front-door': ['domain/access/knows.ts', `import '../evaluate-case';`],
  'golden-cases-aside': ['server/plans/marta.ts', `import '@/domain/golden-cases/marta';`],
  'tests-aside': ['domain/plan/borrows.ts', `import '../testing/factory';`],
  'shipped-dependencies': [
    'server/plans/checks.ts',
    `import { fc } from 'fast-check';\nexport const x = fc;`,
  ],
  'server-faces-down': ['server/plans/draws.ts', `import '@/components/ui/button';`],
  'server-not-anothers-router': ['server/cases/through.ts', `import '../plans/router';`],
  'server-not-the-root-router': ['server/cases/all.ts', `import '../trpc/root';`],
  'prisma-client-behind-db': [
    'server/cases/raw.ts',
    `import { Prisma } from '@/prisma/generated/client';\nexport const x = Prisma;`,
  ],
  'prisma-types-in-server': [
    'app/row.ts',
    `import type { PlanVersion } from '@/prisma/generated/client';\nexport type Row = PlanVersion;`,
  ],
  'components-only-the-router-type': [
    'components/exam/action.ts',
    `import type { sign } from '@/server/plans/sign-plan';\nexport type Sign = typeof sign;`,
  ],
  'components-no-server-code': [
    'components/exam/router.ts',
    `import { appRouter } from '@/server/trpc/root';\nexport const x = appRouter;`,
  ],
  'components-below-app': ['components/exam/page.ts', `import '@/app/page';`],
  'components-in-browsers': [
    'components/exam/asks.ts',
    `import { headers } from 'next/headers';\nexport const x = headers;`,
  ],
  'components-no-node': [
    'components/exam/reads.ts',
    `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`,
  ],
  'ui-leans-on-nobody': ['components/ui/knows.tsx', `import '@/domain/vocabulary/sides';`],
  'features-apart': ['components/intake/borrows.tsx', `import '../exam/grid';`],
  'app-through-the-front-doors': ['app/acts.ts', `import '@/server/plans/sign-plan';`],
  'journeys-from-outside': ['e2e/journeys/inside.spec.ts', `import '@/server/plans/sign-plan';`],
};

const ROOMS = ['domain', 'server', 'components', 'app', 'prisma', 'e2e'];
const project = path.resolve(import.meta.dirname, '../..');
const house = temporaryFolder('rootwise-house-');
let violations: Violation[] = [];

beforeAll(() => {
  const planted = Object.values(PLANTED).map(([file, text]) => [file, text] as const);
  const files = [
    ...Object.entries(HOUSE),
    ...planted,
    ['domain/plan/turned.ts', `import { turns } from './a-turns';\nexport const turned = turns;`] as const,
    ['domain/access/policy.ts', 'export const policy = 1;'] as const,
  ];
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(path.join(project, file), path.join(house, file));
  symlinkSync(path.join(project, 'node_modules'), path.join(house, 'node_modules'), 'junction');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...ROOMS],
    ],
    { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(config.forbidden)('$name is broken by the file planted for it', ({ name }) => {
  const [file] = PLANTED[name] ?? [];
  expect(file, 'every rule has a planted violation').toBeDefined();
  expect(violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)).toContain(name);
});

test('an honest house breaks no rule', () => {
  expect(violations.filter(({ from }) => from in HOUSE)).toEqual([]);
});
