import { importCase } from '@/domain/exchange/import-case';
import { OPEN_CASES } from '@/domain/golden-cases/published';
import { compareOrders, simulatedPatient, unasked } from '@/domain/testing/examined-in-order';

/**
 * How many observations it takes until the leading mechanism and root of the full record stand, in the order of "test
 * next" against the order of the form. `npm run bench:test-next`
 */
const PATIENTS = 150;

const say = (name: string, patients: Parameters<typeof compareOrders>[0]) => {
  const { form, engine, saved } = compareOrders(patients);
  const each = (total: number) => (total / patients.length).toFixed(2);
  console.log(
    `${name.padEnd(44)} form ${each(form).padStart(6)}   test next ${each(engine).padStart(6)}   ${Math.round(saved * 100)} % fewer`,
  );
};

say(
  `${PATIENTS} patients of the engine's own model`,
  Array.from({ length: PATIENTS }, (_, index) => simulatedPatient(index + 1)),
);
say(
  `${OPEN_CASES.length} published cases`,
  OPEN_CASES.map((one) => unasked(importCase(one.facts, '2026-01-01'))),
);
