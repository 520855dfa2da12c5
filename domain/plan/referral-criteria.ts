import { addDays } from '../vocabulary/calendar';
import type { FlagReading } from './flags';
import type { PlanClass, ReferralCriterion } from './plan';

const RADICULAR: ReadonlySet<PlanClass> = new Set<PlanClass>(['RAD_HI', 'RAD_LO', 'RADIC', 'FORAM', 'MIXED']);

/** Written out for reading: 3 January 2027. */
function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

type Context = {
  components: readonly PlanClass[];
  flags: FlagReading['flags'];
  deficit: boolean;
  startOn: string;
};

/** When to consider sending the patient on, with real dates and numbers (treatment specification §4; grades as given there). */
export function referralCriteriaFor({ components, flags, deficit, startOn }: Context): ReferralCriterion[] {
  const on = (weeks: number) => addDays(startOn, weeks * 7);
  const has = (...parts: PlanClass[]) => components.some((part) => parts.includes(part));
  const list: ReferralCriterion[] = [
    {
      code: 'E1',
      urgency: 'emergency',
      due: null,
      text: 'New saddle numbness, bladder or bowel change, or symptoms in both legs: emergency department with MRI now.',
      source: 'GIRFT national pathway 2023 (found)',
    },
    {
      code: 'U2',
      urgency: 'urgent',
      due: null,
      text: 'Strength down by a grade, a new weak muscle or numbness that spreads: call the spinal on-call the same day, at the latest within 48 hours.',
      source: 'Seeds; treatment specification §4.2',
    },
  ];
  if (components.some((part) => RADICULAR.has(part))) {
    list.push(
      {
        code: 'U4',
        urgency: 'urgent',
        due: on(2),
        text: `If leg pain is still 8 or more on ${inWords(on(2))}, or sleep and sitting are impossible: consider spinal triage within 2 weeks.`,
        source: 'Treatment specification §4.2 (expert default)',
      },
      {
        code: 'R1',
        urgency: 'soon',
        due: on(6),
        text: `If leg pain is still 5 or more on ${inWords(on(6))} despite the plan, and an injection or surgery would be accepted: consider MRI.`,
        source:
          'Imaging after 6–8 weeks (sciatica review, found; NICE NG59: only if it changes management, found)',
      },
      {
        code: 'R2',
        urgency: 'soon',
        due: on(6),
        text: `If leg pain of 6 or more still blocks rehabilitation on ${inWords(on(6))} and the MRI fits: consider an epidural or root injection. Small, short-term effect.`,
        source: 'Oliveira 2020, Cochrane CD013577: leg pain −4.9 of 100 (found); threshold expert default',
      },
      {
        code: 'R3',
        urgency: 'soon',
        due: on(12),
        text: `If it is still disabling on ${inWords(on(12))}, the MRI fits and the patient wishes it: consider a surgical opinion.`,
        source: 'Peul 2007 (found)',
      },
    );
  }
  if (deficit)
    list.push({
      code: 'U3',
      urgency: 'soon',
      due: on(2),
      text: `Weakness or numbness that is not better on ${inWords(on(2))}: consider urgent spinal triage; recheck every week until then.`,
      source: 'Treatment specification §4.2 U3 (expert default)',
    });
  if (has('NC_LSS'))
    list.push({
      code: 'R3',
      urgency: 'routine',
      due: on(12),
      text: `If walking is still too short for daily life on ${inWords(on(12))} after combined care: consider MRI and a surgical opinion.`,
      source: 'Treatment specification §4.3, §4.5 (expert default)',
    });
  if (has('HIP'))
    list.push({
      code: 'R9',
      urgency: 'routine',
      due: on(13),
      text: `No progress by ${inWords(on(13))}: consider a hip X-ray and an orthopaedic opinion. Sudden groin pain and no weight-bearing: emergency department.`,
      source: 'Treatment specification §1.12 (recalled)',
    });
  if (has('DGS'))
    list.push({
      code: 'R2',
      urgency: 'routine',
      due: on(12),
      text: `No change by ${inWords(on(12))}: consider a hip or pain specialist for an image-guided injection.`,
      source: 'Treatment specification §1.11 (expert default)',
    });
  if (has('SOM', 'SIJ', 'SPL'))
    list.push({
      code: 'R5',
      urgency: 'routine',
      due: on(6),
      text: `No meaningful change by ${inWords(on(6))}: reconsider the class and what keeps the pain going; at 12 weeks consider the team around.`,
      source: 'Treatment specification §1.4 (expert default)',
    });
  if (has('NOCI'))
    list.push({
      code: 'R5',
      urgency: 'routine',
      due: on(12),
      text: `Distress, or no progress by ${inWords(on(12))}: consider a combined physical and psychological programme.`,
      source: 'NICE NG59 (found)',
    });
  if (flags.has('PAD_UNCLEARED'))
    list.push({
      code: 'R7',
      urgency: 'soon',
      due: on(2),
      text: 'Weak pulses, or calf pain eased by standing still: consider a vascular check within 2 to 6 weeks. Rest pain, ulcer or gangrene: within 48 hours.',
      source: 'Treatment specification §4.8 R7 (recalled)',
    });
  if (flags.has('FOOT_DROP'))
    list.push({
      code: 'R12',
      urgency: 'urgent',
      due: addDays(startOn, 7),
      text: `Foot drop: consider an orthotist by ${inWords(addDays(startOn, 7))}.`,
      source: 'Treatment specification §4.8 R12 (expert default)',
    });
  if (flags.has('PREG_AFTER_T1'))
    list.push({
      code: 'R10',
      urgency: 'routine',
      due: null,
      text: 'Pregnancy-related pain: consider pelvic health physiotherapy.',
      source: 'Treatment specification §4.8 R10',
    });
  if (flags.has('BALANCE_UNSUPPORTED'))
    list.push({
      code: 'R14',
      urgency: 'routine',
      due: null,
      text: 'Two or more falls in a year: consider a falls clinic.',
      source: 'Treatment specification §4.8 R14 (recalled)',
    });
  return list;
}
