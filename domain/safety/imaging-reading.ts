import { SERIOUS_FINDINGS } from '../imaging/finding-groups';
import type { ImagingFinding } from '../imaging/findings';
import { scanIsRead } from '../imaging/scan-read';
import { type Phrase, say } from './phrases';
import type { SafetyReading } from './reading';
import { given, type Truth } from './truth';

const FINDINGS = 'imaging.findings';
const STATUS = 'imaging.status';

const entries = (r: SafetyReading) => r.facts.imaging.findings ?? [];
const done = (r: SafetyReading): boolean => scanIsRead(r.facts.imaging);

/** A finding of the report; unknown without imaging, false when imaging was done and does not name it. */
export function imaged(r: SafetyReading, finding: ImagingFinding, phrase: Phrase): Truth {
  const seen = entries(r).some((entry) => entry.finding === finding);
  return given(seen ? true : done(r) ? false : null, [FINDINGS, STATUS], say(phrase));
}

/** MRI done, and nothing among the serious findings. CT does not show marrow, so it does not count (corrections 16). */
export function scanWithoutSeriousFinding(r: SafetyReading): Truth {
  const clear =
    done(r) &&
    r.facts.imaging.modality !== 'ct' &&
    !entries(r).some((entry) => SERIOUS_FINDINGS.has(entry.finding));
  return given(clear ? true : done(r) ? false : null, [FINDINGS, STATUS, 'imaging.modality']);
}

/**
 * MRI or CT done without a fracture. One that shows a compressed cord, a haematoma or anything else among the serious findings does not
 * answer for an injury, whether it names a fracture or not.
 */
export function scanWithoutFracture(r: SafetyReading): Truth {
  const serious = entries(r).some((entry) => SERIOUS_FINDINGS.has(entry.finding));
  return given(done(r) ? !serious : null, [FINDINGS, STATUS]);
}
