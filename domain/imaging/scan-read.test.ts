import { describe, expect, it } from 'vitest';
import { evaluateCore } from '../evaluate-case';
import { factsSchema } from '../facts';
import { scanIsRead } from './scan-read';
import type { Imaging } from './schema';

describe('a scan that is done', () => {
  it.each([
    [false, {}],
    [false, { status: 'not_done' }],
    [false, { status: 'done' }],
    [false, { status: 'done', carried: [{ path: 'status', on: '2026-03-03' }] }],
    [false, { status: 'not_done', findings: [{ level: 'L4-L5', finding: 'disc_extrusion' }] }],
    [true, { findings: [{ level: 'L4-L5', finding: 'disc_extrusion' }] }],
    [true, { status: 'done', findings: [] }],
    [false, { status: 'done', reportText: 'L4/5: left extrusion.' }],
    [true, { status: 'done', reportText: 'Normal study.', findings: [] }],
    [
      true,
      {
        status: 'done',
        reportText: 'L4/5: left extrusion.',
        findings: [{ level: 'L4-L5', finding: 'disc_extrusion' }],
      },
    ],
  ] as [boolean, Imaging][])('is read: %s', (read, imaging) => expect(scanIsRead(imaging)).toBe(read));

  it.each([
    { status: 'done', reportText: 'L4/5: left extrusion compressing L5.' },
    { status: 'done' },
    { status: 'done', carried: [{ path: 'status', on: '2026-03-03' }] },
  ] as Imaging[])('is not taken for normal while nobody has read it: %o', (imaging) => {
    const facts = (imaging: Imaging) =>
      factsSchema.parse({
        person: { ageYears: 50, sex: null },
        intake: { pain: { legSide: 'left', legPain: 'present' } },
        exam: {},
        imaging,
      });
    const waiting = evaluateCore(facts(imaging), '2026-11-20');
    const never = evaluateCore(facts({}), '2026-11-20');
    expect(waiting.mechanisms.map((one) => one.probability)).toEqual(
      never.mechanisms.map((one) => one.probability),
    );
    expect(waiting.concordance).toMatchObject({
      class: 'not_done',
      text: 'The scan is done; what it shows is not recorded.',
    });
    expect(JSON.stringify(waiting)).not.toMatch(/without root compromise|no root compromise/i);
  });
});
