import { afterAll, expect, test } from 'vitest';
import { disconnect } from '../db';
import { key, openTestClinic } from '../testing/clinic';

afterAll(disconnect);

test('the order of sides is right before left until the clinic says otherwise, and each assessment says it', async () => {
  const clinic = await openTestClinic();
  const { assessmentId } = await clinic
    .as('therapist')
    .cases.open({ patientId: clinic.patientId, idempotencyKey: key() });
  const order = async () => (await clinic.as('therapist').assessments.get({ assessmentId })).sideOrder;
  expect(await order()).toBe('R/L');
  await clinic.as('admin').clinic.setSideOrder({ sideOrder: 'L/R', idempotencyKey: key() });
  expect(await order()).toBe('L/R');
  expect(await clinic.as('admin').clinic.settings()).toEqual({ sideOrder: 'L/R' });
  const other = await openTestClinic();
  expect(await other.as('admin').clinic.settings()).toEqual({ sideOrder: 'R/L' });
});
