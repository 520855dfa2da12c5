import { describe, expect, it } from 'vitest';
import { CES_ITEMS } from '../evaluation';
import type { FollowUp } from './check-in';
import { judgeFollowUp } from './judge-follow-up';

const calm: FollowUp = {
  legPain: 3,
  backPain: 2,
  change: 'better',
  distalLevel: 'calf',
  walkMinutes: 25,
  asterisks: [],
  neurologyRechecked: 'unchanged',
  caudaEquina: {
    saddle: 'absent',
    bladder: 'absent',
    bowel: 'absent',
    sexual: 'absent',
    bilateralLegs: 'absent',
  },
  note: '',
};

describe('judgeFollowUp', () => {
  it('asks for nothing when the screen is complete and nothing is worse', () => {
    expect(judgeFollowUp(calm).level).toBe('none');
  });

  it.each(CES_ITEMS)('%s: present is an emergency, without an answer it asks for a look', (item) => {
    expect(judgeFollowUp({ ...calm, caudaEquina: { ...calm.caudaEquina, [item]: 'present' } }).level).toBe(
      'emergency',
    );
    for (const open of ['not_tested', 'unable'] as const) {
      expect(judgeFollowUp({ ...calm, caudaEquina: { ...calm.caudaEquina, [item]: open } }).level).toBe(
        'clinician_review',
      );
    }
  });

  it('asks for a look at leg pain two points up, and at much worse', () => {
    expect(judgeFollowUp({ ...calm, legPain: 5 }, 3).level).toBe('clinician_review');
    expect(judgeFollowUp({ ...calm, legPain: 4 }, 3).level).toBe('none');
    expect(judgeFollowUp({ ...calm, legPain: 9 }).level).toBe('none');
    expect(judgeFollowUp({ ...calm, change: 'much_worse' }).level).toBe('clinician_review');
  });

  it('worse neurology is a same-day matter', () => {
    expect(judgeFollowUp({ ...calm, neurologyRechecked: 'worse' }).level).toBe('same_day');
  });
});
