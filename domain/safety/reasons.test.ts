import { describe, expect, test } from 'vitest';
import { AS_OF, daysAgo } from '../testing/check-red-flags';
import { factsOf, SCREEN_DENIED } from '../testing/facts-of';
import { assessSafety } from './index';

type Given = Parameters<typeof factsOf>[0];
type Intake = NonNullable<Given['intake']>;
const told = (intake: Intake): Given => ({ intake });
const BACK = 'whether the back hurts is not known: please ask';

const CASES: [rule: string, what: string, facts: Given, reason: string][] = [
  // Nothing was measured, and nobody asked about the back: neither is said.
  [
    'RF-INF-2',
    'fever by word alone, back pain not asked',
    told({ generalHealth: { fever: 'present' } }),
    `reported fever; ${BACK}`,
  ],
  [
    'RF-INF-2',
    'rigors with back pain',
    told({ pain: { backPain: 'present' }, generalHealth: { rigors: 'present' } }),
    'reported rigors; back pain',
  ],
  [
    'RF-INF-2',
    'a temperature, and fever by word',
    told({ pain: { backPain: 'present' }, generalHealth: { fever: 'present', temperatureCelsius: 38 } }),
    'a temperature of 38.0 °C or more; back pain',
  ],
  [
    'RF-INF-2',
    'fever, back pain denied',
    told({ pain: { backPain: 'absent' }, generalHealth: { fever: 'present' } }),
    'reported fever',
  ],
  [
    'RF-INF-1',
    'fever and a weak leg, back pain not asked',
    {
      intake: { generalHealth: { fever: 'present' }, caudaEquina: SCREEN_DENIED },
      exam: { neurology: { strength: { plantarflexion: { right: '4' } } } },
    },
    `${BACK}; reported fever; weakness on examination`,
  ],
  [
    'RF-MAL-3',
    'cancer, nothing asked about the back',
    told({ history: { cancer: 'present' } }),
    `a history of cancer; ${BACK}; new or worse, or of unknown duration`,
  ],
  [
    'RF-AAA-1',
    'a known aneurysm, and pain nobody has placed',
    told({ history: { aneurysm_known: 'present' }, episode: { onsetDate: daysAgo(3) } }),
    'a known aortic aneurysm; whether the back or belly hurts is not known: please ask; new or worsening pain',
  ],
  // An injury is said once, as far as it is known.
  [
    'RF-FX-1',
    'a major injury of the spine, dated',
    told({
      episode: { manner: 'after_major_trauma', onsetDate: daysAgo(10) },
      generalHealth: { traumaToSpine: 'present', weeksSinceTrauma: 1 },
      pain: { backPain: 'present' },
    }),
    'a major injury to the spine; back pain; within six weeks',
  ],
  [
    'RF-FX-1',
    'a major injury without a date',
    told({ episode: { manner: 'after_major_trauma' } }),
    'a major injury; the date of the injury is not known: please ask',
  ],
  [
    'RF-FX-1',
    'a minor injury of the spine with numbness',
    told({
      episode: { manner: 'after_minor_trauma', onsetDate: daysAgo(10) },
      generalHealth: { traumaToSpine: 'present' },
      symptoms: { numbnessAny: 'present' },
    }),
    'an injury to the spine; within six weeks; reported numbness',
  ],
  [
    'RF-FX-3',
    'a major injury without a date, as a single pointer',
    told({ episode: { manner: 'after_major_trauma' } }),
    'a major injury; the date of the injury is not known: please ask',
  ],
];

describe('a red flag says what was found, what was taken for granted, and each thing once', () => {
  test.each(CASES)('%s: %s', (id, _, facts, reason) => {
    const fired = assessSafety(factsOf(facts), AS_OF, 'en').urgency.rules.find((rule) => rule.id === id);
    const parts = fired?.reason.replace(/^Found: (.*)[.]$/, '$1').split('; ');
    expect(parts?.toSorted()).toEqual(reason.split('; ').toSorted());
  });
});
