import { describe, expect, it } from 'vitest';
import { readShorthand } from '@/domain/shorthand/read-shorthand';
import { PLAIN_SETTINGS } from '@/domain/shorthand/shorthand';
import { takeOverShorthand } from './take-over-shorthand';

const read = (line: string) => readShorthand(line, PLAIN_SETTINGS);

describe('taking a shorthand line over', () => {
  it('fills the fields', () => {
    const { exam, conflicts, kept } = takeOverShorthand({ intake: {}, exam: {} }, read('EHL R 4/5'));
    expect(exam.neurology?.strength?.great_toe_extension).toEqual({ right: '4' });
    expect([conflicts, kept]).toEqual([[], []]);
  });

  it('keeps what it cannot read in the notes, after what stands there', () => {
    const { exam, kept } = takeOverShorthand(
      { intake: {}, exam: { notes: 'Walked in.' } },
      read('EHL R 4/5; wobbly gizmo thing'),
    );
    expect(kept.join(' ')).toContain('wobbly');
    expect(exam.notes).toMatch(/^Walked in\.\n.*wobbly/);
  });

  it('never overwrites a value that stands, until told to', () => {
    const facts = {
      intake: {},
      exam: { neurology: { strength: { great_toe_extension: { right: '5' as const } } } },
    };
    const line = read('EHL R 4/5');
    const first = takeOverShorthand(facts, line);
    expect(first.exam.neurology?.strength?.great_toe_extension?.right).toBe('5');
    expect(first.conflicts).toHaveLength(1);
    const told = takeOverShorthand(
      facts,
      line,
      first.conflicts.map(({ path }) => path),
    );
    expect(told.exam.neurology?.strength?.great_toe_extension?.right).toBe('4');
  });
});
