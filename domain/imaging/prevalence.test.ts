import { describe, expect, it } from 'vitest';
import { painFreePrevalence, painFreeRowAt } from './prevalence';

/** Brinjikji 2015, AJNR 36:811, table 2 (classification specification §5.3). */
describe('findings of people without pain', () => {
  it('gives the published cells', () => {
    expect(painFreePrevalence('disc_degeneration', 20)?.percent).toBe(37);
    expect(painFreePrevalence('disc_bulge', 50)?.percent).toBe(60);
    expect(painFreePrevalence('disc_protrusion', 80)?.percent).toBe(43);
    expect(painFreePrevalence('spondylolisthesis', 60)?.percent).toBe(23);
    expect(painFreeRowAt('disc_signal_loss', 40).percent).toBe(54);
  });

  it('lies on the line between two decades', () => {
    expect(painFreePrevalence('disc_bulge', 55)?.percent).toBeCloseTo(64.5, 6);
    expect(painFreePrevalence('annular_fissure', 47)?.percent).toBeCloseTo(22.7, 6);
  });

  it('stays within 20 and 80 years', () => {
    expect(painFreePrevalence('disc_bulge', 8)?.percent).toBe(30);
    expect(painFreePrevalence('disc_bulge', 97)?.percent).toBe(84);
  });

  it('carries the weaker grade of its two cells', () => {
    expect(painFreePrevalence('disc_degeneration', 45)?.grade).toBe('found');
    expect(painFreePrevalence('disc_degeneration', 65)?.grade).toBe('recalled');
    expect(painFreePrevalence('disc_degeneration', 80)?.grade).toBe('found');
  });

  it('is silent without an age or a figure', () => {
    expect(painFreePrevalence('disc_bulge', null)).toBeNull();
    expect(painFreePrevalence('hip_lesion', 60)).toBeNull();
  });
});
