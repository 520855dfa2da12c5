import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runtimeUrlOf } from '../../prisma/migrate';
import { type PostgresServer, startPostgres } from '../postgres';
import { BlackHole } from './black-hole';
import { type AtWork, crewOf, judge } from './crew';
import type { House } from './house';
import { type Outcome, quantile } from './outcome';
import type { Reply } from './person';
import { patientOf } from './writers';

const ANSWER_WITHIN_MILLISECONDS = 2_000;
const BACK_WITHIN_MILLISECONDS = 10_000;
const POOL_SIZE = '5';

/** A PostgreSQL that the house does not look after itself, behind a way through that can go dark. */
export type Outside = { server: PostgresServer; hole: BlackHole; close: () => Promise<void> };

/** Starts the house on a database that is somebody else's, as in a deployment. */
export async function startOutside(house: House, holePort: number): Promise<Outside> {
  const { ownerPassword, runtimePassword } = house.secrets();
  const server = await startPostgres({ folder: path.join(house.data, 'postgres'), ownerPassword });
  const hole = new BlackHole(server.port);
  await hole.listen(holePort);
  const ownerUrl = server.ownerUrl('rootwise');
  const through = new URL(runtimeUrlOf(ownerUrl, runtimePassword));
  through.port = String(holePort);
  const close = async () => {
    await house.stop();
    await hole.close();
    await server.stop();
  };
  try {
    await house.start({
      DATABASE_ADMIN_URL: ownerUrl,
      DATABASE_URL: through.href,
      DATABASE_POOL_SIZE: POOL_SIZE,
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { server, hole, close };
}

type Asked = { what: string; reply: Reply };

/** One of everything: question, change, page, sign-in, health. */
async function askEverything({ people: { therapist, colleague } }: AtWork): Promise<Asked[]> {
  const started = performance.now();
  const patient = { ...patientOf(`Thornbury-${randomUUID().slice(0, 8)}`), idempotencyKey: randomUUID() };
  return Promise.all([
    therapist.me().then((reply) => ({ what: 'question', reply })),
    therapist.call('patients.create', patient).then((reply) => ({ what: 'change', reply })),
    therapist.page('/caseload').then((reply) => ({ what: 'page', reply })),
    therapist.page('/api/health?probe=ready').then((reply) => ({ what: 'health', reply })),
    colleague.trySignIn().then((reply) => ({
      what: 'sign-in',
      reply: { ...reply, milliseconds: performance.now() - started },
    })),
  ]);
}

/** What is wrong with an answer given while the database is away, or null. */
function wrongWith({ what, reply }: Asked): string | null {
  const { status, retryAfter, message } = reply;
  if (status !== 503)
    return `${what} answered ${status} while the database was away: ${message.slice(0, 120)}`;
  if (!retryAfter) return `${what} answered 503 without Retry-After`;
  if (what !== 'health' && !/server|reach/i.test(message))
    return `${what} answered 503 without a plain message`;
  return null;
}

/** Asks everything for a while; answers how long the answers took. */
async function whileAway(crew: AtWork, seconds: number, outcome: Outcome): Promise<number[]> {
  const times: number[] = [];
  const wrong = new Set<string>();
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) {
    for (const asked of await askEverything(crew)) {
      times.push(asked.reply.milliseconds);
      const problem = wrongWith(asked);
      if (problem) wrong.add(problem);
    }
    await pause(250);
  }
  outcome.breaches.push(...[...wrong].slice(0, 8));
  return times;
}

async function backAfter(crew: AtWork, outcome: Outcome): Promise<void> {
  const healed = performance.now();
  while (performance.now() - healed < 60_000) {
    if ((await crew.people.therapist.me()).status === 200) {
      const back = performance.now() - healed;
      outcome.back.push(back);
      if (back > BACK_WITHIN_MILLISECONDS) outcome.breaches.push(`back only after ${Math.round(back)} ms`);
      return;
    }
    await pause(50);
  }
  outcome.breaches.push('did not come back');
}

/** The database out of reach for a minute (every packet swallowed), then stopped for a while, with everybody writing. */
export async function awayScenario(
  house: House,
  outcome: Outcome,
  {
    folder,
    random,
    holePort,
    seconds,
  }: { folder: string; random: () => number; holePort: number; seconds: number },
): Promise<void> {
  const { server, hole, close } = await startOutside(house, holePort);
  try {
    const crew = await crewOf(house, folder, random);
    const web = house.webPid();
    await pause(2_000);
    const before = crew.calls.length;
    hole.goDark();
    const dark = await whileAway(crew, seconds, outcome);
    dark.push(...crew.calls.slice(before).map(({ milliseconds }) => milliseconds));
    hole.heal();
    await backAfter(crew, outcome);
    await pause(2_000);
    await server.stop();
    const stopped = await whileAway(crew, seconds / 6, outcome);
    await server.startAgain();
    await backAfter(crew, outcome);
    await pause(2_000);
    await crew.stop();
    if (house.webPid() !== web) outcome.breaches.push('the web server had to be started again');
    await judge(house, crew, outcome);
    const longest = Math.max(...dark, ...stopped);
    if (longest > ANSWER_WITHIN_MILLISECONDS)
      outcome.breaches.push(`an answer took ${Math.round(longest)} ms`);
    const told = (times: number[]) =>
      `median ${Math.round(quantile(times, 0.5))} ms, longest ${Math.round(Math.max(...times))} ms (${times.length})`;
    outcome.notes.push(`503 while dark for ${seconds} s: ${told(dark)}; while stopped: ${told(stopped)}`);
  } finally {
    await close();
  }
}
