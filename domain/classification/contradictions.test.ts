import { expect, test } from 'vitest';
import { evaluateCore } from '../evaluate-core';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { fieldsOfContradiction } from './contradictions';

const drawn = (side: 'left' | 'right') => [{ region: 'leg_lat' as const, side }];
const CASES: [what: string, facts: Partial<Facts>, fields: string[]][] = [
  [
    'no leg symptoms, and a leg drawn',
    { intake: { pain: { legSide: 'none', areas: drawn('left') } } },
    ['intake.pain.legSide'],
  ],
  [
    'leg pain denied, and a leg drawn',
    { intake: { pain: { legPain: 'absent', areas: drawn('left') } } },
    ['intake.pain.legPain'],
  ],
  [
    'nothing below the knee, and a shin drawn',
    { intake: { pain: { belowKnee: 'absent', areas: drawn('left') } } },
    ['intake.pain.belowKnee'],
  ],
  [
    'the right side, and the left drawn',
    { intake: { pain: { legSide: 'right', areas: drawn('left') } } },
    ['intake.pain.legSide'],
  ],
  [
    'the left side, and weakness on the right',
    {
      intake: { pain: { legSide: 'left' } },
      exam: { neurology: { strength: { great_toe_extension: { right: '3', left: '5' } } } },
    },
    ['intake.pain.legSide', 'exam.neurology.strength'],
  ],
  ...(['slr', 'slump'] as const).flatMap((test): typeof CASES => [
    [
      `${test}: positive, and only a stretched hamstring`,
      {
        exam: {
          mechanosensitivity: { [test]: { left: { result: 'positive', response: 'hamstring_stretch' } } },
        },
      },
      [`exam.mechanosensitivity.${test}`],
    ],
    [
      `${test}: positive, and no change on differentiation`,
      {
        exam: {
          mechanosensitivity: { [test]: { right: { result: 'positive', differentiation: 'absent' } } },
        },
      },
      [`exam.mechanosensitivity.${test}`],
    ],
  ]),
  [
    'a normal hip, and a hip sign',
    { exam: { competing: { hip: { normal: 'present', internal_rotation_limited: 'present' } } } },
    ['exam.competing.hip'],
  ],
  [
    'a normal hip, and 10 degrees of internal rotation',
    {
      exam: {
        competing: { hip: { normal: 'present' }, hipInternalRotationDegrees: { right: 10, left: 40 } },
      },
    },
    ['exam.competing.hip'],
  ],
  [
    'a normal gait, and a foot that drops',
    { exam: { neurology: { gait: { normal: 'present', steppage_or_foot_slap: 'present' } } } },
    ['exam.neurology.gait'],
  ],
  [
    'no scan, and a finding of it',
    {
      imaging: {
        status: 'not_done',
        findings: [{ level: 'L4-L5', finding: 'disc_extrusion', side: 'left' }],
      },
    },
    ['imaging.status'],
  ],
];

test.each(CASES)('%s contradict each other, and the record knows where', (_, facts, fields) => {
  const { contradictions } = evaluateCore({ ...NO_FACTS, ...facts }, '2026-03-03');
  expect(contradictions).toHaveLength(1);
  expect(contradictions.flatMap(fieldsOfContradiction)).toEqual(fields);
});

test('one side throughout contradicts nothing', () => {
  const facts: Facts = { ...NO_FACTS, intake: { pain: { legSide: 'left', areas: drawn('left') } } };
  expect(evaluateCore(facts, '2026-03-03').contradictions).toEqual([]);
});

test('a normal hip with its signs denied contradicts nothing', () => {
  const hip = { normal: 'present', internal_rotation_limited: 'absent', stiff: 'absent' } as const;
  const facts: Facts = { ...NO_FACTS, exam: { competing: { hip } } };
  expect(evaluateCore(facts, '2026-03-03').contradictions).toEqual([]);
});
