import { expect, expectAccessible, personOf, test } from '../fixtures';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

test('a patient asks for a link, presses once and is in; the link is worth nothing after that', async ({
  page,
  personPage,
}) => {
  const { email } = personOf('patient');
  const phone = await personPage({ phone: true });
  const asked = async (typed: string) => {
    await phone.goto('/sign-in');
    await phone.getByLabel('E-mail').fill(typed);
    await phone.getByRole('button', { name: 'Send me a link instead' }).click();
    await expect(phone.getByLabel('E-mail')).toHaveValue(typed);
    await phone.getByRole('button', { name: 'Send me a link' }).click();
    const answer = phone.getByRole('status').filter({ hasText: 'a link is on its way' });
    await expect(answer).toBeVisible();
    return await answer.textContent();
  };
  // Nobody, somebody of staff and a patient: the same answer.
  const forNobody = await asked(`nobody.${Date.now().toString(36)}@mail.example`);
  expect(await asked(personOf('colleague').email)).toBe(forNobody);
  expect(await asked(email)).toBe(forNobody);
  await expectAccessible(phone, 'asking for a link');
  await expectNoSideScroll(phone, 'asking for a link');

  // In the demo the admin reads the letter.
  await enterAs(page, 'admin');
  await page.goto('/admin/outbox');
  await expect(page.getByText('This demo sends no mail')).toBeVisible();
  const letter = page.getByRole('listitem').filter({ hasText: email }).first();
  await letter.getByText(/^Your link to sign in at/).click();
  await expectAccessible(page, 'the outbox');
  const toStaff = page.getByRole('listitem').filter({ hasText: personOf('colleague').email });
  await expect(toStaff.filter({ hasText: 'Link to sign in' })).toHaveCount(0);
  const link = (await letter.getByRole('link', { name: 'Open the link' }).getAttribute('href')) ?? '';
  expect(new URL(link).origin).toBe(new URL(page.url()).origin);

  // Programs that open every link spend nothing; the page is kept nowhere and tells no other site where it was.
  const looked = await phone.request.get(link, { headers: { host: new URL(link).host } });
  expect(looked.headers()['cache-control']).toContain('no-store');
  expect(looked.headers()['referrer-policy']).toBe('no-referrer');
  expect(await looked.text()).not.toContain('Marta');

  await phone.goto(link);
  const enter = phone.getByRole('button', { name: /^Sign in as a patient of / });
  await expect(enter).toBeVisible();
  await expectAccessible(phone, 'the page of a link');
  await expectNoSideScroll(phone, 'the page of a link');
  await enter.press('Enter');
  await phone.waitForURL(/\/my$/);
  await expect(phone.getByRole('heading', { level: 1, name: /, Marta/ })).toBeVisible();

  // Used: it says so, and sends a new one without an e-mail typed.
  const again = await personPage({ phone: true });
  await again.goto(link);
  await expect(again.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
  await expectAccessible(again, 'a used link');
  await again.getByRole('button', { name: 'Send me a new link' }).click();
  await expect(again.getByText('A new link is on its way')).toBeVisible();
  // The answer does not wait for the letter: how long it takes must not tell whether there is an account.
  const newest = page.getByRole('listitem').filter({ hasText: email }).first();
  await expect(async () => {
    await page.reload();
    await newest.getByText(/^Your link to sign in at/).click();
    const renewed = newest.getByRole('link', { name: 'Open the link' });
    expect(await renewed.getAttribute('href', { timeout: 2_000 })).not.toBe(link);
  }).toPass({ timeout: 20_000 });

  // Made up, or cut off in the mail.
  for (const broken of ['/enter/cut-off', `/enter/${'x'.repeat(43)}`]) {
    await again.goto(broken);
    await expect(again.getByRole('heading', { name: 'This link is not known' })).toBeVisible();
  }
});
