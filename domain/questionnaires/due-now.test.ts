import { describe, expect, it } from 'vitest';
import { dueNow } from './due-now';
import { QUESTIONNAIRE_LIST } from './index';

const START = '2026-01-05';
const idsOn = (today: string, answered: { questionnaire: string; on: string }[] = []) =>
  dueNow(QUESTIONNAIRE_LIST, { startedOn: START, today, groups: [], answered }).map(
    ({ questionnaire }) => questionnaire.id,
  );

/** Treatment specification §5.4: the full set at intake, weeks 6 and 12; less at week 2; RMDQ and overall change late. */
describe('what a patient is handed', () => {
  it('is the full set at the start', () =>
    expect(idsOn(START)).toEqual(['nprs-leg', 'nprs-back', 'rmdq-24', 'psfs', 'phq-4']));

  it('leaves out what was answered since', () =>
    expect(idsOn('2026-01-08', [{ questionnaire: 'psfs', on: '2026-01-05' }])).not.toContain('psfs'));

  it('is the set of week 2 then, and a set that was missed is not asked for again', () =>
    expect(idsOn('2026-01-19')).toEqual(['nprs-leg', 'nprs-back', 'psfs']));

  it('comes a few days early, and an early answer counts', () => {
    expect(idsOn('2026-02-12')).toContain('phq-4');
    expect(idsOn('2026-02-17', [{ questionnaire: 'phq-4', on: '2026-02-12' }])).not.toContain('phq-4');
    expect(idsOn('2026-02-17', [{ questionnaire: 'phq-4', on: '2026-01-05' }])).toContain('phq-4');
  });

  it('asks for function and overall change late, and for nothing after a year', () => {
    expect(idsOn('2026-07-06')).toEqual(['nprs-leg', 'nprs-back', 'rmdq-24', 'groc']);
    expect(idsOn('2027-03-01')).toEqual([]);
  });

  it('is nothing before the case began', () => expect(idsOn('2025-12-01')).toEqual([]));

  it('says when it is due', () =>
    expect(
      dueNow(QUESTIONNAIRE_LIST, { startedOn: START, today: '2026-02-14', groups: [], answered: [] })[0],
    ).toMatchObject({ occasion: 'week_6', dueOn: '2026-02-16' }));
});
