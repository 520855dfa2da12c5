import { describe, expect, it } from 'vitest';
import { evaluateCore } from '../evaluate-core';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';

/** Classification specification §5.5; expected texts by clinical judgement. */
const AS_OF = '2026-11-27';
type Episode = NonNullable<Facts['intake']['episode']>;

/** A plain picture of radicular pain of the right leg. */
const leg = (
  episode: Episode,
  more: Partial<Facts> = {},
  health: Facts['intake']['generalHealth'] = {},
): Facts => ({
  ...NO_FACTS,
  person: { ageYears: 41, sex: 'female' },
  intake: {
    episode,
    generalHealth: health,
    pain: {
      legSide: 'right',
      legPain: 'present',
      legWorseThanBack: 'present',
      belowKnee: 'present',
      coughSneezeStrain: 'present',
      path: 'line',
      distribution: ['L5'],
      quality: { shooting: 'present' },
    },
  },
  exam: {
    mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40, differentiation: 'present' } } },
  },
  ...more,
});
const asked = (...given: Parameters<typeof leg>) => evaluateCore(leg(...given), AS_OF).mriIndication;
const YEARS_AGO = '2024-11-20';
const physiotherapy = (weeks: number | null, effect: 'none' | 'good' | null) =>
  ({ what: 'physiotherapy', weeks, effect }) as const;

describe('what the MRI rules read from the case', () => {
  it('names weakness of one leg in a late re-assessment, and says that no care is recorded', () => {
    const weak: Partial<Facts> = {
      exam: {
        ...leg({}).exam,
        neurology: { strength: { great_toe_extension: { right: '4', left: '5' } } },
      },
    };
    const { text, indicated } = asked({ onsetDate: '2026-02-27' }, weak);
    expect(indicated).toBe(false);
    expect(text).toContain('A red flag or weakness is recorded: weigh it first.');
    expect(text).toContain('No care is recorded.');
    expect(text).not.toMatch(/no red flag|not yet had|not needed/i);
  });

  it('knows of a scan in a course that worsens over years', () => {
    const { text } = asked(
      { onsetDate: YEARS_AGO, trend: 'worsening' },
      { imaging: { status: 'done', findings: [] } },
    );
    expect(text).toContain('The course is worsening. A scan is on record');
    expect(text).not.toMatch(/six weeks|not needed/i);
  });

  it('says that the beginning is not recorded', () => {
    expect(asked({}).text).toContain('When it began is not recorded. No care is recorded.');
  });

  it('reads how long the care that failed was given', () => {
    const of = (...careTried: NonNullable<Episode['careTried']>) =>
      asked({ onsetDate: YEARS_AGO, careTried });
    expect(of(physiotherapy(8, 'none'))).toMatchObject({ id: 'MRI-2', indicated: true });
    expect(of(physiotherapy(2, 'none')).text).toContain('Care has not yet had six weeks.');
    // Two short courses may have run side by side: not known to be six weeks, not known to be less.
    const twice = of(physiotherapy(4, 'none'), { what: 'exercise', weeks: 4, effect: 'none' });
    expect(twice.text).toContain('whether it had six weeks is not recorded');
    expect(of(physiotherapy(null, 'none')).text).toContain('whether it had six weeks is not recorded');
    expect(of(physiotherapy(8, 'good')).text).toContain('Care is not recorded to have failed.');
    expect(of(physiotherapy(8, null)).text).toContain('Care is not recorded to have failed.');
    expect(of({ what: 'rest', weeks: 9, effect: 'none' }).id).toBe('MRI-5');
  });

  it('takes the word of the story that six weeks of care brought nothing', () => {
    const health = { noImprovementAfterSixWeeksCare: 'present' } as const;
    expect(asked({}, {}, health)).toMatchObject({ id: 'MRI-2', indicated: true });
    expect(asked({ onsetDate: '2026-11-13' }, {}, health).id).toBe('MRI-5');
  });
});
