import type { APIRequestContext, Page } from '@playwright/test';
import { ask } from '../call-server';
import { expect, test } from '../fixtures';
import { openOwnCase, writeStory } from '../invented-patient';
import { enterAs } from '../signed-in';

const STORY = 'Pain since the lighthouse stairs, down to the little toe.';

/** Requests that once led past a framework's own gate, or asked for a page in pieces. */
const SIDE_DOORS: Record<string, string>[] = [
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware' },
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-Prefetch': '2' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%7D%2Cnull%2Cnull%2Ctrue%5D' },
  { 'x-nextjs-data': '1', 'x-invoke-path': '/caseload', 'x-matched-path': '/caseload' },
  { 'x-forwarded-host': 'evil.example', 'x-original-url': '/caseload', 'x-rewrite-url': '/caseload' },
  { cookie: 'rootwise.session=made-up; __Host-rootwise.session=made-up', RSC: '1' },
];
const ENDINGS = ['', '?_rsc=1', '.rsc', '.segments/_tree.segment.rsc', '/%2e', '.json', ';a=b'];

/** A record of the therapist's own, and what of it must never be told. */
async function recordOf(page: Page) {
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Marlow');
  await writeStory(page, own, STORY);
  const { familyName } = await ask<{ familyName: string }>(page, 'patients.get', {
    patientId: own.patientId,
  });
  return {
    secrets: [familyName, STORY],
    paths: [
      '/caseload',
      '/patients',
      `/patients/${own.patientId}`,
      `/cases/${own.caseId}`,
      `/cases/${own.caseId}/plan`,
      `/assessments/${own.assessmentId}`,
      '/alerts',
      '/admin',
      '/admin/team',
      '/my',
    ],
  };
}

async function expectNothingTold(
  from: APIRequestContext,
  address: string,
  headers: Record<string, string>,
  secrets: string[],
) {
  const answer = await from.get(address, { headers, maxRedirects: 0 });
  const said = `${answer.status()} ${address} ${JSON.stringify(headers)}`;
  expect(answer.status(), said).toBeLessThan(500);
  const text = await answer.text();
  for (const secret of secrets) expect(text.includes(secret), said).toBe(false);
}

test('no side door of the framework shows a record to somebody who is not signed in, or to a patient', async ({
  personPage,
  playwright,
  baseURL,
}) => {
  const therapist = await personPage();
  await enterAs(therapist, 'therapist');
  const { paths, secrets } = await recordOf(therapist);
  const shown = await therapist.request.get(paths[5] ?? '');
  expect(await shown.text()).toContain(STORY);

  const stranger = await playwright.request.newContext(baseURL ? { baseURL } : {});
  const patient = await personPage({ phone: true });
  await enterAs(patient, 'patient');
  for (const path of paths) {
    for (const headers of SIDE_DOORS) {
      await expectNothingTold(stranger, path, headers, secrets);
      if (!headers.cookie) await expectNothingTold(patient.request, path, headers, secrets);
    }
    for (const ending of ENDINGS) {
      await expectNothingTold(stranger, `${path}${ending}`, { RSC: '1' }, secrets);
      await expectNothingTold(stranger, `${path}${ending}`, {}, secrets);
    }
  }
  await stranger.dispose();
});

test('a server action, an image of elsewhere and a change under another host are refused', async ({
  personPage,
  playwright,
  baseURL,
}) => {
  const stranger = await playwright.request.newContext(baseURL ? { baseURL } : {});
  const action = { 'Next-Action': '40'.repeat(21), Accept: 'text/x-component' };
  for (const path of ['/', '/sign-in', '/caseload'])
    for (const data of ['[]', '{"then":"$1:__proto__:then","status":"resolved_model","value":"{}"}']) {
      const began = Date.now();
      const answer = await stranger.post(path, {
        headers: { ...action, 'content-type': 'text/plain;charset=UTF-8' },
        data,
        maxRedirects: 0,
      });
      expect(answer.status(), path).toBeGreaterThanOrEqual(300);
      expect(answer.status(), path).toBeLessThan(500);
      expect(Date.now() - began).toBeLessThan(5_000);
    }
  for (const url of [
    'http://169.254.169.254/latest',
    'http://localhost:1/',
    '/api/trpc/session.me',
    '//evil.example/a',
  ]) {
    const answer = await stranger.get(`/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`, {
      maxRedirects: 0,
    });
    expect(answer.status(), url).toBeGreaterThanOrEqual(400);
    expect(answer.status(), url).toBeLessThan(500);
  }
  await stranger.dispose();

  const admin = await personPage();
  await enterAs(admin, 'admin');
  const elsewhere: Record<string, string>[] = [
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    {
      origin: 'https://evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'sec-fetch-site': 'same-origin',
    },
    { origin: 'null' },
  ];
  for (const headers of elsewhere) {
    const answer = await admin.request.post('/api/trpc/team.add', {
      headers: { ...headers, 'content-type': 'application/json', 'x-rootwise': '1' },
      data: '{}',
    });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
  }
});

test('what a browser writes into its own session is not looked at', async ({ personPage }) => {
  const page = await personPage({ phone: true });
  await enterAs(page, 'patient');
  await page.goto('/my');
  const before = await ask<{ role: string }>(page, 'session.me', {});
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const claimed = {
    role: 'admin',
    user: { email: 'someone@else.example', role: 'admin' },
    sid: 'x'.repeat(43),
  };
  for (const data of [claimed, { user: claimed }, [claimed], 'admin', null]) {
    const answer = await page.request.post('/api/auth/session', { data: { csrfToken, data } });
    expect(answer.status()).toBeLessThan(500);
    expect(Object.keys((await answer.json()) as object)).toEqual(['expires']);
    expect(await ask(page, 'session.me', {})).toEqual(before);
  }
  expect(before.role).toBe('patient');
});
