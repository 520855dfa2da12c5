import { describe, expect, it } from 'vitest';
import { evaluateCase } from './evaluate-case';
import type { Evaluation, MechanismId } from './evaluation';
import type { Exam } from './exam/schema';
import { type Facts, factsSchema, NO_FACTS } from './facts';
import type { Imaging } from './imaging/schema';
import type { Intake } from './intake/schema';

/** Worked cases A–L of classification specification §9.6, with the whole input of each. */

const AS_OF = '2026-11-20';

function factsOf(person: Facts['person'], intake: Intake, exam: Exam = {}, imaging: Imaging = {}): Facts {
  return factsSchema.parse({ person, intake, exam, imaging });
}

const CLEAR_SCREEN: Intake['caudaEquina'] = {
  saddle: 'absent',
  bladder: 'absent',
  bladderChanges: [],
  bowel: 'absent',
  bowelChanges: [],
  sexual: 'absent',
  bilateralLegs: 'absent',
};

const first = (evaluation: Evaluation): MechanismId | undefined => evaluation.mechanisms[0]?.id;

const CASES: Record<string, Facts> = {
  A: factsOf(
    { ageYears: 38, sex: 'male' },
    {
      episode: { onsetDate: '2026-10-30', trend: 'stable' },
      pain: {
        legSide: 'right',
        areas: [
          { region: 'low_back', side: 'unknown' },
          { region: 'leg_lat', side: 'right' },
          { region: 'toe_great', side: 'right' },
        ],
        legWorseThanBack: 'present',
        belowKnee: 'present',
        quality: { shooting: 'present' },
        coughSneezeStrain: 'present',
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: {
        strength: { great_toe_extension: { right: '4', left: '5' } },
        reflexes: { achilles: { left: '2+', right: '2+' } },
        sensation: { L5: { right: { pinprick: 'reduced' }, left: { pinprick: 'normal' } } },
      },
      mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40, differentiation: 'present' } } },
    },
    {
      status: 'done',
      findings: [
        {
          level: 'L4-L5',
          finding: 'disc_extrusion',
          zone: 'subarticular',
          side: 'right',
          rootContact: 'compression',
        },
      ],
    },
  ),
  B: factsOf(
    { ageYears: 70, sex: 'female' },
    {
      episode: { onsetDate: '2025-06-01', trend: 'stable' },
      pain: {
        legSide: 'both',
        areas: [
          { region: 'buttock', side: 'both' },
          { region: 'leg_post', side: 'both' },
        ],
        quality: { heavy: 'present' },
        aggravating: { walking: 'present' },
        easing: { sitting: 'present', flexion: 'present' },
        walkMinutes: 10,
      },
      caudaEquina: { ...CLEAR_SCREEN, bilateralLegs: 'present' },
    },
    { vascular: { pulses: { left: 'normal', right: 'normal' } } },
    {
      status: 'done',
      // Schizas C is what reports call severe.
      findings: [{ level: 'L4-L5', finding: 'central_stenosis', zone: 'central', severity: 'severe' }],
    },
  ),
  C: factsOf(
    { ageYears: 55, sex: 'female' },
    {
      pain: {
        legSide: 'right',
        areas: [
          { region: 'groin', side: 'right' },
          { region: 'thigh_ant_upper', side: 'right' },
          { region: 'thigh_ant_lower', side: 'right' },
          { region: 'knee_ant', side: 'right' },
        ],
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: {
        reflexes: { patellar: { left: '2+', right: '2+' }, achilles: { left: '2+', right: '2+' } },
      },
      mechanosensitivity: { slr: { right: { result: 'negative' } } },
      competing: {
        hip: { scour_positive: 'present', internal_rotation_limited: 'present' },
        hipInternalRotationDegrees: { right: 10 },
      },
    },
    { status: 'done', findings: [{ level: 'L3-L4', finding: 'disc_bulge' }] },
  ),
  D: factsOf(
    { ageYears: 30, sex: 'female' },
    {
      episode: { manner: 'postpartum' },
      pain: {
        legSide: 'left',
        areas: [
          { region: 'buttock', side: 'left' },
          { region: 'thigh_post', side: 'left' },
          { region: 'leg_post', side: 'left' },
        ],
        belowKnee: 'present',
        quality: { dull: 'present', ache: 'present' },
      },
      history: { postpartum: 'present' },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: { statedNormal: { strength: true, sensation: true, reflexes: true } },
      movement: { repeatedExtension: 'no_effect' },
      competing: { sijCount: { positive: 4, done: 6 } },
    },
  ),
  E: factsOf(
    { ageYears: 45, sex: 'male' },
    {
      pain: {
        legSide: 'right',
        areas: [
          { region: 'thigh_post', side: 'right' },
          { region: 'leg_post', side: 'right' },
          { region: 'foot_lat', side: 'right' },
        ],
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: {
        reflexes: { achilles: { right: '0', left: '2+' } },
        sensation: { S1: { right: { pinprick: 'reduced' }, left: { pinprick: 'normal' } } },
      },
    },
    {
      status: 'done',
      findings: [{ level: 'L5-S1', finding: 'disc_protrusion', side: 'left', rootContact: 'contact' }],
    },
  ),
  F: factsOf(
    { ageYears: 52, sex: 'male' },
    {
      pain: { legSide: 'right', backPain: 'absent' },
      symptoms: { weakness: { reported: 'present', side: 'right', what: ['foot_drop'] } },
      history: { leg_crossing_or_squatting: 'present' },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: {
        strength: {
          ankle_dorsiflexion: { right: '3', left: '5' },
          ankle_inversion: { right: '5' },
          hip_abduction: { right: '5' },
        },
        sensationAreas: [
          { region: 'foot_dorsum', side: 'right', state: 'reduced' },
          { region: 'leg_lat', side: 'right', state: 'reduced' },
        ],
      },
    },
  ),
  G: factsOf(
    { ageYears: 60, sex: 'male' },
    {
      pain: { legSide: 'both', backPain: 'absent', quality: { burning: 'present' } },
      symptoms: { tingling: [{ region: 'both_feet_stocking', side: 'both' }], tinglingAny: 'present' },
      history: { diabetes: 'present' },
      caudaEquina: { ...CLEAR_SCREEN, bilateralLegs: 'present' },
    },
    { neurology: { reflexes: { achilles: { left: '0', right: '0' } } } },
  ),
  H: factsOf(
    { ageYears: 33, sex: 'female' },
    {
      episode: { onsetDate: '2026-02-20' },
      pain: {
        legSide: 'both',
        night: 'present',
        areas: [
          { region: 'low_back', side: 'unknown' },
          { region: 'thigh_unspecified', side: 'both' },
        ],
      },
      symptoms: { widespreadPain: 'present' },
      caudaEquina: { ...CLEAR_SCREEN, bilateralLegs: 'present' },
    },
    {
      mechanosensitivity: { slr: { left: { result: 'negative' }, right: { result: 'negative' } } },
      sensitisation: { diffuseTenderness: 'present', proportionateMechanical: 'absent' },
    },
  ),
  I: factsOf(
    { ageYears: 48, sex: 'male' },
    {
      pain: { legSide: 'left', legPain: 'present', belowKnee: 'present' },
      symptoms: { tinglingAny: 'present' },
      caudaEquina: CLEAR_SCREEN,
    },
  ),
  J: factsOf(
    { ageYears: 63, sex: 'male' },
    {
      episode: { onsetDate: '2026-08-20' },
      pain: {
        legSide: 'left',
        areas: [
          { region: 'thigh_ant_lower', side: 'left' },
          { region: 'leg_medial', side: 'left' },
        ],
        aggravating: { extension: 'present' },
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: { strength: { knee_extension: { left: '4', right: '5' } } },
      mechanosensitivity: { femoralStretch: { left: 'present' } },
    },
    {
      status: 'done',
      findings: [
        // Lee grade 3 is severe.
        {
          level: 'L4-L5',
          finding: 'foraminal_stenosis',
          zone: 'foraminal',
          side: 'left',
          severity: 'severe',
        },
      ],
    },
  ),
  K: factsOf(
    { ageYears: 41, sex: 'female' },
    {
      episode: { onsetDate: '2026-11-16' },
      pain: { legSide: 'both', legPain: 'present' },
      caudaEquina: { bladder: 'present', bladderChanges: ['reduced_urge_or_sensation'] },
    },
  ),
  L: factsOf(
    { ageYears: 50, sex: 'male' },
    {
      pain: {
        legSide: 'none',
        backPain: 'present',
        legPain: 'absent',
        areas: [{ region: 'low_back', side: 'midline' }],
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {},
    {
      status: 'done',
      findings: [
        { level: 'L4-L5', finding: 'disc_degeneration', severity: 'severe' },
        { level: 'L3-L4', finding: 'disc_bulge' },
        { level: 'L4-L5', finding: 'disc_bulge' },
      ],
    },
  ),
};

const evaluate = (name: keyof typeof CASES): Evaluation => evaluateCase(CASES[name] ?? NO_FACTS, AS_OF);

describe('worked cases of the specification', () => {
  it('A: right L5 radicular pain with radiculopathy from an L4–L5 extrusion', () => {
    const a = evaluate('A');
    expect(a.urgency.tier).toBe('soon');
    expect(first(a)).toBe('radicular_pain_with_radiculopathy');
    expect(a.roots).toHaveLength(1);
    expect(a.roots[0]?.side).toBe('right');
    expect(a.roots[0]?.clinical.roots[0]?.root).toBe('L5');
    expect(a.roots[0]?.clinical.label).toBe('single');
    expect(a.structures[0]?.id).toBe('disc_herniation');
    expect(a.concordance.class).toBe('concordant_strong');
    expect(a.confidence.level).toBe('high');
    expect(a.radiculopathy).toBe('definite');
  });

  it('B: neurogenic claudication that the narrow canal fits', () => {
    const b = evaluate('B');
    expect(b.urgency.tier).toBe('soon');
    expect(first(b)).toBe('neurogenic_claudication');
    expect(b.concordance.class).toBe('canal_concordant');
    expect(b.structures[0]?.id).toBe('central_stenosis');
  });

  it('C: hip referral, the bulge incidental at 65 % of pain-free people of that age', () => {
    const c = evaluate('C');
    expect(first(c)).toBe('hip_referral');
    expect(c.structures[0]?.id).toBe('hip');
    expect(c.concordance.class).toBe('incidental_only');
    // Halfway between 60 % at 50 and 69 % at 60 (Brinjikji 2015).
    expect(c.concordance.findings[0]?.painFreePercent).toBe(65);
    expect(c.roots[0]?.clinical.label).toBe('not_localisable');
  });

  it('D: sacroiliac referral though the pain goes below the knee', () => {
    const d = evaluate('D');
    expect(first(d)).toBe('sij_referral');
    expect(d.radiculopathy).toBe('none');
  });

  it('E: side of the MRI contradicts the examination', () => {
    const e = evaluate('E');
    expect(e.concordance.class).toBe('discordant');
    expect(e.abstained).toBe('conflict');
    expect(e.roots[0]?.side).toBe('right');
    expect(e.roots[0]?.working.roots[0]?.root).toBe('S1');
  });

  it('F: peroneal palsy, not an L5 root', () => {
    const f = evaluate('F');
    expect(f.urgency.tier).toBe('urgent');
    expect(first(f)).toBe('peripheral_entrapment');
    expect(f.mechanisms[0]?.detail).toBe('common_peroneal');
    expect(f.structures[0]?.id).toBe('peroneal_nerve');
  });

  it('G: polyneuropathy closes the gate on roots', () => {
    const g = evaluate('G');
    expect(g.gates.map((gate) => gate.id)).toContain('polyneuropathy');
    expect(first(g)).toBe('other');
    expect(g.mechanisms[0]?.detail).toBe('polyneuropathy');
    expect(g.roots.every((leg) => leg.working.roots.length === 0)).toBe(true);
    expect(g.roots.every((leg) => leg.working.suppressedBecause !== null)).toBe(true);
  });

  it('H: nociplastic pain after nine months, MRI not indicated', () => {
    const h = evaluate('H');
    expect(first(h)).toBe('nociplastic');
    expect(h.mriIndication.indicated).toBe(false);
  });

  // The specification abstains here for want of an examination; corrections 37 keeps abstention for fewer than two
  // families, so the case is answered, at low confidence.
  it('I: a portal story alone stays at low confidence', () => {
    const i = evaluate('I');
    expect(first(i)).toBe('radicular_pain');
    expect(i.confidence.level).toBe('low');
    expect(i.radiculopathy).toBe('not_examined');
  });

  it('J: {L3, L4} before imaging, L4 with it, from the foramen', () => {
    const j = evaluate('J');
    expect(first(j)).toBe('radicular_pain_with_radiculopathy');
    expect(j.roots[0]?.side).toBe('left');
    expect(
      j.roots[0]?.clinical.roots
        .slice(0, 2)
        .map((one) => one.root)
        .sort(),
    ).toEqual(['L3', 'L4']);
    expect(j.roots[0]?.working.roots[0]?.root).toBe('L4');
    expect(j.structures[0]?.id).toBe('foraminal_or_lateral_stenosis');
    expect(j.concordance.class).toBe('concordant_strong');
  });

  it('K: both legs and less urge is an emergency', () => {
    const k = evaluate('K');
    expect(k.urgency.tier).toBe('emergency');
    expect(k.urgency.concerns).toContain('cauda_equina');
    expect(first(k)).toBe('serious_pathology');
    expect(k.reviewWithinDays).toBe(1);
  });

  it('L: back pain alone; the wear on the MRI is what people of that age have', () => {
    const l = evaluate('L');
    expect(first(l)).toBe('somatic_referred');
    expect(l.concordance.class).toBe('incidental_only');
    expect(l.roots).toEqual([]);
  });
});

describe('thin records', () => {
  it('ranks from age, side and regions alone', () => {
    const thin = evaluateCase(
      factsOf(
        { ageYears: 44, sex: null },
        {
          pain: {
            areas: [
              { region: 'leg_lat', side: 'left' },
              { region: 'toe_great', side: 'left' },
            ],
          },
        },
      ),
      AS_OF,
    );
    expect(first(thin)).toBe('radicular_pain');
    expect(thin.roots[0]?.working.roots[0]?.root).toBe('L5');
    expect(thin.confidence.level).toBe('low');
    expect(thin.testNext.length).toBeGreaterThan(0);
  });

  it('abstains on nothing, and says so, without an empty ranking', () => {
    const nothing = evaluateCase(NO_FACTS, AS_OF);
    expect(nothing.abstained).toBe('insufficient_data');
    expect(nothing.mechanisms.length).toBeGreaterThan(5);
    expect(nothing.roots).toEqual([]);
    expect(nothing.concordance.class).toBe('not_done');
    expect(nothing.radiculopathy).toBe('not_examined');
  });
});

describe('what to test next and what would change', () => {
  it('leads with the cauda equina question while it is open', () => {
    const open = evaluateCase(
      factsOf({ ageYears: 44, sex: null }, { pain: { legSide: 'left', legPain: 'present' } }),
      AS_OF,
    );
    expect(open.testNext[0]?.safety).toBe(true);
    expect(open.testNext.length).toBeLessThanOrEqual(5);
    expect(open.testNext.filter((test) => test.safety).length).toBeLessThanOrEqual(2);
  });

  it('never proposes a test that is already on record', () => {
    for (const name of Object.keys(CASES)) {
      const fields = evaluate(name).testNext.map((test) => test.field);
      if (name === 'A') expect(fields).not.toContain('exam.neurology.reflexes.achilles');
      if (name === 'D') expect(fields).not.toContain('exam.competing.sijTests');
      if (name === 'C') expect(fields).not.toContain('exam.competing.hip');
    }
  });

  it('a saddle change on case A would make it an emergency', () => {
    const changed = evaluate('A').wouldChange.filter((one) => one.to.startsWith('Emergency'));
    expect(changed.length).toBeGreaterThan(0);
    const emergency = evaluateCase(
      {
        ...(CASES.A as Facts),
        intake: { ...CASES.A?.intake, caudaEquina: { ...CLEAR_SCREEN, saddle: 'present' } },
      },
      AS_OF,
    );
    expect(emergency.urgency.tier).toBe('emergency');
  });
});
