import type { Page } from '@playwright/test';

/** One view of the body chart. */
export const chartView = (page: Page, name: string) =>
  page.getByRole('group', { name: `Body chart: ${name}`, exact: true });

/** What the chart says in words. */
export const chartSaid = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^(Pain|Numbness|Tingling|Nothing drawn)/ });

type Point = readonly [x: number, y: number];

/** The points of a line, each part of it in so many steps. */
const between = (line: Point[], steps: number): Point[] =>
  line.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = line[at] as Point;
    return Array.from({ length: steps }, (_, step): Point => {
      const share = (step + 1) / steps;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });

/** Lines in the units of one figure, whose middle is 0 and whose height is 620, in pixels of the screen; the figure is brought there. */
async function onScreenOf(page: Page, name: string, lines: Point[][]): Promise<Point[][]> {
  const figure = chartView(page, name);
  await figure.evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
  return figure.evaluate((svg, all) => {
    const matrix = (svg as SVGSVGElement).getScreenCTM();
    return all.map((points) =>
      points.map(([x, y]) => {
        const at = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
        return [at.x, at.y] as const;
      }),
    );
  }, lines);
}

/** Strokes in the units of one figure, one after the other. */
export async function strokes(page: Page, name: string, lines: Point[][], steps: number) {
  const onScreen = await onScreenOf(page, name, lines);
  // In order, but without waiting for the answer to every single movement.
  const session = await page.context().newCDPSession(page);
  for (const [first, ...rest] of onScreen) {
    if (!first) continue;
    const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', [x, y]: Point, held: boolean) =>
      session.send('Input.dispatchMouseEvent', {
        ...{ type, x, y, clickCount: 1 },
        button: held || type === 'mouseReleased' ? 'left' : 'none',
        buttons: held ? 1 : 0,
      });
    await Promise.all([
      send('mouseMoved', first, false),
      send('mousePressed', first, true),
      ...between([first, ...rest], steps).map((point) => send('mouseMoved', point, true)),
      send('mouseReleased', rest.at(-1) ?? first, false),
    ]);
  }
  await session.detach();
}

/** One stroke, drawn as a hand does. */
export const stroke = (page: Page, name: string, line: Point[]) => strokes(page, name, [line], 12);

/** The same stroke by a finger: the browser decides whether it draws or scrolls. */
export async function fingerStroke(page: Page, name: string, line: Point[]) {
  const [[first, ...rest] = []] = await onScreenOf(page, name, [line]);
  if (!first) return;
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
  await send('touchStart', first);
  for (const point of between([first, ...rest], 12)) await send('touchMove', point);
  await send('touchEnd', null);
  await session.detach();
}
