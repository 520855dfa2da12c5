import { describe, expect, it } from 'vitest';
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
});
