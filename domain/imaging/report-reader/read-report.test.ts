import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImagingFindingEntry, imagingFindingSchema } from '../schema';
import { readReport } from './read-report';
import type { ReportReading } from './report-reading';
import type { ExpectedFinding } from './report-sample';
import { HELD_OUT_REPORTS } from './samples/held-out';
import { scoreReader } from './samples/score-reader';
import { TUNING_REPORTS, WORDINGS } from './samples/tuning';
import { BY_LEVEL } from './samples/tuning/by-level';

const ALL = [...TUNING_REPORTS, ...HELD_OUT_REPORTS];
const marksAll = ({ notUnderstood }: ReportReading, text: string, words: string): boolean => {
  const at = text.indexOf(words);
  return notUnderstood.some(({ start, end }) => at >= 0 && start <= at && end >= at + words.length);
};
const key = (text: string) =>
  readReport(text)
    .findings.map(({ entry }) => JSON.stringify(entry, Object.keys(entry).sort()))
    .sort();

describe('coded reports', () => {
  it('are coded with care: ids unique, findings valid, no finding coded twice', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    for (const { id, expected } of ALL) {
      for (const one of expected) expect(imagingFindingSchema.safeParse(one).success, id).toBe(true);
      const keys = expected.map((one) => `${one.level} ${one.finding} ${one.side}`);
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });

  it.each([
    ['built on', TUNING_REPORTS],
    ['kept apart', HELD_OUT_REPORTS],
  ])('%s: at least 95 in 100 right with side and level, no wrong side, no denial read', (_, samples) => {
    const score = scoreReader(samples);
    expect(score.wrongSide).toEqual([]);
    expect(score.deniedRead).toEqual([]);
    expect(score.right / score.expected, score.missed.join('; ')).toBeGreaterThanOrEqual(0.95);
    expect(score.extra.length / score.expected, score.extra.join('; ')).toBeLessThanOrEqual(0.05);
    expect(score.details.right / score.details.stated).toBeGreaterThanOrEqual(0.95);
  });

  it('put conflicting sides and levels before a person', () => {
    expect(readReport('L4/5: left protrusion.\nConclusion: right L4/5 protrusion.').conflicts[0]?.about).toBe(
      'side',
    );
    expect(
      readReport('Findings: L4/5: no disc herniation. Impression: L4/5 disc herniation.').findings,
    ).toMatchObject([{ entry: { level: 'L4-L5' }, doubts: ['hedged'] }]);
    expect(
      readReport('Left extrusion at L4/5.\nConclusion: left disc extrusion at L5/S1.').conflicts[0]?.about,
    ).toBe('level');
  });
});

describe('doubt, denial, side and level', () => {
  const at = (one: { level: string | null; finding: string }) => `${one.level} ${one.finding}`;
  const sided = (one: { level: string; finding: string; side?: string | null }) =>
    `${at(one)} ${one.side ?? null}`;

  /** A detail that must not be read is coded `null`; the reader leaves it away. */
  const nothingSaid = (coded: ExpectedFinding, read: ImagingFindingEntry | undefined) =>
    Object.fromEntries(
      Object.entries(coded).flatMap(([detail, value]) =>
        value === null && !(detail in (read ?? {})) ? [[detail, null]] : [],
      ),
    );

  it.each(WORDINGS.map((one) => [one.text, one] as const))(
    '%s',
    (text, { expected, denied, doubted = [], open = [], marked = [] }) => {
      const reading = readReport(text);
      expect(reading.findings.map(({ entry }) => sided(entry)).sort()).toEqual(expected.map(sided).sort());
      for (const one of expected) {
        const read = reading.findings.find(({ entry }) => sided(entry) === sided(one));
        expect({ ...read?.entry, ...nothingSaid(one, read?.entry) }).toMatchObject(one);
        expect((read?.doubts.length ?? 0) > 0).toBe(doubted.includes(one));
      }
      expect(reading.open.map(at).sort()).toEqual(open.map(at).sort());
      for (const { span } of reading.open)
        expect(reading.notUnderstood.some(({ start, end }) => start <= span.start && end >= span.end)).toBe(
          true,
        );
      const struck = reading.denied.map(({ finding }) => finding);
      for (const one of denied) expect(struck).toContain(one.finding);
      for (const one of [...expected, ...open])
        if (denied.some(({ finding }) => finding === one.finding))
          expect(
            reading.denied.filter(
              (other) =>
                at(other) === at(one) && (!other.side || !('side' in one) || other.side === one.side),
            ),
          ).toEqual([]);
        else expect(struck).not.toContain(one.finding);
      for (const words of marked) expect(marksAll(reading, text, words), words).toBe(true);
    },
  );

  it.each([
    ['L4/5: severe canal stenosis and crowding of the cauda equina.', 'crowding of the cauda equina'],
    ['Crowding of the cauda equina at L3/4.', 'Crowding of the cauda equina'],
    ['L4/5: bulge compressing the thecal sac.', 'compressing the thecal sac'],
    ['The L5/S1 disc is normal. At the level below, a right protrusion.', 'protrusion'],
    ['Known metastatic breast cancer.', 'metastatic'],
    ['History of multiple myeloma. L4/5: mild disc bulge.', 'myeloma'],
    ['Urgent neurosurgical referral is advised.', 'Urgent'],
    ['Postoperative changes at L4/5 with a posterior fluid collection.', 'collection'],
    ['Clumping of the nerve roots suggests arachnoiditis.', 'Clumping'],
    [
      'There is marked compression of the thecal sac at L4/5 with effacement of CSF around the roots.',
      'compression of the thecal sac',
    ],
    ['Severe canal stenosis at L4/5 crowds the cauda equina.', 'crowds the cauda equina'],
    ['L4/5: the cauda equina nerve roots are crowded.', 'cauda equina nerve roots are crowded'],
    ['Epidural haematoma at L3/4 compressing the thecal sac.', 'compressing the thecal sac'],
    ['Large epidural collection at L4.', 'collection'],
    ['Malignancy is suspected at L3.', 'Malignancy'],
    ['Lymphoma at L4.', 'Lymphoma'],
    ['Sclerotic deposits in L1 and L3.', 'Sclerotic deposits'],
    ['L4/5: right protrusion and a phlegmon.', 'phlegmon'],
    ['Infective changes at L2/3.', 'Infective'],
    ['Septic facet joint at L4/5 on the left.', 'Septic'],
    ['L3 collapse.', 'collapse'],
    ['Pathological marrow signal in L3.', 'Pathological marrow'],
    ['Retropulsion of bone into the canal at L1.', 'Retropulsion'],
    ['Endplate destruction at L2/3.', 'destruction'],
    ['Syrinx at T11.', 'Syrinx'],
    ['No CSF visible around the roots at L4/5.', 'No CSF'],
    ['Canal completely occluded at L4/5.', 'occluded'],
    ['Distended bladder.', 'Distended bladder'],
    ['Immediate surgical referral recommended.', 'Immediate surgical referral'],
    ['Discussed with the on-call spinal surgeon.', 'surgeon'],
    ['Known metastatic breast cancer, L4/5 right protrusion.', 'metastatic'],

    ['The sequences are degraded and a lesion cannot be excluded.', 'lesion cannot be excluded'],
  ])('marks as unread what may matter: %s', (text, words) => {
    expect(marksAll(readReport(text), text, words)).toBe(true);
  });

  it.each([
    'L4/5: moderate canal stenosis, without crowding of the cauda equina.',
    'No evidence of infection, malignancy or collapse.',
  ])('marks nothing where it is denied: %s', (text) => {
    expect(readReport(text).notUnderstood).toEqual([]);
  });
});

describe('two sides graded apart', () => {
  it('leaves the side whose root is not named untouched', () => {
    const { findings } = readReport(
      'L4/5: severe right and mild left foraminal stenosis with compression of the right L4 root.',
    );
    const touched = findings.map(({ entry }) => [entry.side, entry.rootContact ?? null]);
    expect(touched).toEqual([
      ['right', 'compression'],
      ['left', null],
    ]);
  });
});

describe('levels in a row', () => {
  it.each(BY_LEVEL)('%s', (text, stated, denied) => {
    const reading = readReport(text);
    expect(reading.findings.map(({ entry, doubts }) => [entry, doubts])).toHaveLength(stated.length);
    for (const one of stated) {
      const read = reading.findings.find(({ entry }) => entry.level === one.level);
      expect(read?.entry).toMatchObject(one);
      expect(read?.doubts).toEqual([]);
    }
    expect(reading.denied.map(({ level, finding }) => `${level} ${finding}`).sort()).toEqual(
      [...denied].sort(),
    );
  });
});

describe('a transitional vertebra', () => {
  it.each([
    ['Transitional lumbosacral vertebra with partial sacralisation of L5.', true, false],
    ['Lumbarization of S1. Levels numbered by counting from the 12th rib.', true, true],
    ['There is no transitional vertebra.', false, false],
  ])('%s', (text, transitional, numbered) => {
    const reading = readReport(text);
    expect(reading.findings).toEqual([]);
    expect([reading.transitionalVertebra, reading.numberingStated]).toEqual([transitional, numbered]);
  });
});

describe('a table copied from a program', () => {
  const rows = [
    ['Level', 'Canal', 'Left foramen', 'Right foramen'],
    ['L4-L5', 'moderate stenosis', '-', 'mild stenosis'],
    ['L5-S1', 'normal', 'severe stenosis', 'normal'],
  ];
  const asText = (between: string) => rows.map((row) => row.join(between)).join('\n');

  it('has tabs between its columns, and reads as one with lines between them', () => {
    expect(key(asText('\t'))).toEqual(key(asText('|')));
    expect(
      readReport(asText('\t')).findings.map(({ entry: { level, finding, side } }) => [level, finding, side]),
    ).toEqual([
      ['L4-L5', 'central_stenosis', null],
      ['L4-L5', 'foraminal_stenosis', 'right'],
      ['L5-S1', 'foraminal_stenosis', 'left'],
    ]);
  });

  it('is not seen in prose that is set in with tabs', () => {
    const prose = 'L4/5: mild disc bulge.\nL5/S1: left paracentral protrusion.';
    expect(key(`Findings:\n\t${prose.replace('\n', '\n\t')}`)).toEqual(key(prose));
  });
});

describe('whatever is pasted', () => {
  const pieces = [
    'L4/5',
    'L5-S1',
    'left',
    'right',
    'disc',
    'protrusion',
    'no',
    'stenosis',
    '.',
    ':',
    '\n',
    '|',
    '\t',
    'root',
    'compresses',
  ];
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
    fc.constantFrom(...ALL).map((one) => one.text),
  );

  it('reads without throwing, the same each time, with places that lie in the text', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const reading = readReport(pasted);
        expect(readReport(pasted)).toEqual(reading);
        const spans = [
          ...reading.findings.flatMap((one) => one.spans),
          ...reading.denied.map((one) => one.span),
          ...reading.notUnderstood,
          ...reading.measurements.map((one) => one.span),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(pasted.length);
        }
        for (const { entry } of reading.findings)
          expect(imagingFindingSchema.safeParse(entry).success).toBe(true);
      }),
      { numRuns: 400, seed: 20261125 },
    );
  });

  it.each(ALL.map((one) => [one.id, one.text] as const))(
    '%s: the mirrored text has the mirrored sides',
    (_, pasted) => {
      const mirror = (words: string) =>
        words.replace(/(?<!\/)\b(left|right|L|R)\b(?![1-5/])/gi, (word, __, at) => {
          const swapped: Record<string, string> = { left: 'right', right: 'left', l: 'r', r: 'l' };
          const other = swapped[word.toLowerCase()] ?? word;
          // A lone letter is a side only where it is a capital: "l" elsewhere is part of another word.
          if (word.length === 1 && word !== word.toUpperCase()) return word;
          if (word === word.toUpperCase()) return other.toUpperCase();
          return at >= 0 && word[0] === word[0]?.toUpperCase()
            ? `${other[0]?.toUpperCase()}${other.slice(1)}`
            : other;
        });
      const sides = (entries: string[]) =>
        entries
          .map((one) =>
            one.replace(
              /"side":"(left|right)"/,
              (_all, side) => `"side":"${side === 'left' ? 'right' : 'left'}"`,
            ),
          )
          .sort();
      expect(key(mirror(pasted))).toEqual(sides(key(pasted)));
    },
  );

  it.each(ALL.slice(0, 40).map((one) => [one.id, one.text] as const))(
    '%s: dashes, spaces and line ends change nothing',
    (_, pasted) => {
      const varied = pasted
        .replace(/L(\d)-(L?\d|S1)/g, 'L$1\u2013$2')
        .replace(/\. /g, '.  ')
        .replace(/\n/g, '\r\n');
      expect(key(varied)).toEqual(key(pasted));
    },
  );
});
