import type { Facts } from '../facts';
import { ageInYears } from '../vocabulary/age';
import { addDays } from '../vocabulary/calendar';
import type { GoldenCase, GoldenDecision, GoldenStep, HandOver, OnDay } from './define-golden-case';

type DatedOf<Step> = Step extends { kind: 'intake' | 'exam' | 'imaging'; data: (on: OnDay) => infer Data }
  ? Omit<Step, 'data'> & { on: string; data: Data }
  : Step & { on: string };
/** A step with its calendar date, and its section data with real dates in it. */
export type DatedStep = DatedOf<GoldenStep>;

/** One assessment of a case as it stood when it was signed, or as the draft stands on the demo day. */
export type ResolvedAssessment = {
  kind: 'initial' | 'reassessment';
  startedOn: string;
  signedOn: string | null;
  /** The day to evaluate it on: the signature, or the last entry of a draft. */
  asOf: string;
  examined: boolean;
  facts: Facts;
  decision: GoldenDecision | null;
  handOver: HandOver | null;
};

export type ResolvedCase = {
  golden: GoldenCase;
  demoDay: string;
  steps: DatedStep[];
  assessments: ResolvedAssessment[];
};

function dated(step: GoldenStep, on: OnDay): DatedStep {
  const day = { on: on(step.daysAgo) };
  if (step.kind === 'intake') return { ...step, ...day, data: step.data(on) };
  if (step.kind === 'exam') return { ...step, ...day, data: step.data(on) };
  if (step.kind === 'imaging') return { ...step, ...day, data: step.data(on) };
  return { ...step, ...day };
}

/**
 * A golden case with calendar dates, seen from `demoDay` (`YYYY-MM-DD`). Every assessment holds the facts recorded
 * in it and the person's age on its own day; a section nobody recorded stays empty.
 */
export function resolveCase(golden: GoldenCase, demoDay: string): ResolvedCase {
  const on: OnDay = (daysAgo) => addDays(demoDay, -daysAgo);
  const steps = golden.timeline.map((step) => dated(step, on));
  const assessments: ResolvedAssessment[] = [];
  for (const step of steps) {
    if (step.kind === 'opened' || step.kind === 'reassessment_started') {
      assessments.push({
        kind: step.kind === 'opened' ? 'initial' : 'reassessment',
        startedOn: step.on,
        signedOn: null,
        asOf: step.on,
        examined: false,
        facts: { person: { ageYears: null, sex: golden.person.sex }, intake: {}, exam: {}, imaging: {} },
        decision: null,
        handOver: null,
      });
    }
    const current = assessments.at(-1);
    if (current) record(current, step);
  }
  for (const { facts, asOf } of assessments)
    facts.person.ageYears = ageInYears(golden.person.birthDate, asOf);
  return { golden, demoDay, steps, assessments };
}

function record(assessment: ResolvedAssessment, step: DatedStep): void {
  if (step.kind === 'intake') assessment.facts.intake = step.data;
  else if (step.kind === 'exam') assessment.facts.exam = step.data;
  else if (step.kind === 'imaging') assessment.facts.imaging = step.data;
  else if (step.kind === 'signed') {
    assessment.signedOn = step.on;
    assessment.decision = step.decision;
    assessment.handOver = step.handOver ?? null;
  } else return;
  assessment.asOf = step.on;
  assessment.examined ||= step.kind === 'exam';
}
