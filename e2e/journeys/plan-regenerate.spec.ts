import type { Page } from '@playwright/test';
import { mutate } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { type OwnCase, openOwnCase, SCREENED } from '../invented-patient';
import { enterAs } from '../signed-in';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A story of root pain; how sore it is decides what the generator gives. */
const intakeWith = (nprsLegWorst: number, settle: 'under_5_min' | 'over_30_min') => ({
  caudaEquina: SCREENED,
  episode: { onsetDate: daysAgo(60), legOnsetDate: daysAgo(60), trend: 'stable' },
  pain: {
    legSide: 'right',
    legPain: 'present',
    backPain: 'present',
    belowKnee: 'present',
    legWorseThanBack: 'present',
    areas: [{ region: 'leg_lat', side: 'right' }],
    nprsLegWorst,
    nprsBack: 2,
  },
  irritability: { provocation: settle === 'over_30_min' ? 'trivial' : 'heavy', settle, nightWaking: 'none' },
});

async function assess(page: Page, { patientId }: OwnCase, assessmentId: string, intake: object) {
  const saved = await mutate<{ version: number }>(page, 'assessments.saveSection', {
    assessmentId,
    patientId,
    section: 'intake',
    baseVersion: 0,
    data: intake,
  });
  await mutate(page, 'assessments.saveSection', {
    assessmentId,
    patientId,
    section: 'impression',
    baseVersion: 0,
    data: {
      decision: {
        kind: 'overridden',
        mechanism: 'radicular_pain',
        reason: 'Band below the knee, worse than the back.',
      },
    },
  });
  const signed = await mutate<{ kind: string; reasons?: unknown }>(page, 'assessments.sign', {
    assessmentId,
    versions: { intake: saved.version, exam: 0, imaging: 0, impression: 1 },
  });
  expect(signed.kind, JSON.stringify(signed.reasons)).toBe('signed');
}

test('new findings never overwrite an edited plan: three versions are shown and a person chooses', async ({
  page,
}) => {
  await enterAs(page, 'therapist');
  await page.goto('/caseload');
  const own = await openOwnCase(page, 'Wilhelmina');
  await assess(page, own, own.assessmentId, intakeWith(6, 'over_30_min'));
  await mutate(page, 'plans.createDraft', { caseId: own.caseId });
  await page.goto(`/cases/${own.caseId}/plan`);
  await page.getByLabel(/^Message to the patient/).fill('Ring me on Thursday.');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  const { assessmentId } = await mutate<{ assessmentId: string }>(page, 'assessments.start', {
    caseId: own.caseId,
    kind: 'reassessment',
  });
  await assess(page, own, assessmentId, intakeWith(2, 'under_5_min'));
  await page.reload();
  await expect(page.getByLabel(/^Message to the patient/)).toHaveValue('Ring me on Thursday.');
  await page.getByRole('button', { name: 'See what would change' }).click();
  const dialog = page.getByRole('dialog', { name: 'What the new findings would change' });
  await expect(dialog.getByText('Was generated').first()).toBeVisible();
  const message = dialog.getByRole('group', { name: /Message to the patient/ });
  await expect(message.getByRole('radio', { name: /As edited/ })).toBeChecked();
  await expectAccessible(page, 'three versions of a plan');
  // By keyboard: the arrow moves the choice, and back.
  await message.getByRole('radio', { name: /As edited/ }).press('ArrowDown');
  await expect(message.getByRole('radio', { name: /Would be generated/ })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await dialog.getByRole('button', { name: 'Go on with these' }).click();
  await expect(page.getByText('A newer assessment was signed since this draft')).toBeHidden();
  await expect(page.getByLabel(/^Message to the patient/)).toHaveValue('Ring me on Thursday.');
  await page
    .getByRole('button', { name: /^Sign(?! out)/ })
    .first()
    .click();
  await expect(page.getByText(/Signed by Nadia Rossi/).first()).toBeVisible();
});
