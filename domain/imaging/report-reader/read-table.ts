import type { Span } from './report-reading';

/** What a column of a table by level speaks of, as words to put before a cell. */
function columnWords(heading: string): string {
  if (/foram|nef/.test(heading))
    return `${/\bleft\b|\bl\b/.test(heading) ? 'left ' : /\bright\b|\br\b/.test(heading) ? 'right ' : ''}foraminal`;
  if (/recess/.test(heading))
    return `${/\bleft\b/.test(heading) ? 'left ' : /\bright\b/.test(heading) ? 'right ' : ''}lateral recess`;
  if (/canal|central/.test(heading)) return 'central canal';
  if (/facet/.test(heading)) return 'facet';
  return '';
}

export type TableSentence = { text: string; span: Span };

const cellsOf = (line: string): { text: string; start: number }[] => {
  let at = 0;
  return line.split('|').map((text) => {
    const cell = { text, start: at };
    at += text.length + 1;
    return cell;
  });
};

/**
 * The cells of a table by level (columns parted by `|`, the first row naming them) as short sentences that repeat the
 * row's level and the column's site. Null when the lines are no such table.
 */
export function tableSentences(lines: readonly (Span & { text: string })[]): TableSentence[] | null {
  const rows = lines.filter(({ text }) => text.includes('|'));
  const heading = rows[0];
  if (rows.length < 2 || !heading || !/level|segment/.test(heading.text)) return null;
  const columns = cellsOf(heading.text).map(({ text }) => columnWords(text));
  return rows.slice(1).flatMap((row) => {
    const [level, ...cells] = cellsOf(row.text);
    return cells.flatMap((cell, index) => {
      const site = columns[index + 1] ?? '';
      const said = cell.text.trim();
      if (
        said === '' ||
        said === '-' ||
        (site !== '' && !/stenos|narrow|degenerat|hypertroph|arthr|compromis/.test(said))
      )
        return [];
      const [degree, rest] = site === '' ? ['', said] : splitDegree(said);
      return [
        {
          text: `${level?.text.trim()}: ${degree} ${site} ${rest}`.replace(/\s+/g, ' '),
          span: { start: row.start + cell.start, end: row.start + cell.start + cell.text.length },
        },
      ];
    });
  });
}

/** "moderate stenosis" under "left foramen" becomes "moderate left foraminal stenosis". */
function splitDegree(said: string): [string, string] {
  const at = said.search(/stenos|narrow|degenerat|hypertroph|arthr|compromis/);
  return [said.slice(0, at).trim(), said.slice(at)];
}
