import { describe, expect, it } from 'vitest';
import { emptyVisit, finishedVisit } from './visit-draft';

const draft = emptyVisit([{ sign: 'SLR right', before: '45°' }]);

describe('finishedVisit', () => {
  it('wants a word on the neurology: silence is not "unchanged"', () => {
    expect(finishedVisit(draft)).toEqual({ missing: 'neurology' });
  });

  it('keeps unasked cauda equina questions unasked', () => {
    const done = finishedVisit({ ...draft, neurologyRechecked: 'unchanged' });
    expect('visit' in done && done.visit.caudaEquina.saddle).toBe('not_tested');
    expect('visit' in done && done.visit.walkMinutes).toBeNull();
  });

  it('refuses minutes that are none', () => {
    expect(finishedVisit({ ...draft, neurologyRechecked: 'unchanged', walk: '601' })).toEqual({
      missing: 'walk',
    });
  });
});
