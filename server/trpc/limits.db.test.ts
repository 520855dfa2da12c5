import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disconnect } from '../db';
import { key, openTestClinic, type TestClinic } from '../testing/clinic';
import { GUARDED, MUTATIONS } from '../testing/every-procedure';
import { EXAM } from '../testing/facts';
import { type FullRecord, writeFullRecord } from '../testing/record';
import { cookieOf, get, post } from '../testing/send';
import { isTooDeep, readBody } from './guard';

let clinic: TestClinic;
let record: FullRecord;
let cookie: string;
let patientCookie: string;
beforeAll(async () => {
  clinic = await openTestClinic();
  record = await writeFullRecord(clinic);
  cookie = await cookieOf(clinic.people.therapist.email);
  patientCookie = await cookieOf(clinic.people.patient.email);
});
afterAll(disconnect);

/** Status and time of an answer; fails on anything that is not JSON of our own. */
async function timed(answering: Promise<Response>) {
  const began = performance.now();
  const answer = await answering;
  const text = await answer.text();
  const said: unknown = JSON.parse(text);
  return { status: answer.status, text, said, milliseconds: performance.now() - began };
}

const nested = (levels: number, open = '[', close = ']') => open.repeat(levels) + close.repeat(levels);
const saving = (data: string) =>
  `{"assessmentId":"${record.draftAssessmentId}","patientId":"${record.patientId}","section":"exam","baseVersion":0,` +
  `"data":${data},"idempotencyKey":"${key()}"}`;

describe('what is too much is refused at once, wherever it stands', () => {
  test.each<[string, () => Promise<Response>]>([
    [
      'lists a hundred levels deep in a section',
      () => post('assessments.saveSection', saving(nested(100)), { cookie }),
    ],
    [
      'lists 400 000 levels deep in a section',
      () => post('assessments.saveSection', saving(nested(400_000)), { cookie }),
    ],
    [
      'objects 100 000 levels deep in answers',
      () => post('my.keepAnswers', `{"answers":${nested(100_000, '{"a":', '}')}`, { cookie: patientCookie }),
    ],
    [
      'depth behind quotation marks and backslashes',
      () => post('assessments.saveSection', saving(`["\\\\","\\"]",${nested(20_000)}]`), { cookie }),
    ],
    ['a deep question in the address', () => get('caseload.list', `?input=${nested(3_000)}`, { cookie })],
    [
      'a number of 900 000 digits',
      () => post('assessments.saveSection', saving('9'.repeat(900_000)), { cookie }),
    ],
    [
      'a number of 900 000 digits for a version',
      () =>
        post('patients.update', `{"patientId":"${record.patientId}","baseVersion":${'9'.repeat(900_000)}}`, {
          cookie,
        }),
    ],
    ['a key of 900 000 letters', () => post('patients.create', `{"${'k'.repeat(900_000)}":1}`, { cookie })],
    [
      'fifty thousand keys',
      () =>
        post(
          'patients.create',
          JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, 1]))),
          {
            cookie,
          },
        ),
    ],
    [
      'a list of 400 000 areas',
      () => post('assessments.saveSection', saving(`{"painAreas":[${'1,'.repeat(400_000)}1]}`), { cookie }),
    ],
    ['a batch of 5000 changes', () => post(`${'patients.create,'.repeat(5_000)}x?batch=1`, '{}', { cookie })],
    [
      'a batch of 5000 as a stream',
      () =>
        post(`${'session.me,'.repeat(5_000)}x?batch=1`, '{}', {
          cookie,
          headers: { 'trpc-accept': 'application/jsonl' },
        }),
    ],
    ['nothing at all', () => post('patients.create', '', { cookie })],
    ['something that is no batch', () => post('patients.create?batch=1', '"x"', { cookie })],
  ])('%s', async (_what, send) => {
    const { status, milliseconds } = await timed(send());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(milliseconds).toBeLessThan(3_000);
    const { sections } = await clinic
      .as('therapist')
      .assessments.get({ assessmentId: record.draftAssessmentId });
    expect(sections.exam.version).toBe(0);
  });

  test('a hundred bodies without an end at the same time do not fill the memory', async () => {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let sent = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 65_536;
          controller.enqueue(new Uint8Array(65_536).fill(32));
        },
      });
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => post('patients.create', endless(), { cookie })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]));
    expect(sent).toBeLessThan(150_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  test('a body that stops arriving is given up', async () => {
    const stalled = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"familyName":')),
    });
    const init = { method: 'POST', body: stalled, duplex: 'half' } as RequestInit;
    const refused = await readBody(new Request('http://localhost:3000/', init), { milliseconds: 30 });
    expect(refused).toMatchObject({ status: 408, message: expect.stringContaining('too long') });
  });
});

describe('text is stored as it was sent, or refused', () => {
  const patient = (name: Buffer) =>
    Buffer.concat([
      Buffer.from('{"familyName":"Malformed '),
      name,
      Buffer.from(
        `","givenName":"A","birthDate":"1990-01-01","sex":"male","confirmedNotDuplicate":true,"idempotencyKey":"${key()}"}`,
      ),
    ]);

  test.each<[string, number[]]>([
    ['a broken two-byte letter', [0xc3, 0x28]],
    ['a letter cut off', [0xe2, 0x82]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate written as bytes', [0xed, 0xa0, 0x80]],
    ['Latin-1', [0xe9]],
  ])('%s is no UTF-8 and is refused', async (_what, bytes) => {
    const { status } = await timed(post('patients.create', patient(Buffer.from(bytes)), { cookie }));
    expect(status).toBe(400);
    expect((await clinic.as('therapist').patients.search({ query: 'malformed' })).rows).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['a NUL', { nervous: 'a\u0000b' }, 'answers.nervous'],
    ['a lone surrogate', { nervous: '\ud83d' }, 'answers.nervous'],
    ['a NUL in a key', { 'a\u0000b': 1 }, 'answers.a\u0000b'],
    ['a query operator', { nervous: { not: '' } }, 'answers.nervous'],
    ['a question the instrument does not ask', { clinicId: 1 }, 'answers.clinicId'],
  ])('%s in answers that were only begun is refused at its field', async (_what, answers, field) => {
    const body = JSON.stringify({ questionnaire: 'phq-4', answers, idempotencyKey: key() });
    const { status, said } = await timed(post('my.keepAnswers', body, { cookie: patientCookie }));
    expect(status).toBe(400);
    expect((said as { error: { data: { fields: object } } }).error.data.fields).toHaveProperty([field]);
  });
});

describe('dates no calendar or database can count from', () => {
  const cursor = (end: object) => Buffer.from(JSON.stringify(end)).toString('base64url');
  const SOME_ID = '01890000-0000-7000-8000-000000000000';

  test('a search for the year 0 finds nobody', async () => {
    const { status, said } = await timed(post('patients.search', '{"query":"0000-01-01"}', { cookie }));
    expect(status).toBe(200);
    expect(said).toMatchObject({ result: { data: { rows: [] } } });
  });

  test.each([
    ['0000-01-01', 'date.too_early'],
    ['0202-06-01', 'date.too_early'],
    ['3000-01-01', 'date.future'],
  ])('%s is refused at its field', async (examinedOn, problem) => {
    const body = saving(JSON.stringify({ ...EXAM, examinedOn }));
    const { status, said } = await timed(post('assessments.saveSection', body, { cookie }));
    expect(status).toBe(400);
    expect(said).toMatchObject({ error: { data: { fields: { 'exam.examinedOn': problem } } } });
  });

  test.each<[string, string, object]>([
    ['patients.search', 'a name with a NUL', { way: 0, first: 'a\u0000', second: '', id: SOME_ID }],
    ['patients.search', 'half a letter', { way: 0, first: '\ud83d', second: '', id: SOME_ID }],
    ['caseload.list', 'the year 0', { rank: 0, due: '0000-01-01', id: SOME_ID }],
    ['caseload.list', 'SQL', { rank: 0, due: "infinity'; --", id: SOME_ID }],
  ])('%s refuses an end of page with %s', async (name, _what, end) => {
    const rest = name === 'caseload.list' ? { scope: 'clinic' } : { query: '' };
    const { status } = await timed(post(name, JSON.stringify({ ...rest, cursor: cursor(end) }), { cookie }));
    expect(status).toBe(400);
  });
});

describe('ways in that no screen uses', () => {
  test.each(MUTATIONS)('%s is not done by GET, by a form or by plain text', async (name) => {
    expect((await get(name, '?input=%7B%7D', { cookie })).status).toBe(405);
    for (const type of [
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'text/plain',
      '',
    ])
      expect((await post(name, '{}', { cookie, headers: { 'content-type': type } })).status, type).toBe(415);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('%s is not known', async (method) => {
    const { handleTrpc } = await import('./http');
    const request = new Request('http://localhost:3000/api/trpc/session.me', { method, headers: { cookie } });
    expect((await handleTrpc(request)).status).toBe(405);
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'patients',
    'patients.__proto__.create',
    '..%2f..%2fetc%2fhosts',
    'a%00b',
    '',
  ])('no procedure is called %j', async (name) => {
    const { status } = await timed(get(name, '', { cookie }));
    expect(status).toBe(404);
  });

  test.each<[string, string]>([
    ['%E0%A4%A', ''],
    ['%', ''],
    ['session.me', '?connectionParams=1'],
    ['session.me', '?connectionParams={"__proto__":{"polluted":true}}'],
    ['caseload.list', '?input=%E0%A4%A'],
    ['caseload.list', '?batch=1&input=5'],
    ['caseload.list', '?input={"scope":"clinic","scope":{"not":""}}'],
  ])('%s%s cannot be read', async (name, search) => {
    const { status } = await timed(get(name, search, { cookie }));
    expect(status).toBe(400);
    expect({}).not.toHaveProperty('polluted');
  });

  test('a header that names a role, a clinic or an inner request changes nothing', async () => {
    const headers = {
      'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
      'x-user-id': clinic.people.admin.userId,
      'x-clinic-id': clinic.clinicId,
      'x-role': 'admin',
      authorization: 'Bearer admin',
      'x-http-method-override': 'DELETE',
    };
    for (const name of GUARDED) {
      expect((await post(name, '{}', { headers })).status, name).toBe(401);
    }
    expect((await post('team.add', '{}', { cookie, headers })).status).toBe(403);
  });
});

test('a form as deep as ours is read, whatever stands in its texts', () => {
  expect(isTooDeep(JSON.stringify({ text: '[[[[{{{{"\\'.repeat(200), list: [[{ a: [1] }]] }))).toBe(false);
  expect(isTooDeep(nested(64))).toBe(false);
  expect(isTooDeep(nested(65))).toBe(true);
});
