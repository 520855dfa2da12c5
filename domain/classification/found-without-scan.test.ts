import { expect, test } from 'vitest';
import { evaluateCore } from '../evaluate-core';
import type { Facts } from '../facts';
import type { Imaging } from '../imaging/schema';
import { NO_FACTS } from '../no-facts';

const told: Facts = {
  ...NO_FACTS,
  intake: { pain: { legSide: 'left', legPain: 'present', belowKnee: 'present' } },
  exam: { mechanosensitivity: { slr: { left: { result: 'positive', degrees: 40 } } } },
};
const read = (imaging: Imaging) => evaluateCore({ ...told, imaging }, '2026-11-20');

const EXTRUSION: Imaging['findings'] = [
  { level: 'L4-L5', finding: 'disc_extrusion', side: 'left', rootContact: 'compression' },
  { level: 'L4-L5', finding: 'spondylolisthesis', slipGrade: 1 },
];

test('findings of a scan that is said not to be done move neither mechanism, root, structure nor fit, and that is said', () => {
  const { contradictions, ...withFindings } = read({ status: 'not_done', findings: EXTRUSION });
  const { contradictions: none, ...without } = read({ status: 'not_done' });
  expect(withFindings).toEqual(without);
  expect(none).toEqual([]);
  expect(contradictions).toHaveLength(1);
});

test('they count again once the scan is said to be done', () => {
  const { contradictions, concordance, structures } = read({ status: 'done', findings: EXTRUSION });
  expect(contradictions).toEqual([]);
  expect(concordance.findings).toHaveLength(2);
  expect(structures[0]?.id).toBe('disc_herniation');
});

test.each(['cauda_equina_compression', 'metastasis_or_marrow_lesion', 'abscess', 'fracture'] as const)(
  'a danger is not hidden by it: %s',
  (finding) => {
    const entered: Imaging['findings'] = [{ level: 'L2-L3', finding }];
    const contradicted = read({ status: 'not_done', findings: entered });
    expect(contradicted.urgency).toEqual(read({ status: 'done', findings: entered }).urgency);
    expect(contradicted.contradictions).toHaveLength(1);
  },
);
