/** What came of one scenario. */
export type Outcome = {
  scenario: string;
  kills: number | null;
  acknowledged: number | null;
  lost: number | null;
  halfApplied: number | null;
  doubled: number | null;
  /** Milliseconds until it served again by itself, one for each time. */
  back: number[];
  /** Further figures, for the table. */
  notes: string[];
  /** What broke a rule; empty when all held. */
  breaches: string[];
};

/** An outcome without figures yet. */
export const nothingYet = (scenario: string): Outcome => ({
  scenario,
  kills: null,
  acknowledged: null,
  lost: null,
  halfApplied: null,
  doubled: null,
  back: [],
  notes: [],
  breaches: [],
});

/** The value below which this share of the values lie; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** The table of all scenarios, and below it what broke a rule. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const line = (cells: string[], verdict: string) =>
    `  ${cells[0]?.padEnd(24)}${cells
      .slice(1)
      .map((cell, place) => cell.padStart([7, 14, 7, 14, 9, 18][place] ?? 8))
      .join('')}   ${verdict}`;
  const shown = (count: number | null) => (count === null ? '–' : String(count));
  const rows = outcomes.map((outcome) =>
    line(
      [
        outcome.scenario,
        shown(outcome.kills),
        shown(outcome.acknowledged),
        shown(outcome.lost),
        shown(outcome.halfApplied),
        shown(outcome.doubled),
        outcome.back.length > 0
          ? `${seconds(median(outcome.back))} / ${seconds(Math.max(...outcome.back))} s`
          : '–',
      ],
      outcome.breaches.length === 0 ? 'held' : 'BROKEN',
    ),
  );
  const notes = outcomes.flatMap(({ scenario, notes: told }) => told.map((note) => `  ${scenario}: ${note}`));
  const breaches = outcomes.flatMap(({ scenario, breaches: broken }) =>
    broken.map((breach) => `  ✗ ${scenario}: ${breach}`),
  );
  return [
    line(
      ['scenario', 'kills', 'acknowledged', 'lost', 'half-applied', 'doubled', 'back, median/max'],
      'verdict',
    ),
    ...rows,
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...(breaches.length > 0 ? ['', ...breaches] : []),
  ].join('\n');
}
