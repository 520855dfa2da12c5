import { setTimeout as pause } from 'node:timers/promises';
import { type AtWork, crewOf, judge } from './crew';
import type { House } from './house';
import type { Outcome } from './outcome';

const ROUNDS = 3;
/** A question sent this short before the end may not have been taken up yet; it has no answer and no effect, or is sent again. */
const ON_ITS_WAY_MILLISECONDS = 250;

/** Asked to end (SIGTERM, as a deployment does) while everybody writes: what was begun is finished and answered. */
export async function endingScenario(
  house: House,
  outcome: Outcome,
  { folder, random }: { folder: string; random: () => number },
): Promise<void> {
  let finished = 0;
  let crew: AtWork | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    await house.start();
    crew ??= await crewOf(house, folder, random);
    await pause(1_000 + random() * 2_000);
    const underWay = crew.underWay();
    const askedToEnd = performance.now();
    const code = await house.stop();
    outcome.back.push(performance.now() - askedToEnd);
    if (code !== 0) outcome.breaches.push(`ended with code ${code}`);
    const cut = crew.calls.filter(
      ({ startedAt, milliseconds, status }) =>
        startedAt < askedToEnd - ON_ITS_WAY_MILLISECONDS &&
        startedAt + milliseconds >= askedToEnd &&
        status === 0,
    );
    if (cut.length > 0) outcome.breaches.push(`${cut.length} of ${underWay} requests under way were cut off`);
    finished += crew.calls.filter(
      ({ startedAt, milliseconds, status }) =>
        startedAt < askedToEnd && startedAt + milliseconds >= askedToEnd && status === 200,
    ).length;
  }
  await house.start();
  await crew?.stop();
  if (crew) await judge(house, crew, outcome);
  await house.stop();
  if (finished === 0) outcome.breaches.push('nothing was under way: nothing was tested');
  outcome.notes.push(
    `${ROUNDS} times; ${finished} requests under way were finished; the times are those until all had ended`,
  );
}
