import { ANSWERED_ITEMS } from './answer-schema';
import { type Band, type Item, pointsOf, type Scale } from './define-questionnaire';
import { readItem } from './read-item';

export type Answers = Readonly<Record<string, unknown>>;

export type ScaleScore<BandId extends string = string> = {
  /** Null: too few answers. Never rounded. */
  value: number | null;
  band: BandId | null;
  /** Items left unanswered; an activity that was named and not rated is `activities.<number>`. */
  missing: string[];
  /** Some items were missing and the others stand for them, as `mayMiss` of the scale allows. */
  estimated: boolean;
};

/** The first band a value fits. */
export function bandFor<BandId extends string>(
  bands: readonly Band<BandId>[] | undefined,
  value: number,
): BandId | null {
  const fits = bands?.find(({ upTo, under }) => (upTo === undefined ? value < (under ?? 0) : value <= upTo));
  return fits?.id ?? null;
}

/** The most points an item can give. */
export function mostPointsOf(item: Item): number {
  switch (item.kind) {
    case 'choice':
      return Math.max(...item.choices.map(pointsOf));
    case 'tick':
      return 1;
    case 'number':
    case 'activities':
      return item.most;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function combined(
  scale: Scale,
  points: readonly number[],
  missing: number,
  answered: readonly Item[],
): number {
  const mean = sum(points) / points.length;
  if (scale.method === 'mean') return mean;
  if (scale.method === 'percent') return (sum(points) / sum(answered.map(mostPointsOf))) * 100;
  return missing === 0 ? sum(points) : mean * (points.length + missing);
}

/** Score one scale by the answers to its items. */
export function scoreByItems<BandId extends string>(
  scale: Scale<BandId>,
  items: readonly Item[],
  answers: Answers,
): ScaleScore<BandId> {
  const asked = items.filter(({ key }) => scale.items.includes(key));
  const read = asked.map((item) => ({ item, ...readItem(item, answers[item.key]) }));
  const points = read.flatMap((one) => one.points);
  const missing = read.flatMap((one) => one.missing);
  if (points.length === 0 || missing.length > scale.mayMiss.value)
    return { value: null, band: null, missing, estimated: false };
  const answered = read.filter((one) => one.points.length > 0).map(({ item }) => item);
  const value = combined(scale, points, missing.length, answered);
  return { value, band: bandFor(scale.bands, value), missing, estimated: missing.length > 0 };
}

/** A total from the owner's form. When it rests on too few items it is not a score. */
export function scoreByTotal<BandId extends string>(
  scale: Scale<BandId>,
  itemCount: number,
  answers: Answers,
): ScaleScore<BandId> {
  const given = answers[scale.id];
  const answered = answers[ANSWERED_ITEMS];
  const isWhole = scale.items.length === itemCount;
  const gaps = isWhole && typeof answered === 'number' ? itemCount - answered : 0;
  if (typeof given !== 'number' || gaps > scale.mayMiss.value)
    return { value: null, band: null, missing: [scale.id], estimated: false };
  return { value: given, band: bandFor(scale.bands, given), missing: [], estimated: gaps > 0 };
}
