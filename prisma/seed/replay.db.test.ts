import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateCase } from '@/domain/evaluate-case';
import { importCase } from '@/domain/exchange/import-case';
import type { Facts } from '@/domain/facts';
import { GOLDEN_CASES } from '@/domain/golden-cases';
import { OPEN_CASES } from '@/domain/golden-cases/published';
import { addDays } from '@/domain/vocabulary/calendar';
import { dayInClinic, replayClock } from './clinic-clock';
import { callerAs, type DemoPeople, openDemoClinic } from './demo-clinic';
import { type Replayed, replayCase } from './replay-case';

const PASSWORD = 'walk-the-harbour-slowly';
const NOW = new Date();
const DEMO_DAY = dayInClinic(NOW);
const staff = (name: string) => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@clinic.example`,
  password: PASSWORD,
});

let people: DemoPeople;
const replayed = new Map<string, Replayed>();

beforeAll(async () => {
  const at = replayClock(NOW);
  people = await openDemoClinic(
    process.env.DATABASE_ADMIN_URL ?? '',
    {
      admin: staff('Amara Osei'),
      rossi: staff('Nadia Rossi'),
      lindqvist: staff('Erik Lindqvist'),
      assistant: staff('Ida Halvorsen'),
      frontDesk: staff('Otto Baptiste'),
      auditor: staff('Vera Lindgren'),
    },
    at(400, 0),
  );
  for (const golden of GOLDEN_CASES)
    replayed.set(golden.id, await replayCase(golden, DEMO_DAY, people[golden.therapist], at, PASSWORD));
}, 180_000);

describe('the invented cast, played through the procedures', () => {
  it.each(GOLDEN_CASES.filter(({ timeline }) => timeline.some(({ kind }) => kind === 'signed')))(
    '$id: signed with the tier, rules and mechanism that must follow',
    (golden) => {
      const played = replayed.get(golden.id);
      expect(played?.evaluations.length).toBeGreaterThan(0);
      for (const [place, evaluation] of (played?.evaluations ?? []).entries()) {
        const expected = golden.expects.readings[place];
        expect(evaluation.urgency.tier).toBe(expected?.tier);
        expect(evaluation.urgency.rules.map(({ id }) => id)).toEqual(
          expect.arrayContaining([...(expected?.rules ?? [])]),
        );
        expect(expected?.mechanisms).toContain(evaluation.mechanisms[0]?.id);
      }
    },
  );

  it('puts every open case on its therapist’s list for the reason that must follow', async () => {
    const reasons = new Map<string, string>();
    for (const therapist of [people.rossi, people.lindqvist]) {
      const { rows } = await callerAs(therapist, NOW).caseload.list({ scope: 'mine' });
      for (const row of rows) reasons.set(row.patientId, row.why.kind);
    }
    const wrong = GOLDEN_CASES.map((golden) => ({
      id: golden.id,
      expected: golden.expects.caseload,
      actual: reasons.get(replayed.get(golden.id)?.patientId ?? '') ?? null,
    })).filter(({ expected, actual }) => expected !== actual);
    expect(wrong).toEqual([]);
  });

  it('shows an open emergency first, and hides that patient’s exercises', async () => {
    const { rows } = await callerAs(people.rossi, NOW).caseload.list({ scope: 'clinic' });
    const firstOther = rows.findIndex(({ why }) => why.kind !== 'red_alert');
    expect(rows.slice(firstOther).every(({ why }) => why.kind !== 'red_alert')).toBe(true);
    expect(firstOther).toBeGreaterThan(0);
  });

  it('lets the admin see counts and alerts without clinical words', async () => {
    const admin = callerAs(people.admin, NOW);
    const overview = await admin.admin.overview();
    expect(overview.totals.openCases).toBe(
      GOLDEN_CASES.filter(({ expects }) => expects.caseload !== null).length,
    );
    const shown = JSON.stringify([
      overview,
      await admin.admin.alerts({ status: 'open' }),
      await admin.admin.cases({}),
    ]);
    expect(shown).not.toMatch(/saddle|cauda|radicul|claudication|numbness/i);
  });
});

/** Facts of real people from published reports: from intake to plan, whatever the engine makes of them. */
describe('published cases, played through the procedures', () => {
  it.each(['ho-001', 'ho-030', 'ho-084', 'ho-101', 'ho-105'])(
    '%s goes from intake to a plan or a named reason',
    async (id) => {
      const published = OPEN_CASES.find((candidate) => candidate.id === id);
      if (!published) throw new Error(`${id} is not among the open cases`);
      const therapist = callerAs(people.rossi, NOW);
      // As over the network: what the source does not say is not there at all.
      const imported: Facts = JSON.parse(JSON.stringify(importCase(published.facts, DEMO_DAY)));
      const age = imported.person.ageYears ?? 40;
      const created = await therapist.patients.create({
        familyName: `Published ${id}`,
        givenName: 'Case',
        birthDate: addDays(DEMO_DAY, -Math.round((age + 0.5) * 365.25)),
        sex: imported.person.sex ?? 'other',
        confirmedNotDuplicate: true,
        idempotencyKey: randomUUID(),
      });
      if (created.kind !== 'created') throw new Error('not registered');
      const { patientId } = created;
      const { caseId, assessmentId } = await therapist.cases.open({
        patientId,
        idempotencyKey: randomUUID(),
      });
      const screen = imported.intake.caudaEquina ?? {};
      // A source that is silent on the screen would keep the assessment unsigned: the therapist asks, and is told no.
      const asked = {
        saddle: 'absent',
        bladder: 'absent',
        bowel: 'absent',
        sexual: 'absent',
        bilateralLegs: 'absent',
        ...screen,
      } as const;
      const intake = { ...imported.intake, caudaEquina: asked };
      const { urgency } = evaluateCase({ ...imported, intake }, DEMO_DAY);
      const about = urgency.rules.filter(({ tier }) => tier === 'emergency').map((rule) => rule.id);
      const sections = {
        intake,
        exam: imported.exam,
        imaging: imported.imaging,
        impression: {
          decision: { kind: 'accepted' },
          handOver: { toldWhom: 'Spinal on-call', toldAt: `${DEMO_DAY}T10:00`, how: 'phone', about },
        },
      };
      for (const section of ['intake', 'exam', 'imaging', 'impression'] as const) {
        const saved = await therapist.assessments.saveSection({
          assessmentId,
          patientId,
          section,
          baseVersion: 0,
          data: sections[section],
          idempotencyKey: randomUUID(),
        });
        expect(saved.kind).toBe('saved');
      }
      const signed = await therapist.assessments.sign({
        assessmentId,
        versions: { intake: 1, exam: 1, imaging: 1, impression: 1 },
        idempotencyKey: randomUUID(),
      });
      if (signed.kind !== 'signed') throw new Error(JSON.stringify(signed.reasons));
      const { proposal } = await therapist.plans.get({ caseId });
      const [first] = signed.evaluation.mechanisms;
      console.log(
        `${id}: ${signed.evaluation.urgency.tier}, ${first?.id} ${first?.probability.toFixed(2)}, ${signed.evaluation.roots.map(({ side, working }) => `${side} ${working.roots[0]?.root ?? '–'}`).join(' ') || 'no root'}, ${signed.evaluation.structures[0]?.id ?? '–'}, plan ${proposal.kind === 'draft' ? proposal.content.items.map(({ exercise }) => exercise).join(' ') : `${proposal.kind}: ${proposal.reason}`}`,
      );
      if (published.truth?.urgency === 'emergency') {
        expect(signed.evaluation.urgency.tier).toBe('emergency');
        expect(proposal.kind).toBe('locked');
      } else {
        expect(
          proposal.kind === 'draft' ? proposal.content.items.length : proposal.reason.length,
        ).toBeGreaterThan(1);
      }
    },
  );
});
