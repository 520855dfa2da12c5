import { tmpdir } from 'node:os';
import { Client } from 'pg';
import { openOwnCase } from '../../e2e/invented-patient';
import { findChromium } from '../testing/find-chromium';
import { prepareHouse, type SeededHouse } from '../testing/seeded-house';
import { randomFrom } from './random';
import { type Stored, TARGETS, type Target } from './targets';
import { Therapist } from './therapist';

// Kills browser, network, server or sign-in at random moments of an assessment being written, and compares what is stored
// afterwards with what was on the screen: npm run chaos -- --moments 100 --seed 7

const KINDS = ['browser', 'network', 'server', 'sign-in'] as const;
type Kind = (typeof KINDS)[number];
/** At most so much writing may be missing after the browser died (experience: two seconds). */
const MAY_BE_LOST_MILLISECONDS = 2_000;

const numberOf = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const moments = numberOf('moments', 100);
const seed = numberOf('seed', Date.now() % 100_000);
const random = randomFrom(seed);
const between = (from: number, to: number) => from + random() * (to - from);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Written = { at: number; state: string };
type Outcome = { kind: Kind; target: string; lostMilliseconds: number; problem: string | null };

class Assessment {
  step = 0;
  constructor(
    readonly owner: Client,
    readonly assessmentId: string,
  ) {}

  async stored(target: Target): Promise<string> {
    const { rows } = await this.owner.query<{ data: Stored }>(
      'select data from assessment_section where assessment_id = $1 and kind = $2::"SectionKind"',
      [this.assessmentId, target.section],
    );
    return target.stored(rows[0]?.data ?? {});
  }

  /** Writes for a while and keeps what stood on the screen, and when. */
  async write(therapist: Therapist, target: Target, milliseconds: number, written: Written[]): Promise<void> {
    const end = Date.now() + milliseconds;
    while (Date.now() < end) {
      await target.write(therapist.page, this.step);
      this.step += 1;
      written.push({ at: Date.now(), state: await target.shown(therapist.page) });
      await pause(between(5, 70));
    }
  }
}

async function strike(house: SeededHouse, therapist: Therapist, owner: Client, kind: Kind): Promise<void> {
  if (kind === 'browser') await therapist.killBrowser();
  else if (kind === 'network') await therapist.setOffline(true);
  else if (kind === 'server') await house.killWeb();
  else await owner.query('update session set revoked_at = now() where revoked_at is null');
}

async function recover(
  house: SeededHouse,
  therapist: Therapist,
  owner: Client,
  kind: Kind,
  assessmentId: string,
  page: string,
): Promise<void> {
  await owner.query('delete from rate_limit');
  if (kind === 'browser') {
    await therapist.openBrowser();
    await therapist.openAssessment(assessmentId, page);
  } else if (kind === 'network') {
    await therapist.setOffline(false);
  } else if (kind === 'server') {
    await house.startWeb();
    await therapist.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  } else {
    await therapist.signInAgain();
  }
}

async function moment(
  house: SeededHouse,
  therapist: Therapist,
  assessment: Assessment,
  kind: Kind,
  target: Target,
): Promise<Outcome> {
  const { owner, assessmentId } = assessment;
  await therapist.openAssessment(assessmentId, target.page);
  await target.begin(therapist.page);
  const written: Written[] = [{ at: 0, state: await assessment.stored(target) }];
  await assessment.write(therapist, target, between(300, 4_000), written);
  await strike(house, therapist, owner, kind);
  const struckAt = Date.now();
  if (kind !== 'browser') await assessment.write(therapist, target, between(200, 2_500), written);
  if (kind === 'sign-in') {
    // The end of a session is noticed with the next thing that changes and is sent.
    const signIn = therapist.page.getByRole('button', { name: 'Sign in', exact: true });
    for (let more = 0; more < 20 && !(await signIn.isVisible()); more += 1)
      await assessment.write(therapist, target, 300, written);
  }
  await recover(house, therapist, owner, kind, assessmentId, target.page);
  await therapist.saved();

  const stored = await assessment.stored(target);
  const reached = written.findLastIndex(({ state }) => state === stored);
  if (reached < 0) {
    return {
      kind,
      target: target.name,
      lostMilliseconds: 0,
      problem: `stored what was never on screen: ${stored}`,
    };
  }
  const last = written[written.length - 1];
  const next = written[reached + 1];
  const end = kind === 'browser' ? struckAt : (last?.at ?? struckAt);
  const lostMilliseconds = next ? end - next.at : 0;
  const allowed = kind === 'browser' ? MAY_BE_LOST_MILLISECONDS : -1;
  const problem = next && lostMilliseconds > allowed ? `${lostMilliseconds} ms of writing lost` : null;
  const shown = await target.shown(therapist.page);
  return {
    kind,
    target: target.name,
    lostMilliseconds,
    problem:
      problem ?? (shown === stored ? null : `the screen shows something else than is stored: ${shown}`),
  };
}

function report(outcomes: readonly Outcome[]): void {
  console.log('\n  what died     moments   lost at most   wrong');
  for (const kind of KINDS) {
    const of = outcomes.filter((outcome) => outcome.kind === kind);
    const most = Math.max(0, ...of.map(({ lostMilliseconds }) => lostMilliseconds));
    const wrong = of.filter(({ problem }) => problem !== null).length;
    console.log(
      `  ${kind.padEnd(12)} ${String(of.length).padStart(8)} ${`${most} ms`.padStart(14)} ${String(wrong).padStart(7)}`,
    );
  }
  for (const { kind, target, problem } of outcomes)
    if (problem) console.log(`  ✗ ${kind}, ${target}: ${problem}`);
  const wrong = outcomes.filter(({ problem }) => problem !== null).length;
  console.log(`\n${outcomes.length - wrong} passed, ${wrong} failed   (seed ${seed})`);
}

const prepared = prepareHouse();
let therapist: Therapist | null = null;
try {
  const executable = await findChromium();
  const house = await prepared.open();
  const owner = new Client({ connectionString: house.ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  therapist = new Therapist(house.address, executable, tmpdir());
  await therapist.openBrowser();
  await therapist.signIn();
  const { assessmentId } = await openOwnCase(therapist.page, 'Tempest');
  const assessment = new Assessment(owner, assessmentId);
  const outcomes: Outcome[] = [];
  for (let place = 0; place < moments; place += 1) {
    const kind = KINDS[place % KINDS.length] ?? 'browser';
    const target = TARGETS[Math.floor(random() * TARGETS.length)] ?? TARGETS[0];
    if (!target) throw new Error('nothing to write');
    const outcome = await moment(house, therapist, assessment, kind, target).catch(
      (error: Error): Outcome => ({
        kind,
        target: target.name,
        lostMilliseconds: 0,
        problem: `did not come back: ${error.message}`,
      }),
    );
    outcomes.push(outcome);
    if (process.stdout.isTTY || outcome.problem)
      console.log(`  ${place + 1} ${kind}, ${target.name}: ${outcome.problem ?? 'ok'}`);
  }
  report(outcomes);
  process.exitCode = outcomes.some(({ problem }) => problem !== null) ? 1 : 0;
  await owner.end();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await therapist?.close();
  await prepared.close();
}
