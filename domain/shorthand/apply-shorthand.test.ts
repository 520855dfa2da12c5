import { describe, expect, it } from 'vitest';
import { factsSchema } from '../facts';
import { factsOf } from '../testing/facts-of';
import { applyShorthand } from './apply-shorthand';
import { DEVELOPMENT_LINES } from './corpus';
import { CHECK_LINES } from './corpus/check-index';
import { readShorthand } from './read-shorthand';
import { PLAIN_SETTINGS } from './shorthand';

const NO_FACTS = factsOf({});
const settings = { ...PLAIN_SETTINGS, writtenOn: '2026-11-20' };
const read = (line: string) => readShorthand(line, settings);

describe('a reading written into the facts', () => {
  it('fills empty sections', () => {
    const { exam, conflicts } = applyShorthand(NO_FACTS, read('SLR R 45 +; EHL R 4/5; LT/PP L5 R ↓'));
    expect(conflicts).toEqual([]);
    expect(exam).toEqual({
      mechanosensitivity: { slr: { right: { result: 'positive', degrees: 45 } } },
      neurology: {
        strength: { great_toe_extension: { right: '4' } },
        sensation: { L5: { right: { lightTouch: 'reduced', pinprick: 'reduced' } } },
      },
    });
  });

  it('leaves the facts it was given as they were', () => {
    const facts = factsOf({ exam: { competing: { faber: 'absent' } } });
    const before = structuredClone(facts);
    applyShorthand(facts, read('FABER +; SLR R 45 +'));
    expect(facts).toEqual(before);
  });

  it('never writes over another value, and says where it would have', () => {
    const facts = factsOf({
      exam: { mechanosensitivity: { slr: { right: { result: 'negative', degrees: 80 } } } },
    });
    const { exam, conflicts } = applyShorthand(facts, read('SLR R 45 +'));
    expect(exam).toEqual(facts.exam);
    expect(conflicts).toMatchObject([
      {
        path: 'exam.mechanosensitivity.slr.right',
        standing: { result: 'negative', degrees: 80 },
        read: { result: 'positive', degrees: 45 },
      },
    ]);
  });

  it('fills in the open part of a raised leg beside a conflict', () => {
    const facts = factsOf({ exam: { mechanosensitivity: { slr: { right: { result: 'negative' } } } } });
    const { exam, conflicts } = applyShorthand(facts, read('SLR R 45 +'));
    expect(exam.mechanosensitivity?.slr?.right).toEqual({ result: 'negative', degrees: 45 });
    expect(conflicts).toHaveLength(1);
  });

  it('writes over a value when told to', () => {
    const facts = factsOf({ exam: { neurology: { reflexes: { achilles: { right: '2+' } } } } });
    const { exam, conflicts } = applyShorthand(facts, read('AJ 1+/2+'), [
      'exam.neurology.reflexes.achilles.right',
    ]);
    expect(exam.neurology?.reflexes?.achilles).toEqual({ right: '1+', left: '2+' });
    expect(conflicts).toEqual([]);
  });

  it('takes "not tested" and null for nothing recorded, "unable" for an answer', () => {
    const facts = factsOf({
      intake: { caudaEquina: { saddle: 'not_tested', sexual: 'unable' }, pain: { nprsBack: null } },
    });
    const { intake, conflicts } = applyShorthand(
      facts,
      read('no saddle anaesthesia; sexual function normal; LBP 4/10'),
    );
    expect(intake.caudaEquina).toEqual({ saddle: 'absent', sexual: 'unable' });
    expect(intake.pain?.nprsBack).toBe(4);
    expect(conflicts.map(({ path }) => path)).toEqual(['intake.caudaEquina.sexual']);
  });

  it('adds areas once, and lists two states of one area as a conflict', () => {
    const facts = factsOf({
      exam: { neurology: { sensationAreas: [{ region: 'foot_lat', side: 'right', state: 'normal' }] } },
      intake: { pain: { areas: [{ region: 'buttock', side: 'right' }] } },
    });
    const line = 'LT ↓ R lat foot; LT ↓ L lat foot; R buttock pain; R post thigh pain';
    const { exam, intake, conflicts } = applyShorthand(facts, read(line));
    expect(exam.neurology?.sensationAreas).toEqual([
      { region: 'foot_lat', side: 'right', state: 'normal' },
      { region: 'foot_lat', side: 'left', state: 'reduced' },
    ]);
    expect(intake.pain?.areas).toEqual([
      { region: 'buttock', side: 'right' },
      { region: 'thigh_post', side: 'right' },
    ]);
    expect(conflicts.map(({ path }) => path)).toEqual(['exam.neurology.sensationAreas']);
  });

  it('says nothing when the record says the same', () => {
    const facts = factsOf({
      exam: { mechanosensitivity: { slr: { right: { degrees: 45, result: 'positive' } } } },
    });
    const { exam, conflicts } = applyShorthand(facts, read('SLR R 45 +'));
    expect(exam).toEqual(facts.exam);
    expect(conflicts).toEqual([]);
  });

  it('makes facts the schema accepts of every line of the corpus', () => {
    for (const { line, settings: own } of [...DEVELOPMENT_LINES, ...CHECK_LINES]) {
      const { intake, exam } = applyShorthand(NO_FACTS, readShorthand(line, { ...settings, ...own }));
      const checked = factsSchema.safeParse({ ...NO_FACTS, intake, exam });
      expect(checked.error, line).toBeUndefined();
    }
  });
});
