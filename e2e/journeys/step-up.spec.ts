import { ageProofs } from '../age-proofs';
import { sendText } from '../call-server';
import { expect, expectAccessible, personOf, signIn, test } from '../fixtures';
import { openOwnCase, SCREENED } from '../invented-patient';

test('signing after a while asks for the password once more and goes on by itself', async ({
  personPage,
}) => {
  const page = await personPage();
  const person = personOf('colleague');
  await signIn(page, person);
  const own = await openOwnCase(page, 'Sorrel');
  const save = (section: string, data: object) =>
    sendText(
      page,
      'assessments.saveSection',
      JSON.stringify({
        assessmentId: own.assessmentId,
        patientId: own.patientId,
        section,
        baseVersion: 0,
        data,
        idempotencyKey: crypto.randomUUID(),
      }),
    );
  expect((await save('intake', { story: 'Back to rowing.', caudaEquina: SCREENED })).status).toBe(200);
  expect((await save('impression', { decision: { kind: 'accepted' } })).status).toBe(200);
  await ageProofs(person.name);

  await page.goto(`/assessments/${own.assessmentId}?section=impression`);
  const sign = page.getByRole('region', { name: 'Sign' }).getByRole('button', { name: 'Sign' });
  await sign.click();
  const dialog = page.getByRole('dialog', { name: 'Show that it is you' });
  await expect(dialog.getByLabel('Password')).toBeFocused();
  await expectAccessible(page, 'the password once more');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Not done yet: your password was not given')).toBeVisible();

  await sign.click();
  await dialog.getByLabel('Password').fill('not the password');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(dialog.getByText('This is not your present password.')).toBeVisible();
  await dialog.getByLabel('Password').fill(person.password);
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(dialog).toBeHidden();
  await page.waitForURL(/\/cases\//);
  await expect(page.getByText('signed by Erik Lindqvist').first()).toBeVisible();
});
