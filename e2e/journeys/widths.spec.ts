import { mayOpen, PAGES, type PagePath } from '../../domain/access/pages';
import type { Role } from '../../domain/access/policy';
import { ask } from '../call-server';
import { expect, test, type Who } from '../fixtures';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

/** The narrowest phone, and the smallest desktop or a tablet. */
const WIDTHS = [320, 1024] as const;
const WHO: Partial<Record<Role, Who>> = {
  admin: 'admin',
  therapist: 'therapist',
  assistant: 'assistant',
  front_desk: 'front_desk',
  auditor: 'auditor',
  patient: 'patient',
};

type Found = {
  banner: { patientId: string };
  assessments: { assessmentId: string }[];
};

for (const [role, who] of Object.entries(WHO) as [Role, Who][]) {
  test(`no page scrolls sideways: ${role}`, async ({ personPage }) => {
    const therapist = await personPage();
    await enterAs(therapist, 'therapist');
    await therapist.goto('/caseload');
    const { rows } = await ask<{ rows: { caseId: string }[] }>(therapist, 'caseload.list', { scope: 'mine' });
    const { caseId = '' } = rows[0] ?? {};
    const { banner, assessments } = await ask<Found>(therapist, 'cases.get', { caseId });
    const { versions } = await ask<{ versions: { planVersionId: string }[] }>(therapist, 'plans.get', {
      caseId,
    });
    const [older, newer] = [versions.at(-1)?.planVersionId ?? '', versions[0]?.planVersionId ?? ''];
    const addressOf = (page: PagePath) =>
      page
        .replace('[patientId]', banner.patientId)
        .replace('[caseId]', caseId)
        .replace('[assessmentId]', assessments[0]?.assessmentId ?? '')
        .replace('[questionnaire]', 'phq-4')
        .replace(/compare$/, `compare?older=${older}&newer=${newer}`);

    const page = await personPage({ phone: true });
    await enterAs(page, who);
    for (const path of Object.keys(PAGES) as PagePath[]) {
      if (!mayOpen(role, path)) continue;
      const answer = await page.goto(addressOf(path));
      // An assistant is on the care team of some patients only; what is not found has a width too.
      if (role === 'therapist') expect(answer?.status(), path).toBe(200);
      await expect(page.getByRole('main').first()).toBeVisible();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSideScroll(page, `${path} at ${width}`);
      }
    }
  });
}
