import { addDays, daysBetween, weeksBetween } from '../vocabulary/calendar';
import type { CaseHistory } from './case-history';
import type { ResponseState } from './check-in';
import type { Discharge } from './discharge';
import type { Who } from './due-items';
import { type CurveCheck, RADICULAR_CLASSES } from './expected-curve';
import type { RecheckState } from './overdue';
import type { ReclassifyReason } from './reclassify-when';
import type { Hold } from './traffic-light';
import { addWorkingDays } from './working-days';

export const TO_DO_IDS = [
  'act_on_danger',
  'contact_worsening',
  'review_hold',
  'freeze_progression',
  'tell_manager',
  'call_silent_patient',
  'fix_barriers',
  'change_one_part',
  'discuss_imaging_or_surgery',
  'refer_team',
  'above_curve',
  'test_phase_gate',
  'adjust_weakest',
  'reclassify',
  'offer_discharge',
  'hand_over',
  'measure_again',
] as const;
export type ToDoId = (typeof TO_DO_IDS)[number];

export type ToDo = { id: ToDoId; text: string; who: Who; by: string | null; source: string };

/** Hardly anything is heard of a patient with a home plan: call (§7: low two weeks; expert default). */
const SILENT_DAYS = 14;
/** Weeks of the talk about injection or surgery, and of the wider team (§6.1, §6.5). */
const TALK_FROM_WEEK = 6;
const TEAM_FROM_WEEK = 12;
const CONTACT_WORKING_DAYS = 2;

/** What was judged of the case before it is asked what to do. */
type Judged = {
  state: ResponseState;
  recheck: RecheckState;
  curve: CurveCheck[];
  hold: Hold | null;
  reclassify: ReclassifyReason[];
  discharge: Discharge;
};

const STATES = 'Treatment specification §6.1';

/** What the day asks for, the most pressing first. Suggestions to a clinician, never orders; each names who and by when. */
export function toDoNow(history: CaseHistory, judged: Judged, asOf: string): ToDo[] {
  const { state, recheck, curve, hold, reclassify, discharge } = judged;
  const owner: Who = history.therapistPresent ? 'therapist' : 'colleague';
  const list: ToDo[] = [];
  const add = (id: ToDoId, text: string, by: string | null, source: string, who: Who = owner) =>
    list.push({ id, text, who, by, source });
  const weeks = weeksBetween(history.startedOn, asOf);
  const radicular = history.planClass !== null && RADICULAR_CLASSES.has(history.planClass);

  if (state === 'RED_FLAG_NEW' || history.emergencyOpen)
    add('act_on_danger', 'Act on the danger sign now. The plan rests until it is settled.', asOf, STATES);
  if (!history.therapistPresent)
    add(
      'hand_over',
      'The therapist of this case is away. Give it to a colleague.',
      asOf,
      'Product rule',
      'manager',
    );
  if (state === 'WORSENING')
    add(
      'contact_worsening',
      'Contact the patient, examine strength, sensation and reflexes, score irritability again, step back one phase.',
      addWorkingDays(history.entries.at(-1)?.on ?? asOf, CONTACT_WORKING_DAYS),
      `${STATES}, §6.2`,
    );
  if (hold?.reason === 'two_reds')
    add(
      'review_hold',
      'Two red answers in seven days. Look at the plan and repeat the neurological examination.',
      addDays(asOf, Math.ceil(hold.withinHours / 24)),
      'Treatment specification §3.4, IL18',
    );
  if (recheck === 'progression_frozen' || recheck === 'escalate')
    add(
      'freeze_progression',
      'The neurological recheck is overdue. The plan may step back, not on, until it is done.',
      history.recheckDueOn,
      'Treatment specification §6.2, IL17',
    );
  if (recheck === 'escalate')
    add(
      'tell_manager',
      'The neurological recheck is more than seven days overdue.',
      asOf,
      'Treatment specification §6.2',
      'manager',
    );
  if (isSilent(history, asOf))
    add(
      'call_silent_patient',
      'Nothing has been heard for two weeks. Call, ask what is in the way, and go through the danger signs.',
      asOf,
      'Treatment specification §7',
    );
  if (state === 'INSUFFICIENT_EXPOSURE')
    add(
      'fix_barriers',
      'Too little was done to judge the plan. Find out what gets in the way; fewer exercises may do.',
      null,
      `${STATES}, §7`,
    );
  if (state === 'PLATEAU') {
    add('change_one_part', 'Look at the class again and change one part of the plan.', null, STATES);
    if (radicular && weeks >= TALK_FROM_WEEK)
      add(
        'discuss_imaging_or_surgery',
        'If the leg pain is disabling: consider MRI and a talk about injection or surgery.',
        null,
        `${STATES}, §6.5`,
      );
    if (weeks >= TEAM_FROM_WEEK)
      add('refer_team', 'Twelve weeks without change: consider the wider team.', null, STATES);
  }
  const above = curve.findLast((check) => check.above);
  if (above && state !== 'PLATEAU')
    add(
      'above_curve',
      `Leg pain is ${above.measured} % of the first at week ${above.week}, about ${above.expected} % expected. Look at the plan.`,
      null,
      'Treatment specification §6.4 (expert default)',
    );
  if (state === 'PARTIAL')
    add('adjust_weakest', 'One outcome is better. Go on, and adjust the weakest part.', null, STATES);
  if (state === 'IMPROVING')
    add('test_phase_gate', 'Go on, and test the gate of the next phase.', null, STATES);
  if (state === 'NOT_ENOUGH_DATA' && history.entries.length > 1)
    add(
      'measure_again',
      'Measure again at the next visit: pain, activities, disability.',
      history.nextDueOn,
      STATES,
    );
  if (reclassify.length > 0)
    add('reclassify', 'Look at the class again.', null, 'Treatment specification §6.3');
  if (discharge.kind === 'offer')
    add('offer_discharge', DISCHARGE[discharge.because], null, 'Treatment specification §6.6');
  return list;
}

const DISCHARGE = {
  recovered:
    'Recovered: move to upkeep, give the warning card again, and offer a portal check in three months.',
  goals_met: 'The goals are met and have held: agree on a flare plan and upkeep, then discharge.',
  refer_on: 'No change after twelve weeks although the plan was done: discharge to a referral.',
} as const;

/** A patient with a plan of whom nothing was heard, in the portal or in person. */
function isSilent({ lastHeardOn, lastSeenOn, schedule }: CaseHistory, asOf: string): boolean {
  if (schedule.length === 0) return false;
  const last = [lastHeardOn, lastSeenOn]
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  return last !== undefined && daysBetween(last, asOf) >= SILENT_DAYS;
}
