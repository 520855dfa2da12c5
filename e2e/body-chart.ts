import type { Page } from '@playwright/test';

/** One view of the body chart. */
export const chartView = (page: Page, name: string) =>
  page.getByRole('group', { name: `Body chart: ${name}`, exact: true });

/** What the chart says in words. */
export const chartSaid = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^(Pain|Numbness|Tingling|Nothing drawn)/ });

/** Strokes in the units of one figure, whose middle is 0 and whose height is 620, one after the other. */
export async function strokes(page: Page, name: string, lines: [x: number, y: number][][], steps: number) {
  const figure = chartView(page, name);
  await figure.evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
  const onScreen = await figure.evaluate((svg, all) => {
    const matrix = (svg as SVGSVGElement).getScreenCTM();
    return all.map((points) =>
      points.map(([x, y]) => {
        const at = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
        return [at.x, at.y] as const;
      }),
    );
  }, lines);
  for (const [first, ...rest] of onScreen) {
    if (!first) continue;
    await page.mouse.move(...first);
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...point, { steps });
    await page.mouse.up();
  }
}

/** One stroke, drawn as a hand does. */
export const stroke = (page: Page, name: string, line: [x: number, y: number][]) =>
  strokes(page, name, [line], 12);
