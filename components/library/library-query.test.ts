import { describe, expect, it } from 'vitest';
import { EXERCISE_IDS } from '@/domain/plan/exercises/ids';
import { findExercises, type LibraryQuery, readLibraryQuery, rungsOf } from './library-query';

const ALL: LibraryQuery = { query: '', planClass: null, phase: null, posture: null, equipment: null };

describe('the exercise library', () => {
  it('shows everything without a filter', () => {
    expect(findExercises(ALL, 'en')).toEqual([...EXERCISE_IDS]);
  });

  it('takes an unknown filter as none', () => {
    expect(readLibraryQuery({ class: 'XYZ', phase: ['P1'], position: 'flying', query: '  slump ' })).toEqual({
      ...ALL,
      query: 'slump',
    });
    expect(readLibraryQuery({ class: 'RADIC', phase: 'P2', position: 'sitting' })).toEqual({
      query: '',
      planClass: 'RADIC',
      phase: 'P2',
      posture: 'sitting',
      equipment: null,
    });
    expect(readLibraryQuery({ equipment: 'small' }).equipment).toBe('small');
  });

  it('finds by every word, whatever the case, and by number', () => {
    // Treatment specification §2: N02 is the seated slump slider.
    expect(findExercises({ ...ALL, query: 'SLIDER slump' }, 'en')).toContain('N02');
    expect(findExercises({ ...ALL, query: 'n02' }, 'en')).toEqual(['N02']);
    expect(findExercises({ ...ALL, query: 'nothing of the kind' }, 'en')).toEqual([]);
  });

  it('narrows by class, phase and position together', () => {
    // N02 is given in deep gluteal pain from phase 1 to 3, sitting; it is no exercise for neurogenic claudication.
    const query = { ...ALL, planClass: 'DGS', phase: 'P3', posture: 'sitting' } as const;
    expect(findExercises(query, 'en')).toContain('N02');
    expect(findExercises({ ...query, planClass: 'NC_LSS' }, 'en')).not.toContain('N02');
    expect(findExercises({ ...query, phase: 'P4' }, 'en')).not.toContain('N02');
    expect(findExercises({ ...query, posture: 'prone' }, 'en')).not.toContain('N02');
  });

  it('climbs the ladder both ways', () => {
    // The seated slider grows into the seated tensioner N06.
    expect(rungsOf('N02').into).toEqual(['N06']);
    expect(rungsOf('N06').from).toContain('N02');
  });
});
