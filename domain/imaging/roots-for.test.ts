import { describe, expect, it } from 'vitest';
import { numberingUncertain, rootsForFinding } from './roots-for';
import type { ImagingFindingEntry } from './schema';

/** Level × zone of classification specification §5.2, and corrections 30. */

const roots = (entry: ImagingFindingEntry, others: ImagingFindingEntry[] = []) =>
  rootsForFinding(entry, [entry, ...others]).map(
    ({ root, side, weight }) => `${root}/${side ?? '-'}/${weight}`,
  );

describe('roots a finding touches', () => {
  it.each([
    ['L1-L2', 'L2', 'L1'],
    ['L2-L3', 'L3', 'L2'],
    ['L3-L4', 'L4', 'L3'],
    ['L4-L5', 'L5', 'L4'],
    ['L5-S1', 'S1', 'L5'],
  ] as const)('%s: %s in the recess, %s in the foramen', (level, traversing, exiting) => {
    const at = (zone: 'subarticular' | 'foraminal') =>
      roots({ level, finding: 'disc_protrusion', zone, side: 'left' });
    expect(at('subarticular')).toEqual([`${traversing}/left/1`]);
    expect(at('foraminal')).toEqual([`${exiting}/left/1`]);
  });

  it('a missing zone: traversing 1, exiting .25', () => {
    expect(roots({ level: 'L4-L5', finding: 'disc_extrusion', side: 'right' }).sort()).toEqual([
      'L4/right/0.25',
      'L5/right/1',
    ]);
  });

  it('a lone vertebra with a foramen names its own root', () => {
    expect(roots({ level: 'L4', finding: 'foraminal_stenosis', side: 'right' })).toEqual(['L4/right/1']);
  });

  it('a synovial cyst: traversing 1, exiting .3, or .8 in the foramen', () => {
    expect(roots({ level: 'L4-L5', finding: 'synovial_cyst', side: 'right' })).toEqual([
      'L5/right/1',
      'L4/right/0.3',
    ]);
    expect(roots({ level: 'L4-L5', finding: 'synovial_cyst', zone: 'foraminal', side: 'right' })).toEqual([
      'L5/right/1',
      'L4/right/0.8',
    ]);
  });

  it('an isthmic slip L5–S1: L5 1, S1 .4; a degenerative one L4–L5: L5 1, L4 .7', () => {
    expect(roots({ level: 'L5-S1', finding: 'spondylolisthesis' })).toEqual(['L5/-/1', 'S1/-/0.4']);
    expect(roots({ level: 'L4-L5', finding: 'spondylolisthesis' })).toEqual(['L4/-/0.7', 'L5/-/1']);
    expect(
      roots({ level: 'L4-L5', finding: 'spondylolisthesis' }, [{ level: 'L4-L5', finding: 'spondylolysis' }]),
    ).toEqual(['L4/-/1', 'L5/-/0.4']);
  });

  it('upward migration reaches the exiting root', () => {
    const up = roots({
      level: 'L5-S1',
      finding: 'disc_sequestration',
      zone: 'subarticular',
      side: 'left',
      migration: 'up',
    });
    expect(up).toContain('L5/left/1');
  });

  it('both sides, bulges and unknown levels', () => {
    expect(roots({ level: 'L4-L5', finding: 'lateral_recess_stenosis', side: 'both' })).toEqual([
      'L5/left/1',
      'L5/right/1',
    ]);
    expect(roots({ level: 'L4-L5', finding: 'disc_bulge' })).toEqual([]);
    expect(roots({ level: 'unknown', finding: 'disc_extrusion', side: 'left' })).toEqual([]);
  });

  it('a transitional vertebra without a count makes levels uncertain', () => {
    expect(numberingUncertain({ transitionalVertebra: 'present' })).toBe(true);
    expect(numberingUncertain({ transitionalVertebra: 'present', numberingStated: 'present' })).toBe(false);
    expect(numberingUncertain({})).toBe(false);
  });
});
