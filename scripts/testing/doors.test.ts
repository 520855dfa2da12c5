import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from '@/domain/access/pages';

/** The few pages for people who are not signed in, and the one that leads everybody home. */
const PUBLIC_PAGES = ['/', '/enter/[token]', '/sign-in', '/welcome/[token]'];
/** Every address that is no page. A line added here is a decision. */
const HANDLERS = ['/api/auth/[...nextauth]', '/api/health', '/api/trpc/[trpc]'];

/** A folder's name as a pattern that means just this folder. */
const globbed = (folder: string) => folder.replaceAll(/[[\]()]/g, (sign) => `[${sign}]`);

const routeOf = (file: string) =>
  file
    .replaceAll('\\', '/')
    .replace(/^app/, '')
    .replace(/\/(page|route)\.tsx?$/, '')
    .replaceAll(/\/\(\w+\)/g, '') || '/';
const pages = globSync('app/**/page.tsx').map((file) => ({ file, route: routeOf(file) }));

test('every page is on the table of pages or on the list of public ones, and nothing else is', () => {
  expect(pages.map(({ route }) => route).sort()).toEqual([...Object.keys(PAGES), ...PUBLIC_PAGES].sort());
});

test('every other address is known', () => {
  expect(globSync('app/**/route.{ts,tsx}').map(routeOf).sort()).toEqual([...HANDLERS].sort());
});

test.each(pages.filter(({ route }) => !PUBLIC_PAGES.includes(route)))(
  '$route asks at its door, first of all, and for itself',
  ({ file, route }) => {
    const source = readFileSync(file, 'utf8');
    const body = source.slice(source.indexOf('export default async function'));
    const first = body.slice(body.indexOf(') {') + 3).trimStart();
    expect(first.replace(/^const \{? ?\w+ ?\}? = /, '').startsWith(`await enter('${route}');`)).toBe(true);
  },
);

test('no server actions: every change goes through a procedure', () => {
  const found = globSync('{app,components,server}/**/*.{ts,tsx}').filter((file) =>
    /^\s*['"]use server['"]/m.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});

test.each(globSync('app/**/loading.tsx').map((file) => path.posix.dirname(file.replaceAll('\\', '/'))))(
  '%s sends the head of an answer early only where nothing inside can turn out not to be there',
  (folder) => {
    const below = globSync(`${globbed(folder)}/**/page.tsx`).map((file) => file.slice(folder.length));
    expect(below.filter((file) => file.includes('['))).toEqual([]);
    const asked = folder.split('/').findLastIndex((part) => part.startsWith('['));
    if (asked === -1) return;
    const layout = path.join(...folder.split('/').slice(0, asked + 1), 'layout.tsx');
    expect(existsSync(layout) && readFileSync(layout, 'utf8').includes('await orNotFound('), layout).toBe(
      true,
    );
  },
);
