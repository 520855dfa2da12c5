import type { Page } from '@playwright/test';

/** Counts what a person at the keyboard does, and catches every pointer event: there must be none. */
export class Keyboard {
  presses = 0;
  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.type(text);
  }

  /** Tab until the control with this name has the focus. A route longer than `most` is no route. */
  async tabTo(name: string | RegExp, most = 12): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step <= most; step += 1) {
      const focused = await this.page.evaluate(() => {
        const at = document.activeElement;
        if (at === document.body) return '';
        const around = at?.closest('fieldset, [role="radiogroup"], [role="group"]');
        const group =
          around?.querySelector('legend')?.textContent ?? around?.getAttribute('aria-label') ?? '';
        const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '';
        return [at?.getAttribute('aria-label') ?? '', label, group, at?.textContent ?? ''].join(' · ');
      });
      passed.push(focused.slice(0, 60));
      if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return;
      await this.press('Tab');
    }
    throw new Error(`${name} is not reached within ${most} Tabs: ${passed.join(' | ')}`);
  }
}

/** Starts counting pointer events on a page; answers the count. */
export async function countPointers(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counter = window as unknown as { pointers: number };
    counter.pointers = 0;
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      window.addEventListener(kind, () => (counter.pointers += 1), true);
  });
  return () => page.evaluate(() => (window as unknown as { pointers: number }).pointers);
}
