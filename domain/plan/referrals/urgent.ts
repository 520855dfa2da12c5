import { anyDay, type ReferralRule } from './referral-rule';

/** What is never waited for, on any day of the plan (treatment specification §4.1, §4.2). */
export const URGENT_REFERRALS: readonly ReferralRule[] = [
  {
    code: 'E1',
    applies: () => true,
    urgency: 'emergency',
    due: anyDay,
    text: {
      en: () =>
        'New saddle numbness, bladder or bowel change, or symptoms in both legs: emergency department with MRI now.',
    },
    source: 'GIRFT national pathway 2023 (found)',
  },
  {
    code: 'E2',
    applies: () => true,
    urgency: 'emergency',
    due: anyDay,
    text: {
      en: () =>
        'Weakness that gets worse within hours or days, or a muscle at MRC 0 or 1: emergency department or spinal on-call now.',
    },
    source: 'Seeds; treatment specification §4.1 E2',
  },
  {
    code: 'E4',
    applies: () => true,
    urgency: 'emergency',
    due: anyDay,
    text: { en: () => 'Fever or rigors with severe back pain: emergency department the same day.' },
    source: 'Seeds; NHS Lothian lumbar red flags (found)',
  },
  {
    code: 'U1',
    applies: () => true,
    urgency: 'urgent',
    due: anyDay,
    text: {
      en: () =>
        'A new foot drop, or any key muscle at MRC 3 or less: call the spinal on-call the same day; MRI within 72 hours is the aim.',
    },
    source: 'NHS Lothian lumbar red flags (found); 72 hours expert default; evidence on timing conflicts',
  },
  {
    code: 'U2',
    applies: () => true,
    urgency: 'urgent',
    due: anyDay,
    text: {
      en: () =>
        'Strength down by a grade, a new weak muscle or numbness that spreads: call the spinal on-call the same day, at the latest within 48 hours.',
    },
    source: 'Seeds; treatment specification §4.2',
  },
  {
    code: 'U5',
    applies: ({ flags }) => flags.has('CANCER_HX'),
    urgency: 'urgent',
    due: anyDay,
    text: {
      en: () =>
        'Past cancer and new, worse or night pain, or weight loss: suspected-cancer route within 2 weeks, MRI within a week. With weakness, numbness or an unsteady walk: emergency.',
    },
    source: 'NICE NG234 (recalled); two weeks expert default',
  },
  {
    code: 'U6',
    applies: ({ flags }) => flags.has('OSTEOP'),
    urgency: 'urgent',
    due: anyDay,
    text: { en: () => 'Sudden pain in one place of the spine: X-ray within a week.' },
    source: 'Treatment specification §4.2 U6 (recalled)',
  },
];
