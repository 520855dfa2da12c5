import type { FollowUp } from '@/domain/progress/check-in';

type Known<Value> = { value: Value; on: string } | null;
export type LastKnown = {
  on: string | null;
  legPain: Known<number>;
  backPain: Known<number>;
  distalLevel: Known<NonNullable<FollowUp['distalLevel']>>;
  walkMinutes: Known<number>;
};

type TrendPoint = {
  on: string;
  legPain: number | null;
  backPain: number | null;
  source: 'assessment' | 'follow_up' | 'check_in';
};

/** The last value of each measure with its day, from visits only: what a patient wrote at home is shown elsewhere. */
export function lastKnown(
  trend: readonly TrendPoint[],
  visits: readonly { on: string; followUp: Pick<FollowUp, 'distalLevel' | 'walkMinutes'> }[],
  examined: { on: string; walkMinutes: number | null } | null,
): LastKnown {
  const seen = trend.filter(({ source }) => source !== 'check_in');
  const scoreOf = (read: (point: TrendPoint) => number | null): Known<number> => {
    const point = seen.findLast((each) => read(each) !== null);
    const value = point ? read(point) : null;
    return point && value !== null ? { value, on: point.on } : null;
  };
  const oldestFirst = [...visits].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const fromVisit = <Value>(read: (followUp: (typeof visits)[number]['followUp']) => Value | null) => {
    const visit = oldestFirst.findLast(({ followUp }) => read(followUp) !== null);
    const value = visit ? read(visit.followUp) : null;
    return visit && value !== null ? { value, on: visit.on } : null;
  };
  const walked = fromVisit(({ walkMinutes }) => walkMinutes);
  return {
    on: seen.at(-1)?.on ?? null,
    legPain: scoreOf(({ legPain }) => legPain),
    backPain: scoreOf(({ backPain }) => backPain),
    distalLevel: fromVisit(({ distalLevel }) => distalLevel),
    walkMinutes:
      walked ??
      (examined && examined.walkMinutes !== null ? { value: examined.walkMinutes, on: examined.on } : null),
  };
}
