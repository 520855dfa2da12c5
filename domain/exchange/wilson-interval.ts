/** Standard normal quantile for 95 per cent. */
const Z = 1.959964;

/**
 * 95 per cent interval of a proportion after Wilson (1927, J Am Stat Assoc 22:209): honest for few cases and near 0
 * and 1. Null where there is nothing to count.
 */
export function wilsonInterval(right: number, of: number): readonly [least: number, most: number] | null {
  if (of === 0) return null;
  const share = right / of;
  const scale = 1 + (Z * Z) / of;
  const middle = (share + (Z * Z) / (2 * of)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
