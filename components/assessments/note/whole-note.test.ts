import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { describeAnswer } from '@/components/forms/describe-answer';
import { fieldLabel } from '@/components/forms/field-label';
import { PROBES } from '@/domain/classification/probes';
import { evaluateCase } from '@/domain/evaluate-case';
import type { Facts } from '@/domain/facts';
import { GOLDEN_CASES, resolveCase } from '@/domain/golden-cases';
import type { Impression } from '@/domain/impression/schema';
import { NO_FACTS } from '@/domain/no-facts';
import { type LastExamined, noteAsText, writeNote } from '@/domain/note/write-note';
import * as messages from '@/messages/en';
import { answerWords, day } from '@/scripts/testing/screen-words';
import { tellReading } from '../tell-reading';
import { givenBlocks } from './given-blocks';
import { noteWordsOf } from './note-words';
import { stillToDo } from './still-to-do';

const { words } = answerWords;
const { note: noteMessages, field } = messages.assessment;
const locale = 'en-GB';
const t = createTranslator({ locale, messages, namespace: 'assessment.note' });
const said = createTranslator({ locale, messages, namespace: 'assessment.impression' });
const reading = createTranslator({ locale, messages, namespace: 'reading' });
const noteWords = noteWordsOf(noteMessages, {
  labelOf: (path) => fieldLabel(path, field, words),
  answer: (path, value) => describeAnswer(path, value, answerWords),
  day,
  t,
});

/** The whole note of an assessment, as its screen writes it. */
function noteOf(facts: Facts, asOf: string, last: LastExamined | null = null, impression: Impression = {}) {
  const evaluation = evaluateCase(facts, asOf);
  const scanThen = last?.imaging?.status === 'done' && facts.imaging.status !== 'done' ? day(last.on) : null;
  const given = givenBlocks(evaluation, impression, {
    inWords: tellReading(evaluation, { words, reading, scanThen }),
    words,
    answer: noteWords.answer,
    t,
    said,
    reading,
    asked: noteMessages.asked,
  });
  return noteAsText(writeNote(facts, impression.texts, given, noteWords, last), noteMessages.part);
}

const DEMO_DAY = '2026-11-27';
const NOTES = GOLDEN_CASES.flatMap((golden) =>
  resolveCase(golden, DEMO_DAY).assessments.map(({ facts, asOf }, index, all) => {
    const before = index > 0 ? all[index - 1] : undefined;
    const last = before ? { on: before.asOf, exam: before.facts.exam, imaging: before.facts.imaging } : null;
    return { name: `${golden.id} ${index + 1}`, text: noteOf(facts, asOf, last) };
  }),
);
/** A note without what somebody wrote freely: story, report, reason, activities and signs of their own. */
const ofTheWriter = (text: string) =>
  text
    .split('\n')
    .filter(
      (line) =>
        !/^ {2}(Report|What the patient expects|Work and daily load|Patient-specific activities): /.test(
          line,
        ),
    )
    .filter((_, index, all) => !/^(Presenting complaint|Comparable signs|Notes)/.test(all[index - 1] ?? ''));

test.each(NOTES)('$name: no code, no raw date, nothing doubled, no prompt to the examiner', ({ text }) => {
  for (const line of ofTheWriter(text)) {
    expect(line).not.toMatch(/[a-z]_[a-z]|\d{4}-\d{2}-\d{2}|undefined|null|\[object/);
    expect(line).not.toMatch(/[.,;:?]\s*[.,;]|\?$|\/52|#\d/);
    expect(line).not.toMatch(/Likely structure: .*Not determinable,|, Not determinable/);
  }
});

const REASSESSED: Facts = {
  ...NO_FACTS,
  intake: {
    episode: { onsetDate: '2026-02-27' },
    pain: { legSide: 'right', legPain: 'present', nprsLegWorst: 7, nprsBack: 3 },
    symptoms: { weakness: { reported: 'present', side: 'right' } },
    goals: { activities: [{ activity: 'Walk to the shop.', score: 3 }] },
  },
  exam: {
    neurology: { strength: { great_toe_extension: { right: '4', left: '5' } } },
    mechanosensitivity: {
      slr: { right: { result: 'positive', degrees: 40, response: 'leg_pain', differentiation: 'present' } },
    },
    sensitisation: { nociplasticSignsStated: 'absent' },
    carried: [
      { path: 'mechanosensitivity.slr.right.result', on: '2026-03-03' },
      { path: 'mechanosensitivity.slr.right.degrees', on: '2026-03-03' },
    ],
  },
  imaging: { otherTests: { csi_high: 'absent', crp_or_esr_normal: 'present', emg_root: 'unable' } },
};
const LAST: LastExamined = {
  on: '2026-03-03',
  exam: {},
  imaging: {
    status: 'done',
    findings: [{ level: 'L4-L5', finding: 'disc_extrusion', rootContact: 'compression', migration: 'down' }],
  },
};

test('a re-assessment reads as sentences, and knows of the scan of last time', () => {
  const note = noteOf(REASSESSED, '2026-11-27', LAST);
  for (const words of [
    'Leg, worst in 24 h: 7/10',
    'Back: 3/10',
    'Patient-specific activities: Walk to the shop: 3/10',
    'Straight leg raise, right: positive at 40° (carried from 3 Mar 2026, not re-tested)',
    'Straight leg raise, right: familiar leg pain, changed by ankle or neck\n',
    'Absent: Nociplastic signs in the therapist’s judgement',
    'Other tests: CRP and ESR normal, Central sensitisation score not high; Could not be tested: EMG: root lesion',
    'Fit with MRI: No scan recorded this time; one is recorded in the assessment of 3 Mar 2026.',
    'Findings: L4–L5, Disc extrusion, compresses the root, migrated downwards',
    'No care is recorded.',
    'Weigh the scan recorded on 3 Mar 2026 first.',
  ])
    expect(note).toContain(words);
  expect(note).not.toMatch(/no red flag|No MRI/i);
  expect(note).toMatch(/Still to ask: [a-z].*\.\n/);
});

test('while questions of the cauda equina screen are open, the urgency says so', () => {
  expect(noteOf(REASSESSED, '2026-11-27')).toMatch(/Urgency: .* · Cauda equina: 5 of 5 open\n/);
});

test('without a scan the fit says so once', () => {
  const note = noteOf({ ...REASSESSED, exam: {}, imaging: {} }, '2026-11-27');
  expect(note).toContain('Fit with MRI: No MRI recorded.\n');
});

test('every open question and test has words that stand inside a sentence', () => {
  for (const { id, ask, field } of PROBES) {
    const [line] = stillToDo(
      [{ finding: id, text: ask, field, minutes: 1, gain: 1, safety: false, separates: '' }],
      { ask: 'Still to ask', test: 'Still to test', asked: noteMessages.asked },
    );
    expect(line?.label).toBe(field.startsWith('intake.') ? 'Still to ask' : 'Still to test');
    expect(line?.text, id).not.toMatch(/\?|^(does|is|what does|which) .*\bit\b|^(Does|Is|What|Which)\b/);
    expect(line?.text, id).toMatch(/^(\p{Ll}|FABER|Achilles)/u);
  }
});
