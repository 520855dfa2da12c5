import type { Concordance, ConcordanceClass } from '../evaluation';
import { ROOTS, type Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';
import type { Language } from '../words/language';
import { spokenWordsOf } from '../words/spoken';
import { DEGENERATION_ONLY, LATERAL_STENOSES, ROOT_LEVEL_FINDINGS, SERIOUS_FINDINGS } from './finding-groups';
import { painFreeForPatient } from './pain-free-words';
import { painFreePrevalence } from './prevalence';
import { type ImpliedRoot, numberingUncertain, rootsForFinding } from './roots-for';
import { countedFindings, scanIsRead } from './scan-read';
import type { Imaging, ImagingFindingEntry } from './schema';

/** What the examination said before the report was read: the frozen clinical roots of each symptomatic leg. */
export type ClinicalPicture = {
  ageYears: number | null;
  /** `localisable`: something examined or told points to a root of the set; how common roots are alone does not. */
  legs: { side: Side; credibleSet: readonly Root[]; localisable: boolean }[];
  claudication: boolean;
};

const MAIN_WEIGHT = 0.5;

function touchesFirmly(entry: ImagingFindingEntry): boolean {
  if (entry.rootContact === 'deviation' || entry.rootContact === 'compression') return true;
  if (entry.finding === 'root_compression') return true;
  // Lee foraminal 3 and Bartynski recess 2–3 are what reports call severe, or moderate in the recess.
  if (LATERAL_STENOSES.has(entry.finding) && entry.severity === 'severe') return true;
  return entry.finding === 'lateral_recess_stenosis' && entry.severity === 'moderate';
}

function gradeOnLeg(
  implied: readonly ImpliedRoot[],
  leg: ClinicalPicture['legs'][number],
  firm: boolean,
): ConcordanceClass | null {
  const here = implied.filter(
    (root) => root.weight >= MAIN_WEIGHT && (root.side === null || root.side === leg.side),
  );
  if (here.length === 0) return null;
  if (!leg.localisable || leg.credibleSet.length === 0) return 'ungradable';
  if (here.some((root) => leg.credibleSet.includes(root.root)))
    return firm ? 'concordant_strong' : 'concordant_weak';
  const near = here.some((root) =>
    leg.credibleSet.some((clinical) => Math.abs(ROOTS.indexOf(clinical) - ROOTS.indexOf(root.root)) === 1),
  );
  return near ? 'adjacent' : 'discordant';
}

/** The best class first: one finding that fits is worth more than many that do not. */
const ORDER: readonly ConcordanceClass[] = [
  'concordant_strong',
  'canal_concordant',
  'canal_concordant_weak',
  'concordant_weak',
  'adjacent',
  'discordant',
  'incidental_only',
  'ungradable',
  'negative',
  'not_done',
];

const best = (classes: readonly ConcordanceClass[]): ConcordanceClass =>
  ORDER.find((one) => classes.includes(one)) ?? 'negative';

function classOfFinding(
  entry: ImagingFindingEntry,
  implied: readonly ImpliedRoot[],
  picture: ClinicalPicture,
  imaging: Imaging,
): ConcordanceClass {
  const grades: ConcordanceClass[] = [];
  if (entry.finding === 'central_stenosis' && picture.claudication) {
    // Schizas C–D or Lee 2–3 is severe; B is weak (specification §5.4). "Stenosis" without a grade is weak.
    grades.push(entry.severity === 'severe' ? 'canal_concordant' : 'canal_concordant_weak');
  }
  const contact = entry.rootContact === 'deviation' || entry.rootContact === 'compression';
  if (DEGENERATION_ONLY.has(entry.finding) && !contact) return 'incidental_only';
  if (entry.finding === 'disc_protrusion' && entry.rootContact === 'none') return 'incidental_only';
  if (numberingUncertain(imaging)) return best([...grades, 'ungradable']);
  if (implied.length === 0) return best([...grades, 'ungradable']);
  const sided = implied.some((root) => root.side !== null);
  const anyLeg = picture.legs.some((leg) =>
    implied.some((root) => root.side === null || root.side === leg.side),
  );
  if (sided && picture.legs.length > 0 && !anyLeg) return best([...grades, 'discordant']);
  for (const leg of picture.legs) {
    const grade = gradeOnLeg(implied, leg, touchesFirmly(entry));
    if (grade) grades.push(grade);
  }
  return grades.length > 0 ? best(grades) : 'ungradable';
}

const SENTENCE: Record<ConcordanceClass, string> = {
  concordant_strong: 'Level and side fit the examination, and the root is displaced or compressed.',
  concordant_weak: 'Level and side fit the examination; contact with the root is slight or not stated.',
  adjacent: 'One level away from what the examination suggests; maps overlap and levels can be miscounted.',
  discordant: 'Level or side does not fit the examination.',
  incidental_only: 'Common in people without pain; on its own it explains little.',
  canal_concordant: 'A tight canal that fits pain on walking and standing.',
  canal_concordant_weak: 'A narrow canal that may fit pain on walking and standing.',
  negative: 'No root compromise reported. A root can still hurt from inflammation.',
  not_done: 'No MRI recorded.',
  ungradable:
    'Cannot be set against the examination: level, side or the count of vertebrae is missing, or no root was localised.',
};

/** Why a finding that names its roots cannot be graded: the other side of the comparison is missing. */
const NOT_LOCALISED =
  'Cannot be judged yet: the examination does not localise, as nothing examined or told points to a root.';
const NOT_READ = 'The scan is done; what it shows is not recorded.';

/**
 * Sets each finding of the report against the clinical roots, which were frozen before the report was read.
 * Unknown imaging status, and a scan nobody has read, is `not_done`; a missing level or side is `ungradable`, never a fit.
 * Source: classification specification §5.4 (expert).
 */
export function gradeConcordance(
  imaging: Imaging,
  picture: ClinicalPicture,
  language: Language = 'en',
): Concordance {
  const findings = countedFindings(imaging);
  if (!scanIsRead(imaging)) {
    const text = imaging.status === 'done' ? NOT_READ : SENTENCE.not_done;
    return { class: 'not_done', text, findings: [] };
  }
  const words = spokenWordsOf(language);
  const graded = findings.map((entry) => {
    const roots = rootsForFinding(entry, findings);
    const found = classOfFinding(entry, roots, picture, imaging);
    const waits = found === 'ungradable' && roots.length > 0 && !numberingUncertain(imaging);
    const sentence = waits ? NOT_LOCALISED : SENTENCE[found];
    const prevalence = painFreePrevalence(entry.finding, picture.ageYears);
    const percent = prevalence ? Math.round(prevalence.percent) : null;
    const share =
      percent === null
        ? ''
        : ` Present in about ${percent} % of pain-free people${
            picture.ageYears === null ? '' : ` at ${picture.ageYears}`
          }.`;
    const serious = SERIOUS_FINDINGS.has(entry.finding) ? ' See the urgency panel first.' : '';
    const line = {
      roots,
      class: found,
      text: `${words.imaging[entry.finding]}, ${words.level[entry.level]}: ${sentence}${share}${serious}`,
      painFreePercent: percent,
      painFreeSource: prevalence?.source ?? null,
      painFreeGrade: prevalence?.grade ?? null,
      forPatient: painFreeForPatient(entry, picture.ageYears),
    };
    return { entry, line, waits };
  });
  const rootLevel = graded.filter(
    ({ entry }) => ROOT_LEVEL_FINDINGS.has(entry.finding) || SERIOUS_FINDINGS.has(entry.finding),
  );
  const deciding = rootLevel.length > 0 ? rootLevel : graded;
  const overall = best(deciding.map(({ line }) => line.class));
  const waits = overall === 'ungradable' && deciding.some((one) => one.waits);
  return {
    class: overall,
    text: waits ? NOT_LOCALISED : SENTENCE[overall],
    findings: graded.map(({ line }) => line),
  };
}
