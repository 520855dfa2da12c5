import { expect, test } from 'vitest';
import { spokenReason } from './spoken-reason';

const codes = {
  flag: { DISC_ACUTE: 'acute disc', ANTICOAG: 'anticoagulants' },
  phase: { P3: 'Load' },
  rule: { IL04: 'Nerve tensioners need low irritability.' },
};

test.each([
  ['Excluded by DISC_ACUTE, ANTICOAG.', 'Excluded by acute disc, anticoagulants.'],
  ['Belongs to phase P3.', 'Belongs to phase P3 (Load).'],
  ['Blocked by IL04.', 'Blocked by IL04. Nerve tensioners need low irritability.'],
  ['Blocked by IL99.', 'Blocked by IL99.'],
  ['Not meant for this class.', 'Not meant for this class.'],
])('%s', (reason, said) => {
  expect(spokenReason(reason, codes)).toBe(said);
});
