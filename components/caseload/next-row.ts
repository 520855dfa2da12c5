/**
 * The row an arrow key leads to from row `at` (−1: none yet), or null when the key means something else. Down enters the list
 * at its first row; up from outside it is left to scroll the page; both ends stay.
 */
export function nextRow(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at < 0 ? null : Math.max(at - 1, 0);
  return null;
}
