import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the build without its proxy lies, beside the usual one. */
export const WITHOUT_PROXY = '.next/without-proxy';

const PROXY = '/_middleware';

/**
 * A copy of the build in which `proxy.ts` is taken away: what it does must be a convenience and no lock. Throws when the build has no
 * proxy to take away. Answers the folder, for `ROOTWISE_DIST`.
 */
export function buildWithoutProxy(root: string): string {
  const from = path.join(root, '.next');
  const to = path.join(root, WITHOUT_PROXY);
  rmSync(to, { recursive: true, force: true });
  for (const part of ['server', 'static', 'BUILD_ID', 'package.json', 'build'])
    cpSync(path.join(from, part), path.join(to, part), { recursive: true, force: true });
  for (const file of [
    'app-path-routes-manifest',
    'build-manifest',
    'prerender-manifest',
    'required-server-files',
    'routes-manifest',
    'images-manifest',
    'fallback-build-manifest',
    'export-marker',
  ])
    cpSync(path.join(from, `${file}.json`), path.join(to, `${file}.json`), { force: true });
  const manifest = path.join(to, 'server/functions-config-manifest.json');
  const { functions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    functions: Record<string, unknown>;
  };
  if (!(PROXY in functions)) throw new Error('The build has no proxy to take away.');
  delete functions[PROXY];
  writeFileSync(manifest, JSON.stringify({ ...rest, functions }));
  return WITHOUT_PROXY;
}
