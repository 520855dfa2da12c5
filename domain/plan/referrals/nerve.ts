import { isPregnant } from '../flags';
import { afterDays, afterWeeks, among, type ReferralRule } from './referral-rule';

const radicular = among('RAD_HI', 'RAD_LO', 'RADIC', 'FORAM', 'MIXED');

/** When leg pain from a root does not settle (treatment specification §4.2–4.5). */
export const NERVE_REFERRALS: readonly ReferralRule[] = [
  {
    code: 'U4',
    applies: radicular,
    urgency: 'urgent',
    due: afterWeeks(2),
    text: {
      en: (_, day) =>
        `If leg pain is still 8 or more on ${day}, or sleep and sitting are impossible: consider spinal triage within 2 weeks.`,
    },
    source: 'Treatment specification §4.2 (expert default)',
  },
  {
    code: 'U3',
    applies: ({ deficit }) => deficit,
    urgency: 'soon',
    due: afterWeeks(2),
    text: {
      en: (_, day) =>
        `Weakness or numbness that is not better on ${day}: consider urgent spinal triage; recheck every week until then.`,
    },
    source: 'Treatment specification §4.2 U3 (expert default)',
  },
  {
    code: 'R1',
    applies: radicular,
    urgency: 'soon',
    due: ({ clock }) => clock.imagingOn,
    text: {
      en: (_, day) =>
        `If leg pain is still 5 or more on ${day} despite the plan, and an injection or surgery would be accepted: consider MRI.`,
    },
    source:
      'Imaging after 6–8 weeks (sciatica review, found; NICE NG59: only if it changes management, found)',
  },
  {
    code: 'R2',
    // Not in pregnancy (§4.4); central stenosis with claudication is another class and has no such row.
    applies: (context) => radicular(context) && !isPregnant(context.facts.intake),
    urgency: 'soon',
    due: ({ clock }) => clock.imagingOn,
    text: {
      en: ({ flags }, day) =>
        [
          `If leg pain of 6 or more still blocks rehabilitation on ${day} and the MRI fits: consider an epidural or root injection. Small, short-term effect.`,
          ...(flags.has('ANTICOAG') ? ['The anticoagulant must be reviewed first.'] : []),
          ...(flags.has('DIABETES') || flags.has('DIABETES_NEUROPATHY')
            ? ['Steroid raises blood sugar: agree a glucose plan first.']
            : []),
        ].join(' '),
    },
    source: 'Oliveira 2020, Cochrane CD013577: leg pain −4.9 of 100 (found); threshold expert default',
  },
  {
    code: 'R3',
    applies: radicular,
    urgency: 'soon',
    due: ({ clock }) => clock.surgeryOn,
    text: {
      en: (_, day) =>
        `If it is still disabling on ${day}, the MRI fits and the patient wishes it: consider a surgical opinion.`,
    },
    source: 'Peul 2007 (found)',
  },
  {
    code: 'R3',
    applies: among('NC_LSS'),
    urgency: 'routine',
    due: afterWeeks(12),
    text: {
      en: (_, day) =>
        `If walking is still too short for daily life on ${day} after combined care: consider MRI and a surgical opinion.`,
    },
    source: 'Treatment specification §4.3, §4.5 (expert default)',
  },
  {
    code: 'R3',
    applies: among('SPL'),
    urgency: 'routine',
    due: afterWeeks(13),
    text: {
      en: (_, day) =>
        `No progress by ${day}: consider a standing X-ray and a spinal opinion. Back pain alone is no reason for a fusion.`,
    },
    source: 'Treatment specification §4.5 (expert default); NICE NG59 on fusion (found)',
  },
  {
    code: 'R2',
    applies: among('DGS'),
    urgency: 'routine',
    due: afterWeeks(12),
    text: {
      en: (_, day) => `No change by ${day}: consider a hip or pain specialist for an image-guided injection.`,
    },
    source: 'Treatment specification §1.11 (expert default)',
  },
  {
    code: 'R11',
    applies: ({ flags }) => flags.has('DIABETES_NEUROPATHY'),
    urgency: 'routine',
    due: afterWeeks(6),
    text: {
      en: (_, day) =>
        `Numb feet on both sides, or weakness that fits no root, on ${day}: consider neurology and nerve conduction.`,
    },
    source: 'Treatment specification §4.8 R11 (expert default)',
  },
  {
    code: 'R12',
    applies: ({ flags }) => flags.has('FOOT_DROP'),
    urgency: 'urgent',
    due: afterDays(7),
    text: { en: (_, day) => `Foot drop: consider an orthotist by ${day}.` },
    source: 'Treatment specification §4.8 R12 (expert default)',
  },
];
