import type { PlanContent } from '../plan/plan';
import { addDays } from '../vocabulary/calendar';

/** The day tests of the server live on. */
const DAY = '2026-03-10';

/** A short plan that may be signed, for tests. */
export const PLAN: PlanContent = {
  planClass: 'RAD_LO',
  phase: 'P1',
  irritability: 'IRR_MOD',
  items: [
    {
      exercise: 'N01',
      dose: { sets: '1', reps: '8', holdSeconds: '1', timesPerDay: '3', daysPerWeek: '7' },
      why: '',
      note: '',
    },
  ],
  extras: [],
  education: [{ id: 'E01', text: 'Canary education' }],
  activityAdvice: [],
  precautions: [],
  goals: [],
  limits: { maxLegPainRise: 2, settleText: '30 minutes' },
  walkingStage: 1,
  schedule: [
    { kind: 'review', due: addDays(DAY, 7), text: 'Review' },
    { kind: 'neuro_recheck', due: addDays(DAY, 7), text: 'Recheck' },
  ],
  referralCriteria: [],
  interlocks: [],
  expectedCourse: 'Usually better over 6 to 12 weeks, flare-ups common.',
  messageToPatient: 'Canary message',
};
