import { describe, expect, it } from 'vitest';
import { SERIOUS_FINDINGS } from './finding-groups';
import { IMAGING_FINDINGS } from './findings';
import { painFreeForPatient, shareInWords } from './pain-free-words';
import { painFreePrevalence } from './prevalence';
import type { ImagingFindingEntry } from './schema';

const at = (finding: ImagingFindingEntry['finding'], age: number | null, more = {}) =>
  painFreeForPatient({ level: 'L4-L5', finding, ...more }, age);

/** Numbers from Brinjikji 2015, AJNR 36:811, table 2; extrusion from Jensen 1994 (classification specification §5.3). */
describe('how common a finding is without pain, said to the patient', () => {
  it.each([
    ['disc_bulge', 20, 'About 3 in 10 people of your age'], // 30 %
    ['disc_bulge', 50, 'About 6 in 10 people of your age'], // 60 %
    ['disc_bulge', 80, 'A little more than 8 in 10 people of your age'], // 84 %
    ['disc_degeneration', 20, 'A little fewer than 4 in 10 people of your age'], // 37 %
    ['disc_degeneration', 30, 'About 5 in 10 people of your age'], // 52 %
    ['disc_degeneration', 80, 'More than 9 in 10 people of your age'], // 96 %
    ['disc_protrusion', 40, 'A little more than 3 in 10 people of your age'], // 33 %
    ['disc_protrusion', 50, 'A little fewer than 4 in 10 people of your age'], // 36 %
    ['annular_fissure', 20, 'About 2 in 10 people of your age'], // 19 %
    ['facet_arthropathy', 20, 'About 4 in 100 people of your age'], // 4 %
    ['spondylolisthesis', 50, 'A little more than 1 in 10 people of your age'], // 14 %
    ['spondylolisthesis', 70, 'Between 3 and 4 in 10 people of your age'], // 35 %
    ['disc_extrusion', 50, 'About 2 in 100 people'], // one figure for all ages
  ] as const)('%s at %i: %s', (finding, age, words) => {
    expect(at(finding, age)).toMatch(new RegExp(`^${words} without back pain have this too\\. `));
  });

  it('speaks of ageing only of wear that most people of the age have', () => {
    expect(at('disc_degeneration', 50)).toContain('normal ageing, like grey hair');
    expect(at('disc_degeneration', 20)).not.toContain('ageing');
    expect(at('disc_protrusion', 80)).not.toContain('ageing');
    expect(at('disc_extrusion', 70)).toContain('what counts is whether it fits');
    expect(at('spondylolisthesis', 30)).toContain('what counts is whether it fits');
  });

  it('does not claim a figure for an age nobody counted', () => {
    expect(at('disc_bulge', 15)).toMatch(/^About 3 in 10 people aged about 20 /);
    expect(at('disc_bulge', 91)).toMatch(/^A little more than 8 in 10 people aged about 80 /);
    expect(at('disc_extrusion', null)).toMatch(/^About 2 in 100 people without/);
  });

  it('is silent where there is no figure, and where the clinician has none', () => {
    expect(at('disc_bulge', null)).toBeNull();
    for (const finding of IMAGING_FINDINGS)
      if (painFreePrevalence(finding, 50) === null) expect(at(finding, 50), finding).toBeNull();
  });

  it('never soothes about what matters', () => {
    for (const finding of SERIOUS_FINDINGS) expect(at(finding, 70), finding).toBeNull();
    for (const more of [{ rootContact: 'deviation' }, { rootContact: 'compression' }, { severity: 'severe' }])
      expect(at('disc_protrusion', 50, more)).toBeNull();
    expect(at('spondylolisthesis', 60, { slipGrade: 2 })).toBeNull();
    expect(at('spondylolisthesis', 60, { slipGrade: 1 })).not.toBeNull();
    expect(at('disc_protrusion', 50, { rootContact: 'contact', severity: 'mild' })).not.toBeNull();
  });

  it('never strays more than half a tenth from the figure', () => {
    for (let percent = 10; percent < 95; percent += 1) {
      const named = [...shareInWords(percent).matchAll(/(\d+) (?:in 10|and)/g)].map((one) => Number(one[1]));
      expect(named.some((tenths) => Math.abs(10 * tenths - percent) <= 5)).toBe(true);
    }
  });
});
