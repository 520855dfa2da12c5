import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startOutside } from './away';
import { crewOf } from './crew';
import type { House } from './house';
import { type Outcome, quantile } from './outcome';
import type { Person, Reply } from './person';
import { openAssessment, patientOf } from './writers';

const AT_ONCE = 200;
const ARRIVE_WITHIN_MILLISECONDS = 1_000;
const SECONDS = 12;
/** The budget of a request's waits, and its work and way on a busy machine. */
const ANSWER_WITHIN_MILLISECONDS = 4_000;
const HEALTH_P95_MILLISECONDS = 100;
const BACK_WITHIN_MILLISECONDS = 2_000;

const ASKED = ['question', 'new patient', 'save'];

/** Asks both health questions again and again until told to stop; answers how long they took. */
function watchHealth(person: Person): { times: number[]; wrong: string[]; stop: () => Promise<void> } {
  let going = true;
  const times: number[] = [];
  const wrong: string[] = [];
  const watching = (async () => {
    while (going) {
      for (const path of ['/api/health', '/api/health?probe=ready']) {
        const { status, milliseconds } = await person.page(path);
        times.push(milliseconds);
        if (status !== 200) wrong.push(`${path} answered ${status} while the pool was exhausted`);
      }
      await pause(20);
    }
  })();
  return {
    times,
    wrong,
    stop: async () => {
      going = false;
      await watching;
    },
  };
}

function wrongWith(reply: Reply): string | null {
  if (reply.status === 200) return null;
  if (reply.status !== 503) return `answered ${reply.status}: ${reply.message.slice(0, 120)}`;
  if (!(Number(reply.retryAfter) > 0)) return 'answered 503 without Retry-After';
  return null;
}

/** Two hundred people at once, who come again when they are told to, on five connections, while somebody holds a lock that most of them need. */
export async function poolScenario(
  house: House,
  outcome: Outcome,
  { folder, random, holePort }: { folder: string; random: () => number; holePort: number },
): Promise<void> {
  const { close } = await startOutside(house, holePort);
  try {
    const crew = await crewOf(house, folder, random);
    await crew.stop();
    const { therapist } = crew.people;
    const { assessmentId, patientId } = await openAssessment(therapist);
    const holder = new Client({ connectionString: house.ownerUrl() });
    holder.on('error', () => undefined);
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from assessment where id = $1 for update', [assessmentId]);
    await holder.query(`select from clinic_counter where kind = 'patient' for update`);
    const ask = (place: number): Promise<Reply> => {
      if (place % 3 === 0) return therapist.me();
      const idempotencyKey = randomUUID();
      if (place % 3 === 1)
        return therapist.call('patients.create', {
          ...patientOf(`Thornbury-${idempotencyKey.slice(0, 8)}`),
          idempotencyKey,
        });
      const save = { assessmentId, patientId, section: 'intake', baseVersion: 0, data: {}, idempotencyKey };
      return therapist.call('assessments.saveSection', save);
    };
    const health = watchHealth(therapist);
    const replies: (Reply & { what: string })[] = [];
    const until = performance.now() + SECONDS * 1_000;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, place) => {
        await pause(random() * ARRIVE_WITHIN_MILLISECONDS);
        while (performance.now() < until) {
          const reply = await ask(place);
          replies.push({ ...reply, what: ASKED[place % 3] ?? '' });
          if (reply.status === 503) await pause(Number(reply.retryAfter) * 1_000 * (0.5 + random()));
        }
      }),
    );
    await health.stop();
    await holder.query('rollback');
    const released = performance.now();
    for (;;) {
      const reply = await therapist.call('patients.create', {
        ...patientOf(`Thornbury-${randomUUID().slice(0, 8)}`),
        idempotencyKey: randomUUID(),
      });
      const back = performance.now() - released;
      if (reply.status === 200) outcome.back.push(back);
      if (back > BACK_WITHIN_MILLISECONDS) outcome.breaches.push('not back within 2 s of the lock');
      if (reply.status === 200 || back > BACK_WITHIN_MILLISECONDS) break;
    }
    const { rows } = await holder.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where usename = 'rootwise_app' and state like 'idle in transaction%'`,
    );
    await holder.end();
    if (rows[0]?.count !== 0) outcome.breaches.push(`${rows[0]?.count} transactions were left open`);
    outcome.breaches.push(
      ...new Set(replies.flatMap((reply) => wrongWith(reply) ?? [])),
      ...new Set(health.wrong),
    );
    const refused = replies.filter(({ status }) => status === 503).map(({ milliseconds }) => milliseconds);
    const p95 = quantile(health.times, 0.95);
    const slowest = replies.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
    const longest = slowest.milliseconds;
    if (refused.length === 0) outcome.breaches.push('nobody was refused: the pool was not exhausted');
    if (longest > ANSWER_WITHIN_MILLISECONDS)
      outcome.breaches.push(`an answer took ${Math.round(longest)} ms`);
    if (p95 > HEALTH_P95_MILLISECONDS) outcome.breaches.push(`health took ${Math.round(p95)} ms (95 %)`);
    outcome.notes.push(
      `${refused.length} of ${replies.length} refused with 503, median ${Math.round(quantile(refused, 0.5))} ms, longest answer ${Math.round(longest)} ms (${slowest.what}, ${slowest.status}); health 95 % within ${Math.round(p95)} ms; ${rows[0]?.count} transactions left open`,
    );
  } finally {
    await close();
  }
}
