import { describe, expect, it } from 'vitest';
import { AS_OF } from '../testing/check-red-flags';
import { factsOf } from '../testing/facts-of';
import { assessSafety } from './index';

const gatesOf = (draft: Parameters<typeof factsOf>[0]) =>
  assessSafety(factsOf(draft), AS_OF, 'en').gates.map((gate) => gate.id);

describe('gates', () => {
  it.each([
    ['upper_motor_neurone', { exam: { neurology: { upperMotorNeurone: { babinski: 'present' } } } }],
    [
      'polyneuropathy',
      { intake: { symptoms: { numbness: [{ region: 'both_feet_stocking', side: 'both' }] } } },
    ],
    [
      'polyneuropathy',
      {
        intake: { history: { diabetic_neuropathy: 'present' } },
        exam: { neurology: { reflexes: { achilles: { left: '0', right: '0' } } } },
      },
    ],
    ['zoster', { exam: { spine: { rashVesicles: 'present' } } }],
    [
      'vascular',
      {
        intake: { generalHealth: { coldFoot: 'present' } },
        exam: { vascular: { pulses: { left: 'absent' } } },
      },
    ],
    ['post_operative', { intake: { generalHealth: { weeksSinceSpinalSurgery: 4 } } }],
    [
      'contradictory_side',
      { intake: { pain: { legSide: 'left', areas: [{ region: 'leg_lat', side: 'right' }] } } },
    ],
    [
      'contradictory_side',
      {
        intake: { pain: { legSide: 'left' } },
        exam: { neurology: { strength: { great_toe_extension: { right: '3' } } } },
      },
    ],
  ] as const)('%s closes', (gate, draft) => {
    expect(gatesOf(structuredClone(draft) as Parameters<typeof factsOf>[0])).toEqual([gate]);
  });

  it('stay open for a plain case and for an empty one', () => {
    expect(gatesOf({})).toEqual([]);
    expect(
      gatesOf({
        intake: {
          pain: {
            legSide: 'left',
            areas: [
              { region: 'low_back', side: 'right' },
              { region: 'leg_lat', side: 'left' },
            ],
          },
        },
        exam: {
          neurology: { strength: { great_toe_extension: { left: '4', right: '5' } } },
          mechanosensitivity: { slr: { left: { result: 'positive', degrees: 40 } } },
        },
      }),
    ).toEqual([]);
  });

  it('tell in the trace what they would need to know', () => {
    const { trace } = assessSafety(factsOf({}), AS_OF, 'en');
    const umn = trace.find((entry) => entry.rule === 'gate.upper_motor_neurone');
    expect(umn?.verdict).toBe('cannot_tell');
    expect(umn?.reason).toContain('exam.neurology.upperMotorNeurone.babinski');
  });
});
