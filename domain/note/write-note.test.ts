import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CES_ITEMS } from '../evaluation';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';
import { factsArbitrary, sparseFactsArbitrary } from '../testing/facts-arbitrary';
import { leavesOf, withLeaf } from '../vocabulary/leaves';
import { HEADINGS, type HeadingId } from './layout';
import { type LastExamined, type NoteWords, noteAsText, writeNote } from './write-note';

const WORDS: NoteWords = {
  heading: Object.fromEntries(HEADINGS.map(({ id }) => [id, `H ${id}`])) as Record<HeadingId, string>,
  finding: {
    said: { present: 'Reported', absent: 'Denied', unable: 'Could not say', not_tested: 'Not asked' },
    tested: {
      present: 'Positive',
      absent: 'Negative',
      unable: 'Could not be tested',
      not_tested: 'Not tested',
    },
    seen: { present: 'Present', absent: 'Absent', unable: 'Could not be tested', not_tested: 'Not tested' },
  },
  screenItem: {
    saddle: 'altered saddle sensation',
    bladder: 'altered bladder',
    bowel: 'altered bowel',
    sexual: 'altered sexual function',
    bilateralLegs: 'both legs',
  },
  label: (path) => path.split('.').join(', '),
  denied: (path) => (path === 'imaging.otherTests.emg_normal' ? 'emg not normal' : null),
  answer: (_path, value) => JSON.stringify(value),
  carried: (on) => `carried from ${on}, not re-tested`,
  notRetested: (on) => `Not re-tested since ${on}`,
  noneReported: 'none reported',
};
const TITLES = { subjective: 'Subjective', objective: 'Objective', assessment: 'Assessment', plan: 'Plan' };
const NOTHING = { assessment: [], plan: [] };
const noteOf = (facts: Facts, texts = {}) => noteAsText(writeNote(facts, texts, NOTHING, WORDS), TITLES);
/** What the form remembers of a report for itself: no answer of anybody. */
const NO_ANSWER = 'imaging.setAside';
const empty = (value: unknown) => Array.isArray(value) && value.length === 0;

describe('the note', () => {
  it('says every recorded answer: taking any one away changes it', () => {
    fc.assert(
      fc.property(sparseFactsArbitrary, fc.nat(), (facts, pick) => {
        const rooms = { intake: facts.intake, exam: facts.exam, imaging: facts.imaging };
        const leaves = [...leavesOf(rooms)].filter(([path, value]) => path !== NO_ANSWER && !empty(value));
        const leaf = leaves[pick % Math.max(1, leaves.length)];
        if (!leaf) return;
        const without = withLeaf(rooms, leaf[0].split('.'), undefined) as Partial<typeof rooms>;
        expect(noteOf({ ...NO_FACTS, ...without }), leaf[0]).not.toBe(noteOf({ ...NO_FACTS, ...rooms }));
      }),
      { numRuns: 400, seed: 20261125 },
    );
  });

  it('says nothing of a line of the report that was taken out of the findings: it is none', () => {
    const imaging: Facts['imaging'] = {
      status: 'done',
      findings: [{ level: 'L5-S1', finding: 'disc_bulge' }],
    };
    const setAside = [{ level: 'L4-L5', finding: 'disc_protrusion', side: 'right' } as const];
    expect(noteOf({ ...NO_FACTS, imaging: { ...imaging, setAside } })).toBe(noteOf({ ...NO_FACTS, imaging }));
  });

  it('never calls an untested finding present, absent or normal, and an unasked screen item is named as unasked', () => {
    const facts: Facts = {
      ...NO_FACTS,
      intake: { caudaEquina: { saddle: 'absent', bladder: 'not_tested' } },
      exam: { neurology: { gait: { wide_based: 'not_tested' } } },
    };
    const note = noteOf(facts);
    expect(note).toContain('Denied: altered saddle sensation; Not asked: altered bladder');
    expect(note).toMatch(/Not asked: altered bowel, altered sexual function, both legs/);
    expect(note).toContain('Not tested: wide_based');
    expect(note).not.toMatch(/(Present|Absent): [^;\n]*wide_based/);
  });

  it('names a screen question without an answer in every note that says anything', () => {
    fc.assert(
      fc.property(factsArbitrary, (facts) => {
        const open = CES_ITEMS.filter((item) => (facts.intake.caudaEquina?.[item] ?? null) === null);
        const said = [...noteOf(facts).matchAll(/^ {2}Not asked: (.*)$/gm)].map(([, names]) => names);
        expect(said).toEqual(open.length > 0 ? [open.map((item) => WORDS.screenItem[item]).join(', ')] : []);
      }),
      { numRuns: 100, seed: 20261125 },
    );
  });

  it('marks what was carried with the day it was found, and nothing else', () => {
    const facts: Facts = {
      ...NO_FACTS,
      exam: {
        neurology: {
          strength: { great_toe_extension: { right: '4-', left: '5' } },
          gait: { wide_based: 'absent' },
        },
        carried: [
          { path: 'neurology.strength.great_toe_extension.right', on: '2026-03-03' },
          { path: 'neurology.gait.wide_based', on: '2026-03-03' },
        ],
      },
    };
    const note = noteOf(facts);
    expect(note).toContain('right: "4-" (carried from 2026-03-03, not re-tested)');
    expect(note).toContain('Absent: wide_based (carried from 2026-03-03, not re-tested)');
    expect(note).toContain('left: "5"\n');
    expect(note.match(/not re-tested/g)).toHaveLength(2);
  });

  it('never reads a state of sensation, a pulse or a grade as the answer to a question', () => {
    const facts: Facts = {
      ...NO_FACTS,
      exam: {
        neurology: {
          sensation: { L5: { right: { lightTouch: 'absent' } } },
          perianalSensation: 'absent',
          strength: { great_toe_extension: { right: 'unable' } },
        },
        vascular: { pulses: { right: 'absent' } },
        mechanosensitivity: { slr: { left: { result: 'unable' } } },
      },
    };
    const note = noteOf(facts);
    expect(note).toContain('lightTouch: "absent"');
    expect(note).toContain('perianalSensation: "absent"');
    expect(note).toMatch(/pulses, right: "absent"/);
    expect(note).not.toMatch(/Absent:|Denied:|Could not be tested:/);
  });

  it('calls a provocation test positive or negative, and a sign present or absent', () => {
    const facts: Facts = {
      ...NO_FACTS,
      exam: { competing: { faber: 'absent', fortin: 'present', sacralTender: 'absent' } },
    };
    expect(noteOf(facts)).toContain('Positive: fortin; Negative: faber; Absent: sacralTender');
  });

  it('tells names apart that hold a comma themselves', () => {
    const facts: Facts = { ...NO_FACTS, intake: { history: { aneurysm_known: 'absent', cancer: 'absent' } } };
    const label = (path: string) => (path.endsWith('aneurysm_known') ? 'aneurysm, known' : WORDS.label(path));
    const note = noteAsText(writeNote(facts, {}, NOTHING, { ...WORDS, label }), TITLES);
    expect(note).toMatch(/Denied: (cancer; aneurysm, known|aneurysm, known; cancer)$/);
  });

  it('denies a statement in its own words', () => {
    const facts: Facts = {
      ...NO_FACTS,
      imaging: { otherTests: { emg_normal: 'absent', csi_high: 'absent' } },
    };
    expect(noteOf(facts)).toContain('emg not normal; Absent: csi_high');
    expect(noteOf({ ...NO_FACTS, imaging: { otherTests: { emg_normal: 'not_tested' } } })).toContain(
      'Not tested: emg_normal',
    );
  });

  it('says that a scan was read and showed nothing to record', () => {
    expect(noteOf({ ...NO_FACTS, imaging: { status: 'done', findings: [] } })).toContain('none reported');
    expect(noteOf({ ...NO_FACTS, imaging: { status: 'done' } })).not.toContain('none reported');
  });

  it('keeps the therapist’s words as written, in their part, after what the data say', () => {
    const texts = { subjective: 'Anxious about work.\n  Wants to drive.', plan: 'Ring on Friday.' };
    const parts = writeNote({ ...NO_FACTS, intake: { story: 'Fell off a ladder.' } }, texts, NOTHING, WORDS);
    const [subjective, objective, , plan] = parts;
    expect(subjective?.blocks.at(-1)).toEqual({ kind: 'text', text: texts.subjective });
    expect(objective?.blocks).toEqual([]);
    expect(plan?.blocks).toEqual([{ kind: 'text', text: 'Ring on Friday.' }]);
  });

  it('of nothing is nothing', () => {
    expect(noteOf(NO_FACTS)).toBe('');
  });

  describe('after an earlier assessment', () => {
    const last = {
      on: '2026-03-03',
      exam: {
        examinedOn: '2026-03-03',
        neurology: {
          strength: { great_toe_extension: { right: '4-', left: '5' }, plantarflexion: { right: '5' } },
          gait: { wide_based: 'absent', antalgic: 'not_tested' },
          analTone: 'normal',
        },
        asterisks: ['SLR right 45°', 'Sitting 10 min'],
        notes: 'Then.',
        carried: [{ path: 'neurology.strength.plantarflexion.right', on: '2026-02-10' }],
      },
    } as const satisfies { on: string; exam: Facts['exam'] };
    const today: Facts['exam'] = {
      neurology: { strength: { great_toe_extension: { right: '5', left: '5' } } },
      asterisks: ['SLR right 60°', 'Sitting 10 min'],
      carried: [
        { path: 'neurology.strength.great_toe_extension.left', on: '2026-03-03' },
        { path: 'asterisks.1', on: '2026-03-03' },
      ],
    };
    const noteAfter = (exam: Facts['exam']) =>
      noteAsText(writeNote({ ...NO_FACTS, exam }, {}, NOTHING, WORDS, last as LastExamined), TITLES);
    const linesAfter = (exam: Facts['exam']) =>
      noteAfter(exam)
        .split('\n')
        .map((line) => line.trim());

    it('says of each carried answer that it was not tested again, of lists item by item, and of no other', () => {
      const note = noteAfter(today);
      expect(note).toContain('great_toe_extension, left: "5" (carried from 2026-03-03, not re-tested)');
      expect(note).toContain(
        '["SLR right 60°"]; ["Sitting 10 min"] (carried from 2026-03-03, not re-tested)',
      );
      expect(note).toMatch(/great_toe_extension, right: "5"$/m);
    });

    it('lists what was found then and has no answer today, and nothing that was tested or carried', () => {
      const lines = linesAfter(today);
      const from = lines.indexOf('Not re-tested since 2026-03-03');
      expect(lines.slice(from + 1)).toEqual([
        'H strength: plantarflexion, right: "5" (carried from 2026-02-10, not re-tested)',
        'H neurology: gait, wide_based: "absent"; analTone: "normal"',
      ]);
    });

    it('names what a scan showed then, where nobody has read it today', () => {
      const before: LastExamined = {
        on: '2026-03-03',
        exam: {},
        imaging: { status: 'done', findings: [{ level: 'L4-L5', finding: 'root_compression' }] },
      };
      const after = (imaging: Facts['imaging']) =>
        noteAsText(writeNote({ ...NO_FACTS, imaging }, {}, NOTHING, WORDS, before), TITLES);
      expect(after({ status: 'done' })).toMatch(/Not re-tested since 2026-03-03\n.*root_compression/);
      for (const findings of [[], before.imaging?.findings ?? []])
        expect(after({ status: 'done', findings })).not.toContain('Not re-tested since');
    });

    it('lists nothing where everything was tested again or carried, and nothing without an earlier one', () => {
      expect(noteAfter(last.exam as Facts['exam'])).not.toContain('Not re-tested since');
      expect(noteOf({ ...NO_FACTS, exam: today })).not.toContain('Not re-tested since');
    });
  });
});
