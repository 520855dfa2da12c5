import { describe, expect, it } from 'vitest';
import { CHECK_LINES } from './corpus/check-index';
import { DEVELOPMENT_LINES } from './corpus/index';
import { readShorthand } from './read-shorthand';
import { PLAIN_SETTINGS } from './shorthand';

const settings = { ...PLAIN_SETTINGS, writtenOn: '2026-11-20' };
const notes = (line: string) => readShorthand(line, settings).notes.map(({ text }) => text);

describe('a side no place of the facts holds', () => {
  it.each([
    [
      'FABER R +; Trendelenburg L +; thigh thrust R +',
      ['FABER R +', 'Trendelenburg L +', 'thigh thrust R +'],
    ],
    ['Babinski R ↑', ['Babinski R ↑']],
    ['Babinski +/+', ['Babinski +/+']],
    ['FABER R + L -', ['FABER R + L -']],
    ['FABER/thigh thrust R +', ['FABER/thigh thrust R +']],
    ['FABER R + groin', ['FABER R + groin']],
    ['calf swelling R', ['calf swelling R']],
    ['hip IR R + groin', ['hip IR R + groin']],
    ['perianal sensation absent L', ['perianal sensation absent L']],
    ['L P&N', ['L P&N']],
    ['R pain below knee', ['R pain below knee']],
    // A heading gives its side to what it stands over.
    ['R: FABER +, thigh thrust +', ['R: FABER +', 'thigh thrust + (right)']],
    ['FABER R +; wobbly', ['FABER R +', 'wobbly']],
  ])('is kept as text with its finding: %s', (line, expected) => {
    expect(notes(line)).toEqual(expected);
  });

  it.each([
    'FABER +',
    'FABER neg B',
    'Babinski -/-',
    'SLR R + 45',
    'R leg pain below knee',
    'numbness R big toe',
    'R LBP',
    'foot drop L',
    'R shift',
    'LT L5 R ↓',
    'gaenslen R +',
    'myotomes NAD B/L',
  ])('is said of nothing else: %s', (line) => {
    expect(notes(line)).toEqual([]);
  });

  it('stands in the notes whenever the preview says so', () => {
    for (const { line, settings: own } of [...DEVELOPMENT_LINES, ...CHECK_LINES]) {
      const reading = readShorthand(line, { ...settings, ...own });
      for (const { sideInText, preview, span } of reading.sets) {
        const noted = reading.notes.some(
          (note) => note.span.start <= span.start && note.span.end >= span.end,
        );
        expect(preview.includes('side kept as text'), line).toBe(sideInText);
        expect(noted, line).toBe(sideInText);
      }
    }
  });
});
