import { describe, expect, it } from 'vitest';
import {
  arterialPattern,
  backPain,
  belowKnee,
  bilateralLegs,
  claudicationPattern,
  durationWeeks,
  fever,
  legDurationWeeks,
  legPain,
  mechanicalTriggers,
  nonMechanicalPain,
  numbSides,
  reportedWeakness,
  severePain,
  sidesOfArea,
  symptomaticSide,
  walkOrStandTrigger,
} from './readings';

const AS_OF = '2026-11-20';

describe('duration', () => {
  it('is counted in weeks from the onset date, the leg with its own', () => {
    const episode = { onsetDate: '2026-11-06', legOnsetDate: '2026-11-13' };
    expect(durationWeeks({ episode }, AS_OF)).toBe(2);
    expect(legDurationWeeks({ episode }, AS_OF)).toBe(1);
    expect(legDurationWeeks({ episode: { onsetDate: '2026-11-06' } }, AS_OF)).toBe(2);
  });

  it('is unknown without a date, with a future one and with an unreadable day', () => {
    expect(durationWeeks({}, AS_OF)).toBeNull();
    expect(durationWeeks({ episode: { onsetDate: '2026-12-01' } }, AS_OF)).toBeNull();
    expect(durationWeeks({ episode: { onsetDate: '2026-11-06' } }, 'soon')).toBeNull();
  });
});

describe('symptomatic side (importer rule 2)', () => {
  it.each([
    [{ pain: { legSide: 'left' } }, 'left'],
    [{ pain: { areas: [{ region: 'leg_lat', side: 'right' }] } }, 'right'],
    [
      {
        pain: {
          areas: [
            { region: 'leg_lat', side: 'right' },
            { region: 'leg_lat', side: 'left' },
          ],
        },
      },
      'both',
    ],
    [{ symptoms: { numbness: [{ region: 'foot_lat', side: 'left' }] } }, 'left'],
    [{ symptoms: { weakness: { reported: 'present', side: 'right' } } }, 'right'],
    [{ pain: { areas: [{ region: 'low_back', side: 'left' }] } }, null],
    [{ pain: { legSide: 'none' } }, 'none'],
    [{}, null],
  ] as const)('of case %#', (intake, expected) => {
    expect(symptomaticSide(structuredClone(intake) as Parameters<typeof symptomaticSide>[0])).toBe(expected);
  });

  it('lets an unknown side count for the symptomatic leg, and the midline for neither', () => {
    expect(sidesOfArea('unknown', ['right'])).toEqual(['right']);
    expect(sidesOfArea('unknown', [])).toEqual([]);
    expect(sidesOfArea('midline', ['left'])).toEqual([]);
    expect(sidesOfArea('both', [])).toEqual(['left', 'right']);
  });
});

describe('pain', () => {
  it('is of the leg when stated or drawn below the buttock, of the back never denied by silence', () => {
    expect(legPain({ pain: { areas: [{ region: 'thigh_post', side: 'left' }] } })).toBe('present');
    expect(legPain({ pain: { areas: [{ region: 'buttock', side: 'left' }] } })).toBe('not_tested');
    expect(legPain({ pain: { legSide: 'none' } })).toBe('absent');
    expect(backPain({ pain: { areas: [{ region: 'leg_lat', side: 'left' }] } })).toBe('not_tested');
    expect(backPain({ pain: { areas: [{ region: 'low_back', side: 'midline' }] } })).toBe('present');
  });

  it('below the knee is weakly denied by a drawing without it', () => {
    expect(belowKnee({ pain: { areas: [{ region: 'thigh_post', side: 'left' }] } })).toEqual({
      finding: 'absent',
      weak: true,
    });
    expect(belowKnee({ pain: { belowKnee: 'absent' } })).toEqual({ finding: 'absent', weak: false });
    expect(belowKnee({})).toEqual({ finding: 'not_tested', weak: false });
  });

  it('is severe when stated or at 7 of 10', () => {
    expect(severePain({ pain: { nprsLegWorst: 7 } })).toBe('present');
    expect(severePain({ pain: { nprsLegWorst: 6 } })).toBe('absent');
    expect(severePain({})).toBe('not_tested');
  });

  it('is non-mechanical at night or constant without any mechanical trigger', () => {
    expect(nonMechanicalPain({ pain: { night: 'present' } })).toBe('present');
    expect(nonMechanicalPain({ pain: { night: 'present', aggravating: { lifting: 'present' } } })).toBe(
      'absent',
    );
    expect(nonMechanicalPain({ pain: { night: 'present', sitMinutes: 20 } })).toBe('absent');
    expect(nonMechanicalPain({ pain: { night: 'present', aggravating: { evening: 'present' } } })).toBe(
      'present',
    );
    expect(nonMechanicalPain({ pain: { night: 'absent' } })).toBe('not_tested');
    expect(mechanicalTriggers({ pain: { walkMetres: 200 } })).toEqual(['walking']);
  });
});

describe('patterns', () => {
  it('claudication needs a walking or standing trigger and relief by sitting or bending', () => {
    const walk = { aggravating: { walking: 'present' } } as const;
    expect(claudicationPattern({ pain: { ...walk, easing: { leaning_on_trolley: 'present' } } })).toBe(
      'present',
    );
    expect(claudicationPattern({ pain: { walkMinutes: 10, easing: { sitting: 'present' } } })).toBe(
      'present',
    );
    expect(claudicationPattern({ pain: walk })).toBe('not_tested');
    expect(claudicationPattern({ pain: { aggravating: { walking: 'absent', standing: 'absent' } } })).toBe(
      'absent',
    );
    expect(walkOrStandTrigger({})).toBe('not_tested');
  });

  it('arterial means exertion and minutes of rest or standing still', () => {
    expect(
      arterialPattern({
        pain: { aggravating: { walking_uphill: 'present' }, easing: { rest_within_minutes: 'present' } },
      }),
    ).toBe('present');
    expect(
      arterialPattern({ pain: { aggravating: { walking: 'present' }, easing: { sitting: 'present' } } }),
    ).toBe('not_tested');
  });
});

describe('both legs', () => {
  it('are affected when asked, stated, drawn, reported weak, or once one-sided', () => {
    expect(bilateralLegs({ caudaEquina: { bilateralLegs: 'present' } })).toBe('present');
    expect(bilateralLegs({ pain: { legSide: 'both' }, caudaEquina: { bilateralLegs: 'absent' } })).toBe(
      'present',
    );
    expect(bilateralLegs({ episode: { becameBilateral: 'present' } })).toBe('present');
    expect(
      bilateralLegs({ symptoms: { tingling: [{ region: 'both_feet_stocking', side: 'unknown' }] } }),
    ).toBe('present');
    expect(bilateralLegs({ symptoms: { weakness: { reported: 'present', side: 'both' } } })).toBe('present');
    expect(bilateralLegs({ pain: { legSide: 'left' } })).toBe('not_tested');
  });
});

describe('reported weakness and numbness', () => {
  it('names muscles by function (importer rule 8)', () => {
    const reading = reportedWeakness({
      symptoms: { weakness: { what: ['foot_drop', 'knee_gives_way', 'gait_difficulty'], side: 'left' } },
    });
    expect(reading).toMatchObject({
      finding: 'present',
      muscles: ['ankle_dorsiflexion', 'knee_extension'],
      footDrop: true,
      gaitDifficulty: true,
      walkingLost: false,
      side: 'left',
    });
    expect(reportedWeakness({}).finding).toBe('not_tested');
  });

  it('places a numb area of unknown side on the symptomatic leg', () => {
    expect(
      numbSides({
        pain: { legSide: 'right' },
        symptoms: { numbness: [{ region: 'foot_lat', side: 'unknown' }] },
      }),
    ).toEqual(['right']);
  });
});

describe('fever', () => {
  it('is stated, 38.0 °C, or rigors, and never sweats', () => {
    expect(fever({ generalHealth: { temperatureCelsius: 38 } })).toBe('present');
    expect(fever({ generalHealth: { temperatureCelsius: 37.9 } })).toBe('absent');
    expect(fever({ generalHealth: { rigors: 'present' } })).toBe('present');
    expect(fever({ generalHealth: { sweats: 'present' } })).toBe('not_tested');
  });
});
