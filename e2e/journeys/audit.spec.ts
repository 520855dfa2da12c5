import { ask } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { enterAs } from '../signed-in';
import { expectFingerSized, expectNoSideScroll } from '../touch';

test('a printed plan stands in the log, and the patient sees who opened the record', async ({
  personPage,
}) => {
  const therapist = await personPage();
  await enterAs(therapist, 'therapist');
  await therapist.addInitScript(() => {
    window.print = () => undefined;
  });
  await therapist.goto('/caseload');
  const { rows } = await ask<{ rows: { openCaseId: string }[] }>(therapist, 'patients.search', {
    query: 'okonkwo-reyes marta',
  });
  await therapist.goto(`/cases/${rows[0]?.openCaseId}/plan`);
  const recorded = therapist.waitForResponse(/audit\.takeOut/);
  await therapist.getByRole('button', { name: 'Print' }).first().click();
  expect((await recorded).status()).toBe(200);

  const admin = await personPage();
  await enterAs(admin, 'admin');
  await admin.goto('/admin');
  await admin.getByRole('link', { name: 'Audit log' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible();
  await expectAccessible(admin, 'audit log');
  await admin.getByLabel('Kind').selectOption('Printed');
  await expect(admin).toHaveURL(/kind=printed/);
  await admin.getByRole('button', { name: 'Any patient' }).click();
  await admin.getByLabel('Name, number or date of birth').fill('okonkwo-reyes');
  await admin.getByRole('button', { name: 'Find', exact: true }).click();
  await expectAccessible(admin, 'finding a patient for the log');
  await admin.getByRole('button', { name: /^Okonkwo-Reyes, Marta/ }).click();
  await expect(admin).toHaveURL(/patient=/);
  expect(admin.url(), 'no name stands in the address').not.toMatch(/okonkwo|marta/i);
  const newest = admin.getByRole('list', { name: 'Audit log' }).getByRole('listitem').first();
  await expect(newest).toContainText('Printed a record');
  await expect(newest).toContainText('Okonkwo-Reyes, Marta');
  await expect(newest).toContainText('Plan');
  await admin.setViewportSize({ width: 390, height: 844 });
  await expectNoSideScroll(admin, 'audit log');

  const patient = await personPage({ phone: true });
  await enterAs(patient, 'patient');
  await patient.goto('/my');
  await patient.getByRole('link', { name: 'Who opened my record' }).click();
  await expect(patient.getByRole('heading', { level: 1, name: 'Who opened my record' })).toBeVisible();
  await expect(patient.getByText('Nadia Rossi, physiotherapist, printed your plan').first()).toBeVisible();
  await expect(patient.getByText('administrator, looked at who opened your record').first()).toBeVisible();
  await expectNoSideScroll(patient, 'who opened my record');
  await expectFingerSized(patient, 'who opened my record');
  await expectAccessible(patient, 'who opened my record');
});
