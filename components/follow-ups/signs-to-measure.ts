/** A sign to measure again, with its last value where there is one. */
export type SignToMeasure = { sign: string; before: string | null };

/** The signs of the last follow-up, else those marked at the assessment; a new mark joins the list. At most five. */
export function signsToMeasure(
  marked: readonly string[],
  last: readonly { sign: string; today: string }[],
): SignToMeasure[] {
  const measured = last.map(({ sign, today }) => ({ sign, before: today || null }));
  const others = marked
    .filter((sign) => sign.length > 0 && !measured.some((known) => known.sign === sign))
    .map((sign) => ({ sign, before: null }));
  return [...measured, ...others].slice(0, 5);
}
