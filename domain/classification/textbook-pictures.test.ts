import { describe, expect, it } from 'vitest';
import { evaluateCore } from '../evaluate-case';
import type { MechanismId } from '../evaluation';
import { type PublishedFacts, publishedFactsSchema } from '../exchange/case-schema';
import { importCase } from '../exchange/import-case';

/**
 * Textbook pictures of each mechanism, invented, as thin as notes are. What must come first follows from the
 * definitions of classification specification §2.1, §6 and §10, not from the engine.
 */

const AS_OF = '2026-01-01';
const evaluate = (facts: PublishedFacts) =>
  evaluateCore(importCase(publishedFactsSchema.parse(facts), AS_OF), AS_OF);

const PICTURES: [string, MechanismId, string | null, PublishedFacts][] = [
  [
    'S1 disc with a lost ankle jerk',
    'radicular_pain_with_radiculopathy',
    null,
    {
      age: 34,
      pain: {
        side: 'left',
        legWorseThanBack: true,
        regions: [{ region: 'foot_lat', side: 'left' }],
        coughSneezeStrain: 'present',
      },
      exam: {
        reflexes: [{ reflex: 'achilles', side: 'left', state: 'absent' }],
        slr: { left: { result: 'positive', degrees: 30 } },
      },
    },
  ],
  [
    'L5 root with foot drop, weak hip abduction and back pain (T6)',
    'radicular_pain_with_radiculopathy',
    null,
    {
      age: 50,
      pain: { side: 'left', backPain: 'present', regions: [{ region: 'leg_lat', side: 'left' }] },
      exam: {
        strength: [
          { muscle: 'ankle_dorsiflexion', side: 'left', mrc: 2 },
          { muscle: 'hip_abduction', side: 'left', mrc: 4 },
        ],
      },
    },
  ],
  [
    'peroneal palsy with spared inversion and no back pain (T6)',
    'peripheral_entrapment',
    'common_peroneal',
    {
      age: 25,
      pain: { side: 'left', backPain: 'absent' },
      exam: {
        strength: [
          { muscle: 'ankle_dorsiflexion', side: 'left', mrc: 3 },
          { muscle: 'ankle_inversion', side: 'left', mrc: 5 },
        ],
      },
    },
  ],
  [
    'meralgia in pregnancy (T7)',
    'peripheral_entrapment',
    'lateral_femoral_cutaneous',
    {
      age: 31,
      pain: { side: 'right', quality: ['burning'], regions: [{ region: 'thigh_lat', side: 'right' }] },
      symptoms: { numbness: [{ region: 'thigh_lat', side: 'right' }] },
      history: ['pregnant'],
      exam: { strengthStatedNormal: true, reflexesStatedNormal: true },
    },
  ],
  [
    'femoral nerve after hip replacement, adductors spared (T7)',
    'peripheral_entrapment',
    'other_nerve',
    {
      age: 66,
      pain: { side: 'right', backPain: 'absent', regions: [{ region: 'thigh_ant_lower', side: 'right' }] },
      symptoms: { numbness: [{ region: 'leg_medial', side: 'right' }] },
      history: ['joint_replacement'],
      exam: {
        strength: [
          { muscle: 'knee_extension', side: 'right', mrc: 2 },
          { muscle: 'hip_adduction', side: 'right', mrc: 5 },
        ],
        reflexes: [{ reflex: 'patellar', side: 'right', state: 'absent' }],
      },
    },
  ],
  [
    'deep gluteal: buttock, sitting, tests, clear scan (T11)',
    'peripheral_entrapment',
    'deep_gluteal',
    {
      age: 45,
      pain: {
        side: 'left',
        regions: [
          { region: 'buttock', side: 'left' },
          { region: 'thigh_post', side: 'left' },
        ],
        aggravating: ['sitting'],
      },
      exam: {
        deepGluteal: ['fair_positive', 'sciatic_notch_tender', 'active_piriformis_positive'],
        neurologyStatedNormal: true,
      },
      mri: [],
    },
  ],
  [
    'claudication without a scan',
    'neurogenic_claudication',
    null,
    {
      age: 72,
      durationWeeks: 60,
      pain: { side: 'both', legPain: 'present', aggravating: ['walking', 'standing'], easing: ['sitting'] },
      exam: { pulses: 'normal' },
    },
  ],
  [
    'arterial claudication: standing still ends it (T12)',
    'vascular',
    null,
    {
      age: 63,
      pain: {
        side: 'right',
        quality: ['cramp'],
        regions: [{ region: 'leg_post', side: 'right' }],
        aggravating: ['walking'],
        easing: ['standing_still'],
      },
      history: ['smoking'],
      exam: { pulses: 'reduced' },
    },
  ],
  [
    'hip osteoarthritis felt in groin and knee (T1)',
    'hip_referral',
    null,
    {
      age: 69,
      pain: {
        side: 'right',
        regions: [
          { region: 'groin', side: 'right' },
          { region: 'knee_ant', side: 'right' },
        ],
        aggravating: ['putting_on_socks'],
      },
      exam: { hip: ['internal_rotation_limited'] },
    },
  ],
  [
    'sacroiliac joint with four of five tests',
    'sij_referral',
    null,
    {
      age: 36,
      pain: {
        side: 'right',
        regions: [
          { region: 'sacrum_sij', side: 'right' },
          { region: 'thigh_post', side: 'right' },
        ],
      },
      exam: { sijTestsPositive: 4, sijTestsDone: 5, neurologyStatedNormal: true },
    },
  ],
  [
    'dull ache to the thigh that centralises, all tests normal',
    'somatic_referred',
    null,
    {
      age: 42,
      pain: {
        side: 'left',
        backPain: 'present',
        belowKnee: false,
        quality: ['dull'],
        regions: [{ region: 'thigh_post', side: 'left' }],
      },
      exam: {
        repeatedMovements: 'centralises_extension',
        neurologyStatedNormal: true,
        slr: { left: { result: 'negative' } },
      },
    },
  ],
  [
    'widespread, no pattern, signs found, for years (T27)',
    'nociplastic',
    null,
    {
      age: 41,
      durationWeeks: 200,
      pain: { side: 'both', legPain: 'present', distribution: ['non_anatomical'] },
      symptoms: { widespreadPain: 'present' },
      exam: { nociplasticSignsStated: 'present' },
    },
  ],
  [
    'shingles with foot weakness (T9)',
    'other',
    'zoster',
    {
      age: 67,
      durationWeeks: 1,
      pain: { side: 'right', quality: ['burning'], regions: [{ region: 'leg_lat', side: 'right' }] },
      exam: { rashVesicles: 'present' },
    },
  ],
  [
    'diabetic amyotrophy (T8)',
    'other',
    'plexus',
    {
      age: 62,
      durationWeeks: 8,
      pain: { side: 'left', severe: 'present', regions: [{ region: 'thigh_ant_upper', side: 'left' }] },
      symptoms: { weightLoss: 'present' },
      history: ['diabetes'],
      exam: { strength: [{ muscle: 'knee_extension', side: 'left', mrc: 3 }], wasting: ['thigh'] },
    },
  ],
  [
    'spastic gait with Babinski (T25)',
    'serious_pathology',
    null,
    {
      age: 62,
      durationWeeks: 20,
      trend: 'worsening',
      pain: { side: 'both', legPain: 'present' },
      exam: { umn: ['babinski', 'clonus'], gait: ['spastic'] },
    },
  ],
  [
    'fever, night pain and a tender spine',
    'serious_pathology',
    null,
    {
      age: 61,
      trend: 'worsening',
      pain: { side: 'right', backPain: 'present', night: 'present' },
      symptoms: { fever: 'present', feverCelsius: 38.4 },
      exam: { spinePercussionTender: 'present' },
    },
  ],
];

describe('textbook pictures', () => {
  it.each(PICTURES)('%s → %s', (_, mechanism, detail, facts) => {
    const first = evaluate(facts).mechanisms[0];
    expect(first?.id).toBe(mechanism);
    if (detail !== null) expect(first?.detail).toBe(detail);
  });

  it('nociplastic is not offered in front before three months (T27)', () => {
    const [, , , facts] = PICTURES.find(([, mechanism]) => mechanism === 'nociplastic') ?? [];
    const early = evaluate({ ...facts, durationWeeks: 6 });
    const share = early.mechanisms.find((one) => one.id === 'nociplastic')?.probability ?? 0;
    const late = evaluate({ ...facts }).mechanisms.find((one) => one.id === 'nociplastic')?.probability ?? 0;
    expect(share).toBeLessThan(late / 2);
  });

  it('an upper motor neurone sign offers no lumbar root', () => {
    const spastic = evaluate({
      age: 62,
      pain: { side: 'both', legPain: 'present' },
      exam: { umn: ['babinski'] },
    });
    expect(spastic.roots.every((leg) => leg.working.roots.length === 0)).toBe(true);
  });

  it('names two sources only when each has a finding of its own (corrections 1)', () => {
    const thin = evaluate({ age: 45, pain: { side: 'left', legPain: 'present' } });
    expect(thin.mechanisms.map((one) => one.id)).not.toContain('mixed');
    const rootAndHip = evaluate({
      age: 64,
      pain: {
        side: 'left',
        regions: [
          { region: 'groin', side: 'left' },
          { region: 'leg_lat', side: 'left' },
        ],
        aggravating: ['putting_on_socks'],
      },
      exam: {
        hip: ['internal_rotation_limited', 'groin_pain_on_rotation'],
        slr: { left: { result: 'positive' } },
        strength: [{ muscle: 'great_toe_extension', side: 'left', mrc: 4 }],
      },
    });
    expect(rootAndHip.mechanisms.slice(0, 3).map((one) => one.id)).toContain('hip_referral');
  });
});
