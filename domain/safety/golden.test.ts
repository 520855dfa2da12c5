import { describe, expect, it } from 'vitest';
import { AS_OF, daysAgo } from '../testing/check-red-flags';
import { factsOf, SCREEN_DENIED } from '../testing/facts-of';
import { assessSafety } from './index';

type Draft = Parameters<typeof factsOf>[0];

const assess = (draft: Draft) => assessSafety(factsOf(draft), AS_OF, 'en');
const ids = (draft: Draft) => assess(draft).urgency.rules.map((rule) => rule.id);

const asked = { ...SCREEN_DENIED, bilateralLegs: 'present' } as const;

/** Two years of calf pain in both legs on walking, eased by sitting, at 72. */
const claudicant = (caudaEquina: NonNullable<Draft['intake']>['caudaEquina']): Draft => ({
  person: { ageYears: 72, sex: 'male' },
  intake: {
    episode: { onsetDate: daysAgo(730), manner: 'gradual', trend: 'stable' },
    pain: {
      areas: [{ region: 'leg_post', side: 'both' }],
      legSide: 'both',
      legPain: 'present',
      backPain: 'absent',
      aggravating: { walking: 'present' },
      easing: { sitting: 'present' },
    },
    caudaEquina,
  },
});

describe('golden cases of classification specification §1.9', () => {
  it('G1: one leg for five days, numb when wiping since yesterday: emergency', () => {
    const { urgency } = assess({
      person: { ageYears: 41, sex: 'female' },
      intake: {
        episode: { onsetDate: daysAgo(5) },
        pain: { legSide: 'left', legPain: 'present', backPain: 'present' },
        caudaEquina: { ...SCREEN_DENIED, saddle: 'present', onsetDays: 1, evolution: 'new' },
      },
    });
    expect(urgency.tier).toBe('emergency');
    expect(urgency.concerns[0]).toBe('cauda_equina');
    expect(urgency.rules.map((rule) => rule.id)).toContain('RF-CES-2');
    expect(urgency.screenIncomplete).toBe(false);
  });

  it('G2: claudication for two years, all questions denied: soon by RF-CES-4', () => {
    const { urgency } = assess(claudicant(asked));
    expect(urgency.tier).toBe('soon');
    expect(urgency.rules.map((rule) => rule.id)).toContain('RF-CES-4');
    expect(urgency.screenIncomplete).toBe(false);
  });

  it('G3: the same without the bladder question: at most soon, and the screen is incomplete', () => {
    const { bladder: _, ...rest } = asked;
    const { urgency } = assess(claudicant(rest));
    expect(urgency.tier).toBe('soon');
    expect(urgency.screenIncomplete).toBe(true);
    expect(urgency.unansweredScreenItems).toEqual(['bladder']);
    expect(urgency.rules.map((rule) => rule.id)).toContain('RF-CES-SCREEN');
  });

  it('G4: residual 90 ml and new perineal numbness: emergency all the same', () => {
    const { urgency } = assess({
      person: { ageYears: 50, sex: 'male' },
      intake: {
        pain: { legSide: 'right', legPain: 'present' },
        caudaEquina: { ...SCREEN_DENIED, saddle: 'present', onsetDays: 2 },
      },
      exam: { neurology: { postVoidMillilitres: 90 } },
    });
    expect(urgency.tier).toBe('emergency');
  });

  it.each([
    ['stable', 'urgent', 2],
    ['worsening', 'emergency', 0],
  ] as const)('G5: dorsiflexion 3 for three days, %s: %s', (trend, tier, mostDays) => {
    const { urgency } = assess({
      person: { ageYears: 45, sex: 'male' },
      intake: {
        pain: { legSide: 'right', legPain: 'present', backPain: 'present' },
        symptoms: { weakness: { reported: 'present', side: 'right', onsetDays: 3, trend } },
        caudaEquina: SCREEN_DENIED,
      },
      exam: { neurology: { strength: { ankle_dorsiflexion: { left: '5', right: '3' } } } },
    });
    expect(urgency.tier).toBe(tier);
    expect(urgency.withinDays).toBeLessThanOrEqual(mostDays);
  });

  it('G6: woman of 74 with leg pain: age and sex alone are a note, with acute midline pain RF-FX-2', () => {
    const woman = {
      person: { ageYears: 74, sex: 'female' },
      intake: { pain: { legSide: 'left', legPain: 'present' }, caudaEquina: SCREEN_DENIED },
    } as const;
    expect(assess(woman).urgency.tier).toBe('routine');
    expect(ids(woman)).not.toContain('RF-FX-2');
    const { urgency } = assess({
      ...woman,
      intake: { ...woman.intake, generalHealth: { acuteMidlinePain: 'present' } },
    });
    expect(urgency.tier).toBe('urgent');
    expect(urgency.rules.map((rule) => rule.id)).toContain('RF-FX-2');
  });

  it('G7: breast cancer and new thoracolumbar night pain: urgent within a day', () => {
    const { urgency } = assess({
      person: { ageYears: 58, sex: 'female' },
      intake: {
        episode: { onsetDate: daysAgo(10) },
        pain: { backPain: 'present', night: 'present', areas: [{ region: 'thoracic', side: 'midline' }] },
        history: { cancer: 'present' },
        caudaEquina: SCREEN_DENIED,
      },
    });
    expect([urgency.tier, urgency.withinDays]).toEqual(['urgent', 1]);
    expect(urgency.concerns[0]).toBe('malignancy');
  });

  it('G8: 38.4 °C and acute low back pain, no risk factor: emergency by RF-INF-2', () => {
    const { urgency } = assess({
      person: { ageYears: 36, sex: 'male' },
      intake: {
        episode: { onsetDate: daysAgo(4) },
        pain: { backPain: 'present' },
        generalHealth: { temperatureCelsius: 38.4 },
        caudaEquina: SCREEN_DENIED,
      },
    });
    expect(urgency.tier).toBe('emergency');
    expect(urgency.rules.map((rule) => rule.id)).toContain('RF-INF-2');
  });

  it('G9: Babinski and leg weakness: at least urgent, the root model is blocked', () => {
    const { urgency, gates } = assess({
      person: { ageYears: 60, sex: 'female' },
      intake: { pain: { legSide: 'left' }, caudaEquina: SCREEN_DENIED },
      exam: {
        neurology: {
          upperMotorNeurone: { babinski: 'present' },
          strength: { hip_flexion: { left: '4', right: '5' } },
        },
      },
    });
    expect(['emergency', 'urgent']).toContain(urgency.tier);
    expect(gates.find((gate) => gate.id === 'upper_motor_neurone')?.suppresses).toContain('root');
  });

  it('G10: cold pulseless leg for four hours, called sciatica: emergency of the vessels', () => {
    const { urgency, gates } = assess({
      person: { ageYears: 69, sex: 'male' },
      intake: {
        episode: { onsetDate: AS_OF, manner: 'sudden' },
        pain: { legSide: 'left', legPain: 'present', severe: 'present' },
        generalHealth: { coldFoot: 'present' },
        caudaEquina: SCREEN_DENIED,
      },
      exam: { vascular: { pulses: { left: 'absent', right: 'normal' } } },
    });
    expect(urgency.tier).toBe('emergency');
    expect(urgency.concerns[0]).toBe('limb_ischaemia');
    expect(gates.map((gate) => gate.id)).toContain('vascular');
  });
});

describe('urgency', () => {
  it('is routine for nothing recorded, with every screen question open', () => {
    const { urgency, trace } = assess({});
    expect(urgency).toMatchObject({ tier: 'routine', withinDays: null, concerns: [], rules: [] });
    expect(urgency.unansweredScreenItems).toEqual(['saddle', 'bladder', 'bowel', 'sexual', 'bilateralLegs']);
    expect(trace.some((entry) => entry.verdict === 'fired')).toBe(false);
  });

  it('counts "unable" as an open screen question, and a leg side as no answer to "both legs?"', () => {
    const { urgency } = assess({
      intake: {
        pain: { legSide: 'left', severe: 'present' },
        caudaEquina: { saddle: 'unable', bladder: 'absent', bowel: 'absent', sexual: 'absent' },
      },
    });
    expect(urgency.unansweredScreenItems).toEqual(['saddle', 'bilateralLegs']);
    expect(urgency.tier).toBe('soon');
  });

  it('orders concerns by urgency and takes the fewest days of the leading tier', () => {
    const { urgency } = assess({
      person: { ageYears: 63, sex: 'male' },
      intake: {
        episode: { onsetDate: daysAgo(20) },
        pain: { backPain: 'present', night: 'present' },
        history: { cancer: 'present' },
        caudaEquina: { ...SCREEN_DENIED, bladder: 'present', bladderChanges: ['longstanding_unchanged'] },
      },
    });
    expect([urgency.tier, urgency.withinDays]).toEqual(['urgent', 1]);
    expect(urgency.concerns).toEqual(['malignancy', 'cauda_equina']);
  });
});
