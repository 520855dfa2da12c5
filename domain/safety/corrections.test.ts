import { describe, expect, it } from 'vitest';
import { AS_OF, daysAgo } from '../testing/check-red-flags';
import { factsOf, SCREEN_DENIED } from '../testing/facts-of';
import { assessSafety } from './index';

type Draft = Parameters<typeof factsOf>[0];
const assess = (draft: Draft) => assessSafety(factsOf(draft), AS_OF, 'en');
const tierOf = (draft: Draft) => assess(draft).urgency.tier;

/** Whole cases the corrections name, where several rules meet. */
describe('the corrections of urgency', () => {
  it('14: tired legs on walking at 70, nothing found, known for two months, are soon and no emergency', () => {
    const walker: Draft = {
      person: { ageYears: 70, sex: 'male' },
      intake: {
        episode: { onsetDate: daysAgo(60), trend: 'stable' },
        pain: {
          legSide: 'both',
          legPain: 'present',
          aggravating: { walking: 'present' },
          easing: { sitting: 'present' },
        },
        symptoms: { weakness: { reported: 'present', side: 'both', trend: 'stable' } },
        caudaEquina: { ...SCREEN_DENIED, bilateralLegs: 'present' },
      },
    };
    expect(tierOf(walker)).toBe('soon');
    expect(tierOf({ ...walker, person: { ageYears: 40, sex: 'male' } })).toBe('emergency');
  });

  it('14: new weakness of both legs is an emergency before anyone examined', () => {
    expect(
      tierOf({
        intake: {
          episode: { trend: 'worsening' },
          symptoms: { weakness: { reported: 'present', side: 'both', trend: 'worsening' } },
        },
      }),
    ).toBe('emergency');
  });

  it('16: over 50 and not better after six weeks of care is not urgent', () => {
    expect(
      tierOf({
        person: { ageYears: 57, sex: 'female' },
        intake: {
          pain: { backPain: 'present', aggravating: { sitting: 'present' }, night: 'present' },
          generalHealth: { noImprovementAfterSixWeeksCare: 'present' },
          caudaEquina: SCREEN_DENIED,
        },
      }),
    ).toBe('routine');
  });

  it('17: a knee injury with peroneal palsy is a matter of the nerve, not of the spine', () => {
    const { urgency } = assess({
      person: { ageYears: 45, sex: 'male' },
      intake: {
        episode: { manner: 'after_minor_trauma', onsetDate: daysAgo(10) },
        pain: { legSide: 'right', backPain: 'absent' },
        symptoms: { weakness: { reported: 'present', side: 'right', what: ['foot_drop'] } },
        caudaEquina: SCREEN_DENIED,
      },
      exam: {
        neurology: {
          strength: { ankle_dorsiflexion: { right: '2' } },
          gait: { steppage_or_foot_slap: 'present' },
        },
      },
    });
    expect(urgency.rules.map((rule) => rule.id)).not.toContain('RF-FX-1');
    expect(urgency.tier).toBe('urgent');
    expect(urgency.concerns).toEqual(['motor_deficit']);
  });

  it('20: long-standing bladder change beside a new deficit of both legs stays an emergency', () => {
    expect(
      tierOf({
        intake: {
          pain: { legSide: 'both' },
          symptoms: { weakness: { reported: 'present', side: 'both', trend: 'worsening' } },
          caudaEquina: {
            bladder: 'present',
            bladderChanges: ['longstanding_unchanged'],
            bowel: 'present',
            bowelChanges: ['longstanding_unchanged'],
          },
        },
      }),
    ).toBe('emergency');
  });

  it('20: retention called long-standing is never lowered', () => {
    expect(
      tierOf({
        intake: {
          caudaEquina: {
            ...SCREEN_DENIED,
            bladder: 'present',
            bladderChanges: ['retention', 'longstanding_unchanged'],
          },
        },
      }),
    ).toBe('emergency');
  });

  it('21: sexual dysfunction alone in arterial disease is soon, the vessels first', () => {
    const leriche: Draft = {
      person: { ageYears: 46, sex: 'male' },
      intake: {
        pain: {
          legSide: 'both',
          legPain: 'present',
          aggravating: { walking: 'present' },
          easing: { rest: 'present' },
        },
        history: { smoking: 'present' },
        caudaEquina: {
          saddle: 'absent',
          bladder: 'absent',
          bowel: 'absent',
          sexual: 'present',
          sexualChanges: ['erection'],
        },
      },
      exam: {
        vascular: {
          pulses: { left: 'reduced', right: 'reduced' },
          ankleBrachialIndex: { left: 0.59, right: 0.63 },
        },
      },
    };
    const { urgency } = assess(leriche);
    expect(urgency.tier).toBe('soon');
    expect(urgency.concerns[0]).toBe('arterial_disease');
    expect(urgency.screenIncomplete).toBe(true);
    const numb = structuredClone(leriche);
    if (numb.intake?.caudaEquina) numb.intake.caudaEquina.saddle = 'present';
    expect(tierOf(numb)).toBe('emergency');
    expect(tierOf({ ...leriche, exam: {} })).toBe('emergency');
  });

  it('22: sweats beside back pain are no fever', () => {
    expect(
      tierOf({
        intake: {
          pain: { backPain: 'present' },
          generalHealth: { sweats: 'present' },
          caudaEquina: SCREEN_DENIED,
        },
      }),
    ).toBe('routine');
  });

  it('24: a foot drop of peroneal pattern is soon; with back pain it stays urgent', () => {
    const foot = (backPain: 'absent' | 'present'): Draft => ({
      person: { ageYears: 52, sex: 'male' },
      intake: {
        episode: { onsetDate: daysAgo(30), trend: 'stable' },
        pain: { legSide: 'left', backPain },
        caudaEquina: SCREEN_DENIED,
      },
      exam: {
        neurology: {
          strength: {
            ankle_dorsiflexion: { left: '3' },
            ankle_inversion: { left: '5' },
            hip_abduction: { left: '5' },
          },
        },
      },
    });
    expect(tierOf(foot('absent'))).toBe('soon');
    expect(tierOf(foot('present'))).toBe('urgent');
  });

  it('a bare side, "left", answers nothing of the screen and raises nothing', () => {
    const { urgency } = assess({ intake: { pain: { legSide: 'left' } } });
    expect(urgency.tier).toBe('routine');
    expect(urgency.unansweredScreenItems).toContain('bilateralLegs');
  });
});
