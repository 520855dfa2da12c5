import { setTimeout as pause } from 'node:timers/promises';
import { crewOf, judge, WRITERS } from './crew';
import type { House } from './house';
import { median, type Outcome } from './outcome';
import type { Person } from './person';

const KINDS = ['web', 'postmaster', 'web', 'postmaster', 'backend'] as const;
type Kind = (typeof KINDS)[number];
const BACK_WITHIN_MILLISECONDS = 10_000;
const GIVEN_UP_MILLISECONDS = 60_000;
/** So many answers in a row, this far apart, and it counts as back: one alone may come from a process about to die. */
const IN_A_ROW = 4;
const APART_MILLISECONDS = 60;

/** kill -9, of one process only. */
async function kill(house: House, kind: Kind): Promise<boolean> {
  const pid =
    kind === 'web'
      ? house.webPid()
      : kind === 'postmaster'
        ? house.postmasterPid()
        : await house
            .asOwner((owner) =>
              owner.query<{ pid: number }>(
                `select pid from pg_stat_activity where usename = 'rootwise_app' order by state = 'active' desc, random() limit 1`,
              ),
            )
            .then(
              ({ rows }) => rows[0]?.pid ?? null,
              () => null,
            );
  if (!pid) return false;
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds from `since` until the server answers from the database again, or null when it does not. */
async function backAfter(person: Person, since: number): Promise<number | null> {
  let inARow = 0;
  let first = 0;
  while (performance.now() - since < GIVEN_UP_MILLISECONDS) {
    const asked = performance.now();
    const { status } = await person.me();
    if (status === 200) {
      if (inARow === 0) first = performance.now();
      inARow += 1;
      if (inARow === IN_A_ROW) return first - since;
    } else inARow = 0;
    await pause(Math.max(0, APART_MILLISECONDS - (performance.now() - asked)));
  }
  return null;
}

const DURABLE = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'];

/** The settings without which a kill would prove nothing. */
async function notDurable(house: House): Promise<string[]> {
  return house.asOwner(async (owner) => {
    const wrong: string[] = [];
    for (const setting of DURABLE) {
      const { rows } = await owner.query<{ value: string }>('select current_setting($1) as value', [setting]);
      if (rows[0]?.value !== 'on') wrong.push(`${setting} is ${rows[0]?.value}`);
    }
    return wrong;
  });
}

/** kill -9 of web server, PostgreSQL and single backends at random moments while everybody writes. */
export async function killScenario(
  house: House,
  outcome: Outcome,
  {
    folder,
    random,
    kills,
    tell,
  }: { folder: string; random: () => number; kills: number; tell: (text: string) => void },
): Promise<void> {
  await house.start();
  outcome.breaches.push(...(await notDurable(house)));
  const crew = await crewOf(house, folder, random);
  const backOf: Record<Kind, number[]> = { web: [], postmaster: [], backend: [] };
  let done = 0;
  for (let tries = 0; done < kills && tries < 3 * kills; tries += 1) {
    await pause(200 + random() * 2_000);
    const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'web';
    if (!(await kill(house, kind))) continue;
    done += 1;
    // Now and then the next blow falls before it stands again.
    if (random() < 0.15 && done < kills) continue;
    const back = await backAfter(crew.people.therapist, performance.now());
    tell(`kill ${done} of ${kind}: back after ${back === null ? 'never' : `${(back / 1000).toFixed(1)} s`}`);
    if (back === null || !house.runs()) {
      outcome.breaches.push(
        `did not come back after kill ${done}, of ${kind}; the start said last:\n${house.lastWords()}`,
      );
      break;
    }
    backOf[kind].push(back);
    if (back > BACK_WITHIN_MILLISECONDS)
      outcome.breaches.push(`back only after ${Math.round(back)} ms (kill ${done}, of ${kind})`);
  }
  await crew.stop();
  outcome.kills = done;
  outcome.back = Object.values(backOf).flat();
  if (done < kills) outcome.breaches.push(`only ${done} of ${kills} kills were dealt`);
  const compared = await judge(house, crew, outcome);
  await house.stop();
  outcome.notes.push(
    `${WRITERS} writers, ${compared?.intended ?? 0} writes intended; back after ${Object.entries(backOf)
      .map(([kind, times]) => `${kind} ${(median(times) / 1000).toFixed(1)} s (${times.length})`)
      .join(', ')}; fsync, full_page_writes, synchronous_commit and checksums are on`,
  );
}
