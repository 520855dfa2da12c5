import {
  DEGENERATION_ONLY,
  HERNIATIONS,
  LATERAL_STENOSES,
  ROOT_LEVEL_FINDINGS,
  SERIOUS_FINDINGS,
} from '../../imaging/finding-groups';
import type { OtherTest } from '../../imaging/findings';
import { countedFindings, scanIsRead } from '../../imaging/scan-read';
import type { ImagingFindingEntry } from '../../imaging/schema';
import { findingIn } from '../../vocabulary/finding';
import type { CaseReading } from '../case-reading';
import { asState, type SignState } from '../leg-reading';
import { presentIf, signTable } from './sign';

const findings = (c: CaseReading): readonly ImagingFindingEntry[] => countedFindings(c.facts.imaging);
const done = (c: CaseReading): boolean => scanIsRead(c.facts.imaging);
const otherTest = (key: OtherTest) => (c: CaseReading) => asState(findingIn(c.facts.imaging.otherTests, key));

const onSymptomaticSide = (c: CaseReading, entry: ImagingFindingEntry): boolean | null => {
  if (entry.side === 'both' || c.sides.length === 2) return true;
  if ((entry.side !== 'left' && entry.side !== 'right') || c.sides.length === 0) return null;
  return c.sides.includes(entry.side);
};

const compromises = (entry: ImagingFindingEntry): boolean =>
  entry.rootContact === 'deviation' ||
  entry.rootContact === 'compression' ||
  entry.finding === 'root_compression' ||
  (HERNIATIONS.has(entry.finding) && entry.severity === 'severe') ||
  (LATERAL_STENOSES.has(entry.finding) && entry.severity === 'severe');

const lateralising = (entry: ImagingFindingEntry): boolean =>
  ROOT_LEVEL_FINDINGS.has(entry.finding) && entry.finding !== 'central_stenosis';

const fitting = (c: CaseReading) =>
  findings(c).filter((entry) => lateralising(entry) && onSymptomaticSide(c, entry) !== false);

/** A mild narrowing or an unremarkable slip is not yet a lesion of a root. */
const telling = (entry: ImagingFindingEntry): boolean => entry.severity !== 'mild';

function wrongSide(c: CaseReading): SignState {
  const lateral = findings(c).filter((entry) => lateralising(entry) && telling(entry));
  return presentIf(lateral.length > 0 && lateral.every((entry) => onSymptomaticSide(c, entry) === false));
}

const mri = 'imaging.findings';
const none = { ask: null, minutes: 0, absent: '' } as const;

export const IMAGING_SIGNS = signTable({
  mri_root_compromise: {
    ...none,
    field: mri,
    present: 'MRI: a root on this side is displaced or compressed',
    read: (c) => presentIf(fitting(c).some(compromises)),
  },
  mri_root_lesion: {
    ...none,
    field: mri,
    present: 'MRI: a lesion at root level on this side',
    read: (c) => presentIf(fitting(c).some(telling)),
  },
  mri_wrong_side: { ...none, field: mri, present: 'MRI: the lesion lies on the other side', read: wrongSide },
  mri_no_root_lesion: {
    ...none,
    field: mri,
    present: 'MRI without root compromise',
    read: (c) =>
      presentIf(
        done(c) &&
          !findings(c).some(
            (entry) =>
              (ROOT_LEVEL_FINDINGS.has(entry.finding) && telling(entry)) ||
              SERIOUS_FINDINGS.has(entry.finding),
          ),
      ),
  },
  mri_stenosis: {
    ...none,
    field: mri,
    present: 'MRI: narrow canal',
    absent: 'MRI without a narrow canal',
    read: (c) =>
      !done(c)
        ? 'unknown'
        : findings(c).some(
              (entry) => entry.finding === 'central_stenosis' || entry.finding === 'lateral_recess_stenosis',
            )
          ? 'present'
          : findings(c).some(
                (entry) =>
                  entry.finding === 'spondylolisthesis' ||
                  LATERAL_STENOSES.has(entry.finding) ||
                  entry.finding === 'synovial_cyst',
              )
            ? 'unknown'
            : 'absent',
  },
  mri_degeneration_only: {
    ...none,
    field: mri,
    present: 'MRI: age-related changes only',
    read: (c) =>
      presentIf(
        findings(c).length > 0 &&
          findings(c).every((entry) => DEGENERATION_ONLY.has(entry.finding) || !telling(entry)),
      ),
  },
  imaging_hip: {
    ...none,
    field: mri,
    present: 'imaging shows a hip lesion',
    read: (c) =>
      presentIf(
        findings(c).some((entry) => entry.finding === 'hip_lesion') ||
          otherTest('hip_xray_abnormal')(c) === 'present',
      ),
  },
  imaging_sacroiliitis: {
    ...none,
    field: mri,
    present: 'imaging shows sacroiliitis',
    read: (c) => presentIf(findings(c).some((entry) => entry.finding === 'sacroiliitis')),
  },
  imaging_nerve: {
    ...none,
    field: mri,
    present: 'imaging shows a plexus or nerve lesion',
    read: (c) => presentIf(findings(c).some((entry) => entry.finding === 'plexus_or_nerve_lesion')),
  },
  imaging_vascular: {
    ...none,
    field: mri,
    present: 'imaging shows a vascular lesion',
    read: (c) => presentIf(findings(c).some((entry) => entry.finding === 'vascular_lesion')),
  },
  emg_root: {
    ...none,
    field: 'imaging.otherTests.emg_root',
    present: 'EMG: root lesion',
    read: otherTest('emg_root'),
  },
  emg_nerve: {
    ...none,
    field: 'imaging.otherTests.emg_peripheral_nerve',
    present: 'EMG: peripheral nerve lesion',
    read: otherTest('emg_peripheral_nerve'),
  },
  emg_normal: {
    ...none,
    field: 'imaging.otherTests.emg_normal',
    present: 'EMG normal',
    read: otherTest('emg_normal'),
  },
  root_block: {
    field: 'imaging.otherTests.root_block_relief',
    present: 'a root block relieved it',
    absent: 'a root block did not relieve it',
    ask: null,
    minutes: 0,
    read: (c) =>
      otherTest('root_block_relief')(c) === 'present'
        ? 'present'
        : otherTest('root_block_no_relief')(c) === 'present'
          ? 'absent'
          : 'unknown',
  },
  sij_block: {
    ...none,
    field: 'imaging.otherTests.sij_block_relief',
    present: 'a sacroiliac block relieved it',
    read: otherTest('sij_block_relief'),
  },
  piriformis_block: {
    ...none,
    field: 'imaging.otherTests.piriformis_block_relief',
    present: 'a piriformis block relieved it',
    read: otherTest('piriformis_block_relief'),
  },
  doppler_arterial: {
    ...none,
    field: 'imaging.otherTests.doppler_arterial_disease',
    present: 'Doppler: arterial disease',
    read: otherTest('doppler_arterial_disease'),
  },
  doppler_dvt: {
    ...none,
    field: 'imaging.otherTests.doppler_dvt',
    present: 'Doppler: deep vein thrombosis',
    read: otherTest('doppler_dvt'),
  },
  csi_high: {
    ...none,
    field: 'imaging.otherTests.csi_high',
    present: 'central sensitisation score high',
    read: otherTest('csi_high'),
  },
});
