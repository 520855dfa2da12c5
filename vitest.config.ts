import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = [
  // Outside Next there is no client bundle to keep server code out of.
  { find: /^server-only$/, replacement: `${root}scripts/testing/server-only.ts` },
  { find: /^@\//, replacement: root },
];
const IGNORED = ['**/node_modules/**', '.next/**', '.data/**', 'e2e/**'];

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Nothing here keeps or changes what another file could see; modules warm up once for all of them.
          isolate: false,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...IGNORED, '**/*.db.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: IGNORED,
          globalSetup: ['scripts/testing/database-server.ts'],
          setupFiles: ['scripts/testing/own-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
