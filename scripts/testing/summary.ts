import type { Finished } from './stage';

type Row = Pick<Finished, 'name' | 'passed' | 'failed' | 'seconds' | 'notes'>;

/** The table of all stages, and as its last line what passed and failed altogether. */
export function summaryOf(stages: Row[]): { text: string; failed: number } {
  const total = (key: 'passed' | 'failed') => stages.reduce((sum, stage) => sum + stage[key], 0);
  const line = (name: string, passed: string, failed: string, time: string, notes: string) =>
    `  ${name.padEnd(12)}${passed.padStart(8)}${failed.padStart(8)}${time.padStart(10)}   ${notes}`.trimEnd();
  const rows = stages.map(({ name, passed, failed, seconds, notes }) =>
    line(name, String(passed), String(failed), `${seconds.toFixed(1)} s`, notes),
  );
  const failed = total('failed');
  const text = [
    '',
    line('stage', 'passed', 'failed', 'time', ''),
    ...rows,
    '',
    `${total('passed')} passed, ${failed} failed`,
  ];
  return { text: text.join('\n'), failed };
}
