import { isPregnant } from '../flags';
import { isUnsure } from '../plan-class';
import type { Interlock } from './interlock';

const EARLY = new Set(['P1', 'P2']);

/** Interlocks of the spine, the bones, the heart and the rest of the person. */
export const BODY_INTERLOCKS: readonly Interlock[] = [
  {
    id: 'IL05',
    reason: { en: 'Stenosis or a slip: no end-range backward bending.' },
    override: { en: 'Clinician, when extension centralises on a documented test; not for an unstable slip.' },
    setAside: ({ flags, facts }) =>
      facts.exam.movement?.repeatedExtension === 'centralises' && !flags.has('SPL_UNSTABLE')
        ? 'reason'
        : null,
    applies: ({ flags, phase }) => {
      if (!flags.has('NC_LSS') && !flags.has('FORAM') && !flags.has('SPL')) return null;
      return {
        blocks: ['end_ext'],
        precaution: EARLY.has(phase)
          ? { en: 'No downhill walking and no heavy overhead work for now.' }
          : { en: 'Watch backward bending.' },
      };
    },
  },
  {
    id: 'IL07',
    reason: { en: 'Osteoporosis or long-term steroid: no loaded or end-range bending, twisting or impact.' },
    override: { en: 'Clearance by the fracture clinic.' },
    setAside: () => 'document',
    applies: ({ flags }) => {
      if (!flags.has('OSTEOP')) return null;
      const blocks = ['end_flex', 'loaded_flex', 'rotation_end', 'impact'] as const;
      return {
        blocks: flags.has('OSTEOP_FRACTURE') ? [...blocks, 'axial_load'] : blocks,
        precaution: { en: 'No thrust or strong mobilisation.' },
      };
    },
  },
  {
    id: 'IL08',
    reason: { en: 'Pregnancy after the first three months: no lying flat on the back or the front.' },
    override: { en: 'Clinician.' },
    setAside: () => 'reason',
    applies: ({ flags }) =>
      flags.has('PREG_AFTER_T1')
        ? {
            blocks: ['prone', 'supine'],
            precaution: {
              en: 'Ask about bleeding, headache and swelling. No anti-inflammatory advice, no X-ray.',
            },
          }
        : null,
  },
  {
    id: 'IL09',
    reason: { en: 'Spondylolisthesis: no impact, and no heavy load before phase 3.' },
    override: { en: 'Nobody; an unstable slip needs a spinal opinion first.' },
    applies: ({ flags, phase }) => {
      if (!flags.has('SPL')) return null;
      if (flags.has('SPL_UNSTABLE')) return { lock: 'refer_first' };
      return { blocks: EARLY.has(phase) ? ['impact', 'axial_load'] : ['impact'] };
    },
  },
  {
    id: 'IL11',
    reason: { en: 'Anticoagulant or bleeding disorder.' },
    override: { en: 'Nobody.' },
    applies: ({ flags }) =>
      flags.has('ANTICOAG')
        ? {
            precaution: {
              en: 'No deep tissue work, thrust or needling; no anti-inflammatory advice. After a fall: head-injury advice.',
            },
          }
        : null,
  },
  {
    id: 'IL12',
    reason: { en: 'Diabetes.' },
    override: { en: 'Nobody.' },
    applies: ({ flags }) =>
      flags.has('DIABETES') || flags.has('DIABETES_NEUROPATHY')
        ? { precaution: { en: 'Check the feet. Agree what to do about low sugar before aerobic work.' } }
        : null,
  },
  {
    id: 'IL15',
    reason: { en: 'Falls or unsure balance: no single-leg work, a hand on the counter.' },
    override: { en: 'Nobody.' },
    applies: ({ flags }) => {
      if (!flags.has('BALANCE') && !flags.has('BALANCE_UNSUPPORTED')) return null;
      return {
        blocks: flags.has('BALANCE_UNSUPPORTED') ? ['single_leg', 'treadmill'] : ['single_leg'],
        precaution: { en: 'Standing exercises with support. Consider a falls clinic.' },
      };
    },
  },
  {
    id: 'IL16',
    reason: { en: 'The reading is of low confidence: phase 1 only, review within 7 days.' },
    override: { en: 'Clinician.' },
    applies: ({ evaluation }) =>
      isUnsure(evaluation)
        ? { precaution: { en: 'Review within 7 days: the reading is of low confidence.' } }
        : null,
  },
  {
    id: 'IL21',
    reason: { en: 'Circulation, heart or blood pressure not cleared: aerobic work at talking pace only.' },
    override: { en: 'Clearance by the general practitioner.' },
    setAside: () => 'document',
    applies: ({ flags }) => {
      const circulation = flags.has('PAD_UNCLEARED') || flags.has('CARDIO_UNCLEARED');
      if (!circulation && !flags.has('BP_HIGH')) return null;
      return {
        blocks: flags.has('BP_HIGH') ? ['treadmill', 'isometric'] : ['treadmill'],
        precaution: {
          en: 'Aerobic work at talking pace only. Consider a vascular or general practice check first.',
        },
      };
    },
  },
  {
    id: 'IL22',
    reason: { en: 'Implanted stimulator, pregnancy or cancer: no electrotherapy.' },
    override: { en: 'Nobody.' },
    applies: ({ flags, facts }) =>
      flags.has('IMPLANT_ESTIM') || isPregnant(facts.intake) || flags.has('CANCER_HX')
        ? { precaution: { en: 'No electrotherapy.' } }
        : null,
  },
  {
    id: 'IL23',
    reason: { en: 'Inflammatory arthritis: no end-range force on flared joints.' },
    override: { en: 'Nobody.' },
    applies: ({ flags }) =>
      flags.has('INFLAM')
        ? { precaution: { en: 'No end-range force on a flared joint. Consider rheumatology.' } }
        : null,
  },
];
