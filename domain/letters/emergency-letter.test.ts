import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../evaluate-case';
import { NO_FACTS } from '../no-facts';
import { wordsOf } from '../words';
import { emergencyLetter, type LetterWords } from './emergency-letter';

const AS_OF = '2026-03-10';
const WORDS: LetterWords = {
  concern: wordsOf('en').concern,
  screenItem: {
    saddle: 'saddle sensation',
    bladder: 'bladder',
    bowel: 'bowel',
    sexual: 'sexual function',
    bilateralLegs: 'both legs',
  },
  way: (how) => `by ${how}`,
};
const ABOUT = {
  clinic: 'Harbour Physiotherapy',
  therapist: 'Nadia Test',
  patient: { name: 'Sigrid Invented', birthDate: '3 Apr 1971', number: 12 },
  on: '10 Mar 2026',
};
const FACTS = {
  ...NO_FACTS,
  intake: {
    story: 'Cannot feel when she wipes.',
    caudaEquina: { saddle: 'present', bladder: 'absent' } as const,
  },
};
const letterOf = (facts: typeof FACTS | typeof NO_FACTS, handOver?: Parameters<typeof emergencyLetter>[3]) =>
  emergencyLetter(ABOUT, facts, evaluateCase(facts, AS_OF), handOver, [], WORDS);

describe('the emergency letter', () => {
  it('says suspicion, urgency, what is asked, who and from whom in its first five lines', () => {
    const [suspected, urgency, asked, patient, from] = letterOf(FACTS).split('\n');
    expect(suspected).toMatch(/^SUSPECTED: .*cauda equina/i);
    expect(urgency).toBe('URGENCY: emergency, today');
    expect(asked).toMatch(/^ASKED OF YOU: .{20}/);
    expect(patient).toBe('PATIENT: Sigrid Invented, born 3 Apr 1971, our number 12');
    expect(from).toBe('FROM: Nadia Test, physiotherapist, Harbour Physiotherapy, 10 Mar 2026');
  });

  it('tells what was reported, what was denied and what nobody answered apart', () => {
    const letter = letterOf(FACTS);
    expect(letter).toContain('Reported: saddle sensation.');
    expect(letter).toContain('Asked and denied: bladder.');
    expect(letter).toContain('Not answered: bowel, sexual function, both legs.');
  });

  it('says who was told only when who, when and how are recorded, and has no empty heading', () => {
    expect(letterOf(FACTS)).not.toContain('HANDED OVER');
    expect(letterOf(FACTS, { toldWhom: 'Dr Invented' })).not.toContain('Told:');
    const told = { toldWhom: 'Dr Invented', toldAt: '2026-03-10T10:40', how: 'phone' as const };
    expect(letterOf(FACTS, told)).toContain('HANDED OVER\nTold: Dr Invented, 2026-03-10 at 10:40, by phone.');
    expect(letterOf(FACTS)).not.toMatch(/undefined|null|\[object/);
  });

  it('is empty when nothing is an emergency', () => {
    expect(letterOf(NO_FACTS)).toBe('');
  });
});
