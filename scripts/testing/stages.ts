import path from 'node:path';
import { countPlaywright, countVitest } from './read-counts';
import type { Stage } from './stage';

const TSX = ['--import', 'tsx'];
const BIN = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
};
/** The rooms whose imports are checked. */
const ROOMS = ['domain', 'server', 'components', 'app', 'prisma', 'e2e'];

function vitest(project: 'unit' | 'db', folder: string): Stage {
  const report = path.join(folder, `${project}.json`);
  return {
    name: project,
    args: [
      ...[BIN.vitest, 'run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    count: (exitCode) => countVitest(report, exitCode),
    // More than twice what it takes on two quiet cores: slow is no fault, only hanging is.
    patienceMinutes: 14,
  };
}

/** Every stage of the test command, in the order in which they start. Reports are left in `folder`. */
export function stagesOf(folder: string): Stage[] {
  const journeys = path.join(folder, 'e2e.json');
  return [
    { name: 'types', args: [BIN.tsc, '--noEmit'], patienceMinutes: 5 },
    { name: 'lint', args: [BIN.biome, 'check', '.'], patienceMinutes: 3 },
    {
      name: 'boundaries',
      args: [BIN.depcruise, '--config', '.dependency-cruiser.cjs', ...ROOMS],
      patienceMinutes: 3,
    },
    vitest('unit', folder),
    vitest('db', folder),
    { name: 'build', args: [...TSX, 'scripts/testing/make-build.ts'], patienceMinutes: 6 },
    {
      name: 'e2e',
      args: [...TSX, 'scripts/testing/run-journeys.ts'],
      env: { E2E_REPORT: journeys },
      count: (exitCode) => countPlaywright(journeys, exitCode),
      patienceMinutes: 18,
    },
    // A short form of `npm run chaos`: each kind of disaster twice, at moments that differ from run to run.
    { name: 'chaos', args: [...TSX, 'scripts/chaos/run.ts', '--moments', '8'], patienceMinutes: 5 },
  ];
}

/** The journeys need the build, and they measure a person's waiting; so does the short form of the chaos. */
export const RUN_ALONE = ['e2e', 'chaos'];
