import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Intent, Ledger } from './ledger';
import type { Person, Reply } from './person';

type Work = { intent: Intent; by: Person; input: object };

const CLEAR = {
  saddle: 'absent',
  bladder: 'absent',
  bowel: 'absent',
  sexual: 'absent',
  bilateralLegs: 'absent',
};
const NO_DANGER = {
  ...{ saddle: 'no', bladder: 'no', bowel: 'no', sexual: 'no', bothLegs: 'no', weakness: 'no', fever: 'no' },
};

const DAYS_OF_FIFTY_YEARS = 18_000;
/** After this the server is taken to be gone for good. */
const LAST_WORD_MILLISECONDS = 30_000;
let invented = 0;
const newMark = () => {
  invented += 1;
  return `Thornbury-${process.pid.toString(36)}-${invented.toString(36)}-${randomUUID().slice(0, 8)}`;
};

const idsOf = () => ({ key: randomUUID(), requestId: randomUUID() });

export const patientOf = (mark: string) => ({
  familyName: mark,
  givenName: 'Quill',
  birthDate: new Date(Date.UTC(1950, 0, 1) + (invented % DAYS_OF_FIFTY_YEARS) * 86_400_000)
    .toISOString()
    .slice(0, 10),
  sex: 'other' as const,
  confirmedNotDuplicate: true,
});

/** Registers one invented patient after the other. */
export const registering = (by: Person) => (): Work => {
  const mark = newMark();
  return { by, intent: { ...idsOf(), procedure: 'patients.create', mark }, input: patientOf(mark) };
};

/** Checks in again and again. */
export const checkingIn = (by: Person) => (): Work => {
  const mark = newMark();
  const checkIn = {
    ...{ legPain: 4, backPain: 2, change: 'same', distalLevel: 'calf', walkMinutes: 20 },
    danger: NO_DANGER,
    note: mark,
  };
  return { by, intent: { ...idsOf(), procedure: 'my.checkIn', mark }, input: { checkIn } };
};

export type OwnAssessment = { patientId: string; assessmentId: string };

/** A new invented patient with an empty assessment. */
export async function openAssessment(by: Person): Promise<OwnAssessment> {
  const { patientId } = await by.must<{ patientId: string }>('patients.create', patientOf(newMark()));
  const { assessmentId } = await by.must<{ assessmentId: string }>('cases.open', { patientId });
  return { patientId, assessmentId };
}

/** Saves version after version of one assessment's intake. */
export function saving(by: Person, { patientId, assessmentId }: OwnAssessment): () => Work {
  let version = 0;
  return () => {
    const mark = newMark();
    version += 1;
    const intent: Intent = { ...idsOf(), procedure: 'assessments.saveSection', mark, assessmentId, version };
    const data = { story: mark, caudaEquina: CLEAR };
    return {
      by,
      intent,
      input: { assessmentId, patientId, section: 'intake', baseVersion: version - 1, data },
    };
  };
}

/** A version that somebody else wrote meanwhile: nothing was written, so nothing was acknowledged. */
const isConflict = ({ data }: Reply) =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'conflict';

const isComplete503 = ({ retryAfter, message }: Reply) => Boolean(retryAfter) && message.length > 0;

export type Crew = {
  acknowledged: () => number;
  /** Requests that were asked and not yet answered. */
  underWay: () => number;
  /** Answers that are none of 200, 503 with Retry-After, and no answer. */
  unexpected: string[];
  /** Every request that has ended: when it began on the clock of `performance`, how long it took, and its status. */
  calls: { startedAt: number; milliseconds: number; status: number }[];
  /** Lets everybody finish what they are at. */
  stop: () => Promise<void>;
};

/**
 * Everybody works until told to stop. What got no answer, or 503, is sent again with its key (a little sooner
 * than it was asked to) until it is acknowledged; now
 * and then it is given up on, and now and then something acknowledged is sent once more.
 */
export function putToWork(
  crew: readonly { next: () => Work; pauseMilliseconds: number; mayGiveUp: boolean }[],
  ledger: Ledger,
  random: () => number,
): Crew {
  let going = true;
  let stopAt = Number.POSITIVE_INFINITY;
  let acknowledged = 0;
  let underWay = 0;
  const unexpected: string[] = [];
  const calls: Crew['calls'] = [];

  async function ask({ intent, by, input }: Work): Promise<Reply> {
    underWay += 1;
    const startedAt = performance.now();
    const sent = { ...input, idempotencyKey: intent.key };
    const reply = await by.call(intent.procedure, sent, { requestId: intent.requestId });
    underWay -= 1;
    calls.push({ startedAt, milliseconds: reply.milliseconds, status: reply.status });
    if (reply.status === 200 && isConflict(reply))
      unexpected.push(`${intent.procedure} met a version it did not write`);
    else if (reply.status === 200) ledger.acknowledge(intent.key, reply.data);
    else if (reply.status !== 0 && !(reply.status === 503 && isComplete503(reply)))
      unexpected.push(`${intent.procedure} answered ${reply.status}: ${reply.message.slice(0, 200)}`);
    return reply;
  }

  /** Whether the next piece of work may follow: after an answer nobody expected what comes next would rest on a guess. */
  async function doWork(work: Work, mayGiveUp: boolean): Promise<boolean> {
    ledger.intend(work.intent);
    for (;;) {
      const reply = await ask(work);
      const { status, retryAfter } = reply;
      if (status === 200 && !isConflict(reply)) {
        acknowledged += 1;
        if (random() < 0.1) await ask(work);
        return true;
      }
      if (status !== 0 && status !== 503) return mayGiveUp;
      if (performance.now() > stopAt) return false;
      if (mayGiveUp && random() < 0.1) return true;
      const wished = Number(retryAfter ?? 0.5) * 1_000;
      await pause(wished * (0.25 + 0.75 * random()));
    }
  }

  const working = crew.map(async ({ next, pauseMilliseconds, mayGiveUp }) => {
    while (going) {
      if (!(await doWork(next(), mayGiveUp))) return;
      await pause(pauseMilliseconds * (0.5 + random()));
    }
  });
  return {
    acknowledged: () => acknowledged,
    underWay: () => underWay,
    unexpected,
    calls,
    stop: async () => {
      going = false;
      stopAt = performance.now() + LAST_WORD_MILLISECONDS;
      await Promise.all(working);
    },
  };
}
