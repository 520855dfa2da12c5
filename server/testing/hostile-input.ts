import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Numbers that JSON can say and `JSON.stringify` cannot, written as text; they stand in a value as {@link rawNumber}. */
const RAW_NUMBERS = ['-0', '1e308', '1e999', '-1e999', '5e-324', '9'.repeat(400), '9'.repeat(50_000)];
const rawNumber = (index: number): string => `raw-number:${index}`;

/** The value as JSON text, with the numbers of {@link RAW_NUMBERS} in place. */
export const jsonText = (value: unknown): string =>
  (JSON.stringify(value) ?? '').replaceAll(
    /"raw-number:(\d+)"/g,
    (_, index) => RAW_NUMBERS[Number(index)] ?? '0',
  );

const own = (key: string, value: Json): Json => Object.fromEntries([[key, value]]);

/** What a query builder would read as an operator where a plain value belongs. */
const OPERATORS: Json[] = [
  { not: '' },
  { not: null },
  { contains: '' },
  { startsWith: '' },
  { in: [] },
  { gt: '' },
  { equals: null },
  { OR: [] },
  { NOT: {} },
  { set: '' },
  { increment: 1 },
  { push: 'x' },
  { path: ['x'], equals: 1 },
];

const PROTOTYPES: Json[] = [
  own('__proto__', { polluted: true }),
  { constructor: { prototype: { polluted: true } } },
  own('__proto__', null),
  { toString: 'x', valueOf: 1, hasOwnProperty: false },
  { toJSON: 'x' },
  { length: 1e9 },
  own('then', 'x'),
];

const TEXTS = [
  '',
  ' ',
  'a\u0000b',
  '\ud83d',
  'a\udc00b',
  '\u202egnirts',
  '\u2066\u2069\u200d\u200b',
  '👩‍⚕️',
  '\u{10ffff}',
  '\uffff',
  'İIıßﬃ',
  'z\u0301'.repeat(400),
  'x'.repeat(5_000),
  'ß'.repeat(120_000),
  "'; drop table patient; --",
  "' or '1'='1",
  'family_name desc, (select 1)',
  '$1 \\ % _ * ? {{7*7}}',
  '../../etc/hosts',
  'a\r\nset-cookie: b=c',
  '<script>alert(1)</script>',
  '=1+1',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '999999999',
  '2147483648',
  '9'.repeat(400),
  'true',
  'null',
  'undefined',
  '__proto__',
  'constructor',
];

const DATES = [
  '0000-01-01',
  '0000-12-31',
  '0001-01-01',
  '0099-06-15',
  '1899-12-31',
  '2024-02-29',
  '2026-02-30',
  '2026-13-01',
  '9999-12-31',
  '+275760-09-13',
  '-000001-01-01',
  '2026-03-10T10:00:00Z',
  '0000-01-01T00:00',
  '9999-12-31T23:59',
  '٢٠٢٦-٠٣-١٠',
];

const NUMBERS: Json[] = [
  ...[0, -1, 1, 0.5, 11, 2 ** 31 - 1, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21],
  ...RAW_NUMBERS.map((_, index) => rawNumber(index)),
];

const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);
const DEEP: Json[] = [40, 400].map((depth) => JSON.parse(nested('[', ']', depth)));

const BIG: Json[] = [
  Array.from({ length: 3_000 }, () => null),
  Array.from({ length: 500 }, () => ({})),
  Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`key${index}`, index])),
];

const inBase64 = (value: unknown): string => Buffer.from(jsonText(value)).toString('base64url');
const SOME_ID = '01890000-0000-7000-8000-000000000000';
/** Ends of pages, well formed and not: what a list is handed to go on from. */
const CURSORS = [
  'x',
  '',
  inBase64(null),
  inBase64({ rank: 0, due: '0000-01-01', id: SOME_ID }),
  inBase64({ rank: 3, due: '9999-12-31', id: SOME_ID }),
  inBase64({ rank: { not: 1 }, due: 'infinity', id: SOME_ID }),
  inBase64({ rank: 0, due: 'infinity; --', id: 'x' }),
  ...["a'b", 'a\u0000b', '\ud83d', '\u{10ffff}', ''].map((first) =>
    inBase64({ way: 0, first, second: first, id: SOME_ID }),
  ),
  inBase64({ way: rawNumber(1), first: '', second: '', id: SOME_ID }),
  inBase64(own('__proto__', { way: 0 })),
];

/** What a client must never be able to say: whose a record is, where it stands and who signed it. */
export const NOT_THEIRS_TO_SAY = [
  'id',
  'clinicId',
  'userId',
  'version',
  'status',
  'role',
  'signedAt',
  'signedById',
  'signedByName',
  'contentHash',
  'createdById',
  'savedById',
  'number',
  'where',
  'select',
  'include',
  'orderBy',
];

const KEYS = [
  ...NOT_THEIRS_TO_SAY,
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  '',
  'a\u0000b',
  '\ud83d',
  'x'.repeat(3_000),
  'cursor',
  'email',
  'phone',
  'note',
  'story',
];

const wellFormed = fc
  .string({ unit: 'binary', maxLength: 30 })
  // The replacement character is what the database must never gain by itself.
  .filter((text) => !text.includes('\ufffd'));

/** What databases and parsers stumble over most, sent more often than the rest. */
const SHARP: Json[] = [
  'a\u0000b',
  '\ud83d',
  '0000-01-01',
  '9999-12-31',
  'x'.repeat(5_000),
  { not: '' },
  { 'a\u0000b': 'c\u0000d' },
  { 'a\ud83d': ['\udc00'] },
  ...PROTOTYPES.slice(0, 2),
  rawNumber(1),
  rawNumber(2),
  2 ** 53,
  -1,
  0.5,
  [null],
];

/** Any value nobody expects there; `ids` are ids of records that exist somewhere. */
function hostileValue(ids: string[]): fc.Arbitrary<Json> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...SHARP), weight: 6 },
    fc.constantFrom<Json>(null, true, false, {}, [], [[]], [null]),
    fc.constantFrom(...OPERATORS),
    fc.constantFrom(...PROTOTYPES),
    { arbitrary: fc.constantFrom<Json>(...TEXTS), weight: 3 },
    fc.constantFrom<Json>(...DATES),
    { arbitrary: fc.constantFrom(...NUMBERS), weight: 2 },
    fc.constantFrom<Json>(...CURSORS),
    fc.constantFrom(...DEEP, ...BIG),
    fc.constantFrom<Json>(...ids),
    wellFormed,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }) as fc.Arbitrary<Json>,
  );
}

type Change = {
  kind: 'replace' | 'remove' | 'add' | 'append' | 'wrap' | 'repeat';
  at: number;
  key: string;
  value: Json;
};

type Path = (string | number)[];

/** The way to every part of a value, the whole of it first. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

/** The part of a value at the end of a way. */
export const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);

const withEntry = (value: object, key: string | number, part: unknown): unknown =>
  Array.isArray(value)
    ? value.map((each, index) => (index === key ? part : each))
    : Object.fromEntries([...Object.entries(value).filter(([name]) => name !== key), [String(key), part]]);

/** The value with the part at the end of a way changed; `undefined` takes it away. */
export function changedAt(value: unknown, path: Path, change: (part: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const parent = value as Record<string | number, unknown>;
  return withEntry(parent, key, changedAt(parent[key], rest, change));
}

function applied(value: unknown, { kind, at, key, value: hostile }: Change): unknown {
  // A broken key is refused before anything else is looked at: once in a while is enough.
  const paths = pathsOf(value).filter(([first]) => first !== 'idempotencyKey' || at % 10 === 0);
  const path = paths[at % paths.length] ?? [];
  return changedAt(value, path, (part) => {
    switch (kind) {
      case 'replace':
        return hostile;
      case 'remove':
        return undefined;
      case 'add':
        return typeof part === 'object' && part !== null && !Array.isArray(part)
          ? withEntry(part, key, hostile)
          : hostile;
      case 'append':
        return typeof part === 'string' ? `${part}${typeof hostile === 'string' ? hostile : key}` : hostile;
      case 'wrap':
        return [part];
      case 'repeat':
        return Array.isArray(part) ? Array.from({ length: 200 }, () => part).flat() : hostile;
    }
  });
}

/**
 * Input made from a valid one: now and then left as it is, mostly with one part of it replaced, taken away, added to or
 * blown up, sometimes two, or something else altogether. `optional` names what else the input may have.
 */
export function hostileInput(valid: unknown, ids: string[], optional: string[]): fc.Arbitrary<unknown> {
  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.oneof(
      { arbitrary: fc.constant('replace' as const), weight: 6 },
      fc.constantFrom('remove' as const, 'append' as const, 'wrap' as const, 'repeat' as const),
      { arbitrary: fc.constant('add' as const), weight: 2 },
    ),
    at: fc.nat(10_000),
    key: fc.constantFrom(...KEYS),
    value: hostileValue(ids),
  });
  const withOptional = (key: string) =>
    (key === 'cursor' ? fc.constantFrom<Json>(...CURSORS) : hostileValue(ids)).map((value) =>
      withEntry(valid ?? {}, key, value),
    );
  return fc.oneof(
    ...optional.map((key) => ({ arbitrary: withOptional(key), weight: 3 })),
    { arbitrary: fc.constant(valid), weight: 1 },
    {
      arbitrary: fc.array(change, { minLength: 1, maxLength: 2 }).map((all) => all.reduce(applied, valid)),
      weight: 16,
    },
    { arbitrary: hostileValue(ids), weight: 1 },
  );
}
