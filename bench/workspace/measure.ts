import type { CDPSession, Page } from '@playwright/test';

/** Bytes of scripts as they travel (compressed): those the page itself names, and with those it loads when it has time. */
export async function scriptBytes(page: Page, address: string): Promise<{ first: number; all: number }> {
  const session = await page.context().newCDPSession(page);
  const scripts = new Map<string, string>();
  const bytes = new Map<string, number>();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = scripts.get(requestId);
    if (url) bytes.set(url, encodedDataLength);
  });
  const answer = await page.goto(address);
  const html = (await answer?.text()) ?? '';
  await page.waitForLoadState('networkidle');
  await session.detach();
  const named = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => new URL(src ?? '', page.url()).href),
  );
  const sum = (urls: Iterable<string>) => [...urls].reduce((total, url) => total + (bytes.get(url) ?? 0), 0);
  return { first: sum(named), all: sum(bytes.keys()) };
}

/** Slows the processor of the page down by a factor. */
export async function slowDown(page: Page, factor: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
  return session;
}

/**
 * Milliseconds from each key press to the frame that shows the reading it changed. The key goes back and forth between two grades of
 * one muscle, so that every press changes the reading.
 */
export async function keyToReading(page: Page, presses: number): Promise<number[]> {
  await page.evaluate(() => {
    const store = window as unknown as { took: number[] };
    store.took = [];
    const panel = document.querySelector('aside');
    if (!panel) throw new Error('no reading');
    let pressed: number | null = null;
    window.addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
    new MutationObserver(() => {
      if (pressed === null) return;
      const from = pressed;
      pressed = null;
      // The next frame draws it; the task after that frame has it on the screen.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => store.took.push(performance.now() - from);
        port2.postMessage(null);
      });
    }).observe(panel, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const cell = page.getByRole('button', { name: /^Strength, Great-toe extension, R/ }).first();
  await cell.focus();
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(press % 2 === 0 ? '4' : '5');
    await page.waitForTimeout(700);
  }
  return page.evaluate(() => (window as unknown as { took: number[] }).took);
}
