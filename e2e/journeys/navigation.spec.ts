import { expect, expectAccessible, test } from '../fixtures';
import { enterAs } from '../signed-in';
import { expectNoSideScroll } from '../touch';

test('on a phone the pages of the bar stand behind a menu button, in reach of the keyboard', async ({
  personPage,
}) => {
  const page = await personPage({ phone: true });
  await enterAs(page, 'admin');
  await page.goto('/admin/team');
  const menu = page.getByRole('button', { name: 'Menu' });
  const pages = page.getByRole('navigation', { name: 'Main' });
  await expect(pages).toBeHidden();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await expect(pages.getByRole('link', { name: 'Team' })).toHaveAttribute('aria-current', 'page');
  await expect(pages.getByRole('list', { name: 'Oversight' }).getByRole('link')).toHaveText([
    'Opened records',
    'Audit log',
    'Access',
  ]);
  await expectNoSideScroll(page, 'the open menu');
  await expectAccessible(page, 'the open menu');
  await page.keyboard.press('Escape');
  await expect(pages).toBeHidden();
  await expect(menu).toBeFocused();

  await menu.click();
  await pages.getByRole('link', { name: 'Audit log' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible();
  await expect(pages).toBeHidden();
});

test('on a small desktop every page of the bar is in view', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await enterAs(page, 'admin');
  await page.goto('/admin');
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(links).toHaveCount(10);
  for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  await expectNoSideScroll(page, 'the start page of an admin');
});
