import { describe, expect, it } from 'vitest';
import { evaluateCore } from '../evaluate-case';
import { factsSchema } from '../facts';
import { type ClinicalPicture, gradeConcordance } from './concordance';
import type { Imaging, ImagingFindingEntry } from './schema';

/** Classification specification §5.4. */

const PICTURE: ClinicalPicture = {
  ageYears: 60,
  legs: [{ side: 'right', credibleSet: ['L5'], localisable: true }],
  claudication: false,
};

const grade = (entry: ImagingFindingEntry, picture: Partial<ClinicalPicture> = {}, imaging: Imaging = {}) =>
  gradeConcordance({ status: 'done', findings: [entry], ...imaging }, { ...PICTURE, ...picture }).class;

describe('MRI against the examination', () => {
  const disc: ImagingFindingEntry = {
    level: 'L4-L5',
    finding: 'disc_extrusion',
    zone: 'subarticular',
    side: 'right',
  };

  it('strong with compression, weak without a statement of contact', () => {
    expect(grade({ ...disc, rootContact: 'compression' })).toBe('concordant_strong');
    expect(grade(disc)).toBe('concordant_weak');
  });

  it('adjacent one root away, discordant two away or on the other side', () => {
    expect(grade({ ...disc, level: 'L5-S1' })).toBe('adjacent');
    expect(grade({ ...disc, level: 'L2-L3' })).toBe('discordant');
    expect(grade({ ...disc, side: 'left' })).toBe('discordant');
  });

  it('incidental for a bulge, with its share of pain-free people', () => {
    const bulge = gradeConcordance(
      { status: 'done', findings: [{ level: 'L4-L5', finding: 'disc_bulge' }] },
      PICTURE,
    );
    expect(bulge.class).toBe('incidental_only');
    expect(bulge.findings[0]?.painFreePercent).toBe(69);
  });

  it('canal: strong when severe, weak otherwise, only with claudication', () => {
    const canal: ImagingFindingEntry = { level: 'L4-L5', finding: 'central_stenosis', severity: 'severe' };
    expect(grade(canal, { claudication: true })).toBe('canal_concordant');
    expect(grade({ ...canal, severity: 'moderate' }, { claudication: true })).toBe('canal_concordant_weak');
    expect(grade(canal)).not.toMatch(/^canal/);
  });

  it('cannot grade a missing level, an uncounted transitional vertebra or an unlocalised root', () => {
    expect(grade({ ...disc, level: 'unknown' })).toBe('ungradable');
    expect(grade(disc, {}, { transitionalVertebra: 'present' })).toBe('ungradable');
    expect(grade(disc, { legs: [{ side: 'right', credibleSet: [], localisable: false }] })).toBe(
      'ungradable',
    );
  });

  it('tells an MRI that was normal from one that was not done', () => {
    expect(gradeConcordance({ status: 'done', findings: [] }, PICTURE).class).toBe('negative');
    expect(gradeConcordance({}, PICTURE).class).toBe('not_done');
    expect(gradeConcordance({ status: 'not_done' }, PICTURE).class).toBe('not_done');
  });

  describe('with a root that rests on how common roots are, and on nothing found or told', () => {
    const asked = (intake: { pain?: object }, exam: object) =>
      evaluateCore(
        factsSchema.parse({
          person: { ageYears: 45, sex: null },
          intake: { pain: { legSide: 'right', legPain: 'present', ...intake.pain } },
          exam,
          imaging: { status: 'done', findings: [{ ...disc, rootContact: 'compression' }] },
        }),
        '2026-11-20',
      ).concordance;
    const normal = {
      neurology: { sensation: { L1: { right: { lightTouch: 'normal' } } } },
      mechanosensitivity: { slr: { left: { result: 'negative' } } },
    };

    it.each([
      ['nothing examined', {}],
      ['normal where it says nothing of a root', normal],
      ['could not be judged', { mechanosensitivity: { slr: { right: { result: 'unable' } } } }],
      [
        'all that was examined was normal',
        {
          neurology: { statedNormal: { strength: true, sensation: true, reflexes: true } },
          mechanosensitivity: { slr: { right: { result: 'negative' } } },
        },
      ],
    ])('no level fits: %s', (_, exam) => {
      const { class: overall, text, findings } = asked({}, exam);
      expect(overall).toBe('ungradable');
      expect(findings[0]?.class).toBe('ungradable');
      expect(text).toContain('the examination does not localise');
      expect(findings[0]?.text).toContain('the examination does not localise');
    });

    it('pain in the whole leg names no root', () => {
      const pain = { areas: [{ region: 'whole_leg', side: 'right' }] };
      expect(asked({ pain }, normal).class).toBe('ungradable');
    });

    it('one finding of the examination, or a distribution that is told, makes it one that can fit', () => {
      const weak = { neurology: { strength: { great_toe_extension: { right: '4' } } } };
      expect(asked({}, weak).class).toBe('concordant_strong');
      const pain = { areas: [{ region: 'toe_great', side: 'right' }] };
      expect(asked({ pain }, normal).class).toBe('concordant_strong');
      const raised = { mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40 } } } };
      expect(asked({}, raised).class).toBe('concordant_strong');
    });
  });
});
