import { describe, expect, it } from 'vitest';
import type { Facts } from '@/domain/facts';
import { conflictInWords } from '@/domain/shorthand/preview';
import { readShorthand } from '@/domain/shorthand/read-shorthand';
import { PLAIN_SETTINGS } from '@/domain/shorthand/shorthand';
import { keptWords, takeBackShorthand, takeOverShorthand } from './take-over-shorthand';

type Rooms = Pick<Facts, 'intake' | 'exam'>;
const EMPTY: Rooms = { intake: {}, exam: {} };
const read = (line: string) => readShorthand(line, PLAIN_SETTINGS);
const take = (rooms: Rooms, line: string, replace = false) =>
  takeOverShorthand(rooms, read(line), read, replace);
const ehl = (grade: '4' | '5'): Rooms => ({
  intake: {},
  exam: { neurology: { strength: { great_toe_extension: { right: grade } } } },
});
const roomsOf = ({ intake, exam }: Rooms): Rooms => ({ intake, exam });

describe('taking a shorthand line over', () => {
  it('fills the fields', () => {
    const { exam, conflicts, kept, line } = take(EMPTY, 'EHL R 4/5');
    expect(exam.neurology?.strength?.great_toe_extension).toEqual({ right: '4' });
    expect([conflicts, kept, line]).toEqual([[], [], '']);
  });

  it('keeps what it cannot read in the notes, after what stands there and as it was written', () => {
    const { exam, kept } = take(
      { intake: {}, exam: { notes: 'Walked in.' } },
      'EHL R 4/5; ?CES; wobbly "gizmo" thing!',
    );
    expect(kept).toEqual(['?CES; wobbly "gizmo" thing!']);
    expect(exam.notes).toBe('Walked in.\n?CES; wobbly "gizmo" thing!');
  });

  it('keeps a side no field holds in the notes with its finding, and says so', () => {
    const reading = read('FABER R +; EHL R 4/5; wobbly');
    expect(reading.sets[0]?.preview).toBe('FABER: positive (right; side kept as text)');
    expect(keptWords(reading)).toEqual(['FABER R +', 'wobbly']);
    const { takeable, ...taken } = take(EMPTY, 'FABER R +; EHL R 4/5; wobbly');
    expect(taken.exam.competing).toEqual({ faber: 'present' });
    expect(taken.exam.notes).toBe('FABER R +; wobbly');
    expect(takeBackShorthand(roomsOf(taken), takeable)).toEqual({ ...EMPTY, left: 0 });
  });

  it('keeps such a side out of the notes while another value stands', () => {
    const rooms: Rooms = { intake: {}, exam: { competing: { faber: 'absent' } } };
    const { exam, line } = take(rooms, 'FABER R +');
    expect([exam, line]).toEqual([rooms.exam, 'FABER R +']);
    expect(take(rooms, 'FABER R +', true).exam).toEqual({
      competing: { faber: 'present' },
      notes: 'FABER R +',
    });
  });

  it('leaves full notes alone, and the words in the line', () => {
    const full: Rooms = { intake: {}, exam: { notes: 'x'.repeat(19_999) } };
    const { exam, line, kept } = take(full, 'EHL R 4/5; wobbly');
    expect(exam.notes).toBe(full.exam.notes);
    expect([line, kept]).toEqual(['EHL R 4/5; wobbly', []]);
  });
});

describe('a line that says something else than what stands', () => {
  it('never overwrites a value, until told to', () => {
    const first = take(ehl('5'), 'EHL R 4/5');
    expect(first.exam).toEqual(ehl('5').exam);
    expect(first.conflicts).toHaveLength(1);
    const told = take(ehl('5'), 'EHL R 4/5', true);
    expect(told.exam).toEqual(ehl('4').exam);
    expect([told.conflicts, told.line]).toEqual([[], '']);
  });

  it('sets the rest and leaves that part in the line', () => {
    const { exam, set, line, kept } = take(ehl('5'), 'EHL R 4/5; AJ R 0; wobbly');
    expect(exam.neurology).toEqual({
      strength: { great_toe_extension: { right: '5' } },
      reflexes: { achilles: { right: '0' } },
    });
    expect([set, line, kept, exam.notes]).toEqual([1, 'EHL R 4/5', ['wobbly'], 'wobbly']);
  });

  it('leaves the whole line where the part alone would say something else', () => {
    const rooms: Rooms = { intake: {}, exam: { neurology: { reflexes: { achilles: { left: '2+' } } } } };
    const { exam, line, kept } = take(rooms, 'L/R: KJ 2/2, AJ 0/2; wobbly');
    expect(exam.neurology?.reflexes).toEqual({
      patellar: { left: '2+', right: '2+' },
      achilles: { left: '2+', right: '2+' },
    });
    expect([line, kept]).toEqual(['L/R: KJ 2/2, AJ 0/2; wobbly', []]);
    expect(exam.notes).toBeUndefined();
  });

  it('writes nothing of a raised leg that stands otherwise', () => {
    const rooms: Rooms = {
      intake: {},
      exam: { mechanosensitivity: { slr: { right: { result: 'negative' } } } },
    };
    const { exam, line } = take(rooms, 'SLR R 45 +');
    expect(exam).toEqual(rooms.exam);
    expect(line).toBe('SLR R 45 +');
  });

  it('says which stands and which was typed', () => {
    const [conflict] = take(ehl('5'), 'EHL R 4/5').conflicts;
    expect(conflict && conflictInWords(conflict)).toEqual({
      name: 'Right great toe extension',
      standing: '5/5',
      typed: '4/5',
    });
    const leg: Rooms = {
      intake: {},
      exam: {
        mechanosensitivity: { slr: { right: { result: 'negative', degrees: 80, response: 'leg_pain' } } },
      },
    };
    const [raised] = take(leg, 'SLR R 45 +').conflicts;
    expect(raised && conflictInWords(raised)).toEqual({
      name: 'Right straight leg raise',
      standing: 'negative at 80°',
      typed: 'positive at 45°',
    });
  });
});

describe('taking a line back', () => {
  const LINE = 'EHL R 4/5; SLR R 45 +; R buttock pain; no night pain; LT R lat foot ↓; wobbly';

  it('leaves nothing where nothing stood', () => {
    const { takeable, ...taken } = take(EMPTY, LINE);
    expect(takeBackShorthand(roomsOf(taken), takeable)).toEqual({ ...EMPTY, left: 0 });
  });

  it('gives back what it replaced', () => {
    const { takeable, ...taken } = take(ehl('5'), LINE, true);
    expect(takeBackShorthand(roomsOf(taken), takeable)).toEqual({ ...ehl('5'), left: 0 });
  });

  it('leaves everything entered since', () => {
    const { takeable, ...taken } = take(EMPTY, LINE);
    const since: Rooms = {
      intake: {
        ...taken.intake,
        caudaEquina: { saddle: 'absent', bladder: 'absent' },
        pain: {
          ...taken.intake.pain,
          constant: 'present',
          areas: [...(taken.intake.pain?.areas ?? []), { region: 'groin', side: 'left' }],
        },
      },
      exam: {
        ...taken.exam,
        notes: `${taken.exam.notes}\nTired today.`,
        neurology: {
          ...taken.exam.neurology,
          strength: { great_toe_extension: { right: '4', left: '5' } },
        },
      },
    };
    expect(takeBackShorthand(since, takeable)).toEqual({
      intake: {
        caudaEquina: { saddle: 'absent', bladder: 'absent' },
        pain: { constant: 'present', areas: [{ region: 'groin', side: 'left' }] },
      },
      exam: { notes: 'Tired today.', neurology: { strength: { great_toe_extension: { left: '5' } } } },
      left: 0,
    });
  });

  it('leaves what was changed since, and counts it', () => {
    const { takeable, ...taken } = take(EMPTY, LINE);
    const changed: Rooms = {
      intake: { pain: { areas: [{ region: 'buttock', side: 'both' }], night: 'present' } },
      exam: {
        ...taken.exam,
        notes: 'wobbly gait',
        neurology: {
          ...taken.exam.neurology,
          strength: { great_toe_extension: { right: '3' } },
        },
        mechanosensitivity: { slr: { right: { result: 'positive', degrees: 50 } } },
      },
    };
    expect(takeBackShorthand(changed, takeable)).toEqual({
      intake: changed.intake,
      exam: {
        notes: 'wobbly gait',
        neurology: { strength: { great_toe_extension: { right: '3' } } },
        mechanosensitivity: { slr: { right: { degrees: 50 } } },
      },
      left: 5,
    });
  });

  it('takes a count back whole or not at all', () => {
    const { takeable } = take(EMPTY, 'SIJ 3/5 +');
    const changed: Rooms = { intake: {}, exam: { competing: { sijCount: { positive: 3, done: 6 } } } };
    expect(takeBackShorthand(changed, takeable)).toEqual({ ...changed, left: 1 });
  });
});

describe('a line about something carried from an earlier visit', () => {
  const ON = '2026-03-03';
  const carried = (...paths: string[]) => paths.map((path) => ({ path, on: ON }));
  const before: Rooms = {
    intake: {},
    exam: {
      neurology: {
        strength: { great_toe_extension: { right: '4' }, ankle_dorsiflexion: { right: '4' } },
      },
      mechanosensitivity: { slr: { right: { result: 'positive', degrees: 45, response: 'leg_pain' } } },
      carried: carried(
        'neurology.strength.great_toe_extension.right',
        'neurology.strength.ankle_dorsiflexion.right',
        'mechanosensitivity.slr.right.result',
        'mechanosensitivity.slr.right.degrees',
        'mechanosensitivity.slr.right.response',
      ),
    },
  };

  it('makes the same value today’s, and leaves the others carried', () => {
    const { exam } = take(before, 'EHL R 4/5');
    expect(exam.neurology).toEqual(before.exam.neurology);
    expect(exam.carried?.map(({ path }) => path)).toEqual([
      'neurology.strength.ankle_dorsiflexion.right',
      'mechanosensitivity.slr.right.result',
      'mechanosensitivity.slr.right.degrees',
      'mechanosensitivity.slr.right.response',
    ]);
  });

  it('makes of a raised leg today’s what it says of it, and no more', () => {
    const { exam } = take(before, 'SLR R 45 +');
    expect(exam.mechanosensitivity).toEqual(before.exam.mechanosensitivity);
    expect(exam.carried?.map(({ path }) => path)).toEqual([
      'neurology.strength.great_toe_extension.right',
      'neurology.strength.ankle_dorsiflexion.right',
      'mechanosensitivity.slr.right.response',
    ]);
  });

  it('leaves the mark where another value stands and is kept', () => {
    expect(take(before, 'EHL R 5/5').exam).toEqual(before.exam);
  });

  it('makes the item of a list today’s, and leaves the others of the list carried', () => {
    const rooms: Rooms = {
      intake: {
        symptoms: {
          weakness: { what: ['foot_drop', 'knee_gives_way'] },
        },
        carried: carried('symptoms.weakness.what'),
      },
      exam: {},
    };
    const sets: ReturnType<typeof read>['sets'] = [
      {
        path: 'intake.symptoms.weakness.what',
        value: ['knee_gives_way'],
        side: null,
        sideInText: false,
        span: { start: 0, end: 14 },
        preview: 'knee gives way',
      },
    ];
    const reading = { line: 'knee gives way', sets, kept: [], notes: [], warnings: [] };
    const taken = takeOverShorthand(rooms, reading, () => reading);
    expect(taken.intake.symptoms).toEqual(rooms.intake.symptoms);
    expect(taken.intake.carried).toEqual(carried('symptoms.weakness.what.0'));
    expect(roomsOf(takeBackShorthand(taken, taken.takeable))).toEqual(rooms);
  });

  it('taken back, is carried again; what was changed since is not', () => {
    const same = take(before, 'EHL R 4/5; SLR R 45 +');
    const back = takeBackShorthand(same, same.takeable);
    expect({ ...back.exam, carried: undefined }).toEqual({ ...before.exam, carried: undefined });
    expect(new Set(back.exam.carried)).toEqual(new Set(before.exam.carried));
    const replaced = take(before, 'EHL R 3/5', true);
    expect(replaced.exam.carried).toHaveLength(4);
    expect(takeBackShorthand(replaced, replaced.takeable).exam.carried).toHaveLength(5);
    const since: Rooms = {
      ...roomsOf(replaced),
      exam: {
        ...replaced.exam,
        neurology: { strength: { great_toe_extension: { right: '2' } } },
      },
    };
    expect(takeBackShorthand(since, replaced.takeable).exam.carried?.map(({ path }) => path)).not.toContain(
      'neurology.strength.great_toe_extension.right',
    );
  });
});
