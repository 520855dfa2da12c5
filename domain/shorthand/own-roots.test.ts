import { describe, expect, it } from 'vitest';
import { readShorthand } from './read-shorthand';
import { PLAIN_SETTINGS } from './shorthand';

const read = (line: string) => readShorthand(line, PLAIN_SETTINGS);
const previews = (line: string) => read(line).sets.map(({ preview }) => preview);

/** Of the left only: no root is called `R5`, so that the mirror image of such a line says something else. */
describe('a root that looks like a grade of the left', () => {
  it.each([
    'EHL R4 L5 LT ↓ R',
    'EHL R4 L5 dermatome ↓',
    'TA R3 L4 dermatome NAD',
    'KJ R2 L4 LT NAD',
    'EHL R4 L5 PP NAD',
    'EHL R4 L5 PP/LT NAD',
    'EHL R4 L5 reduced LT R',
    'EHL R4 L5 sensation reduced R',
    'EHL R4 L5 myotome weak',
    'EHL R4 L5 root',
    'EHL R4 L5 (dermatome ↓)',
    'EHL R4 L5 P&N',
    'EHL R4 L5 numb',
    'EHL R4, L5 LT ↓ R',
    'EHL R4 L5, S1 LT ↓ R',
    'EHL R4 L5 and S1 LT ↓ R',
    'EHL R4/5 L4/5 dermatome ↓ R',
    'heel raises R10 L5 LT NAD',
    'EHL L5 R4',
    'TA L4 R5',
    'quads L3 R4',
    'KJ L4 R2',
  ])('is nobody’s with certainty: %s', (line) => {
    const { sets, kept } = read(line);
    expect(sets).toEqual([]);
    expect(kept.map(({ text }) => text)).toEqual([line]);
  });

  it.each([
    ['EHL R4 L5', ['Right great toe extension: 4/5', 'Left great toe extension: 5/5']],
    ['EHL L4 R5', ['Left great toe extension: 4/5', 'Right great toe extension: 5/5']],
    [
      'EHL R4 L5, dermatomes NAD',
      ['Right great toe extension: 4/5', 'Left great toe extension: 5/5', 'Stated normal: sensation: yes'],
    ],
    [
      'EHL R4 L5 LT R L5 ↓',
      [
        'Right great toe extension: 4/5',
        'Left great toe extension: 5/5',
        'Right sensation L5: light touch reduced',
      ],
    ],
    [
      'KJ R2 L2 AJ R1 L2',
      ['Right knee jerk: 2+', 'Left knee jerk: 2+', 'Right ankle jerk: 1+', 'Left ankle jerk: 2+'],
    ],
  ])('stands where it can be nothing else: %s', (line, expected) => {
    expect(previews(line)).toEqual(expected);
  });
});
