import { drawnAreas } from '@/domain/body-chart/drawn-areas';
import { placesInWords } from '@/domain/body-chart/sentence';
import type { Exam } from '@/domain/exam/schema';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import type { Area, Intake } from '@/domain/intake/schema';
import { saidTogether } from '@/domain/note/said-together';
import type { AnswerWords } from './answer-words';

type Raise = NonNullable<NonNullable<NonNullable<Exam['mechanosensitivity']>['slr']>['left']>;
type SijCount = NonNullable<NonNullable<Exam['competing']>['sijCount']>;
type SensationArea = NonNullable<NonNullable<Exam['neurology']>['sensationAreas']>[number];
type Care = NonNullable<NonNullable<Intake['episode']>['careTried']>[number];
type Activity = NonNullable<NonNullable<Intake['goals']>['activities']>[number];

const given = (texts: readonly (string | null | undefined | false)[]) => texts.filter(Boolean).join(', ');
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** "positive at 40°, familiar leg pain, changed by ankle or neck". */
function raise({ result, degrees, response, differentiation }: Partial<Raise>, { words, t }: AnswerWords) {
  const angle = isNumber(degrees) ? t('answer.degrees', { count: degrees }) : null;
  const outcome = result ? t(`option.resultLong.${result}`) : null;
  return given([
    outcome && angle ? t('answer.at', { outcome, angle }) : (outcome ?? angle),
    response && words.slrResponse[response],
    differentiation && t(`answer.differentiation.${differentiation}`),
  ]);
}

function count({ positive, done }: Partial<SijCount>, { t }: AnswerWords) {
  if (isNumber(positive) && isNumber(done)) return t('answer.counted', { positive, done });
  return given([
    isNumber(positive) && t('answer.positive', { positive }),
    isNumber(done) && t('answer.done', { done }),
  ]);
}

function scanFinding(entry: ImagingFindingEntry, { words, t }: AnswerWords) {
  const { level, finding, side, zone, severity, slipGrade, rootContact, migration } = entry;
  return given([
    words.level[level],
    words.imaging[finding],
    side && words.side[side],
    zone && words.zone[zone],
    severity && words.severity[severity],
    isNumber(slipGrade) && t('answer.slipGrade', { grade: slipGrade }),
    rootContact && t(`answer.rootContact.${rootContact}`),
    migration && t(`answer.migration.${migration}`),
  ]);
}

/** Drawn areas as the chart says them; where there are several, each by its number. */
function areas(list: readonly Area[], { t, phrases }: AnswerWords) {
  const drawn = drawnAreas(list);
  const said = drawn.map(({ number, entries, details }) => {
    const where = given([placesInWords(entries, phrases), ...phrases.details(details)]);
    return drawn.length > 1 ? t('answer.area', { number, where }) : where;
  });
  return said.join('; ');
}

const sensation = ({ state, ...place }: SensationArea, { words, phrases }: AnswerWords) =>
  `${placesInWords([place], phrases)}: ${words.sensation[state]}`;

const care = ({ what, weeks, effect }: Care, { words, t }: AnswerWords) =>
  given([
    words.care[what],
    isNumber(weeks) && t('answer.weeks', { count: weeks }),
    effect && words.careEffect[effect],
  ]);

/** An activity as the patient named it, with its score of the patient-specific scale (0–10). */
function activity({ activity: name, score }: Activity, { t }: AnswerWords) {
  const named = name.replace(/[\s.,;:]+$/, '');
  return isNumber(score) ? t('answer.scored', { activity: named, score }) : name;
}

type Say = (value: never, say: AnswerWords) => string;
const each =
  <Item>(one: (item: Item, say: AnswerWords) => string) =>
  (items: readonly Item[], say: AnswerWords) =>
    items.map((item) => one(item, say)).join('; ');

/** Answers that are more than a word or a list of words, by their path. */
const SAID: Record<string, Say> = {
  'intake.pain.areas': areas,
  'intake.symptoms.numbness': areas,
  'intake.symptoms.tingling': areas,
  'intake.episode.careTried': each(care),
  'intake.goals.activities': each(activity),
  'exam.neurology.sensationAreas': each(sensation),
  'exam.competing.sijCount': count,
  'imaging.findings': each(scanFinding),
};

/** How a group or a list of groups is said, whatever order its entries are kept in; null where it is nothing of the kind. */
export function describeGroup(path: string, value: object, say: AnswerWords): string | null {
  const said = SAID[path] ?? (saidTogether(path) === path ? raise : undefined);
  return said ? said(value as never, say) : null;
}
