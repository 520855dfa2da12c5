/** Short and other spellings of one word: the phrases of the lexicon and the words of a line are both brought to the first. */
const SPELLINGS: Record<string, string> = {
  extension: 'ext extn exten extend',
  flexion: 'flex flx flexn flexed',
  abduction: 'abd abdn abductn',
  adduction: 'add addn',
  lateral: 'lat',
  medial: 'med',
  posterior: 'post',
  anterior: 'ant',
  sensation: 'sens sensn',
  anaesthesia: 'anaesth anesth anesthesia anaesthsia',
  paraesthesia: 'paraesth paresthesia parasthesia paraesthesiae paraesthesias',
  hypoaesthesia: 'hypoaesth hypoesthesia hypoasthesia',
  anaesthetic: 'anesthetic',
  hyperaesthesia: 'hyperesthesia',
  bilateral: 'bilat bil bilaterally',
  forward: 'fwd',
  internal: 'int',
  rotation: 'rot rotn',
  reflex: 'refl',
  dysfunction: 'dysfn dysfunc dysfunct dysfx',
  symptoms: 'sx symptom',
  problems: 'probs prob',
  changes: 'chgs chges',
  hamstring: 'hs',
  increased: 'incr inc',
  decreased: 'decr dec',
  diminished: 'dim',
  average: 'avg',
  unremarkable: 'unrem',
  normal: 'norm',
  positive: 'posv',
  restricted: 'restr',
};

const FIRST_SPELLING = new Map(
  Object.entries(SPELLINGS).flatMap(([first, others]) =>
    others.split(' ').map((word) => [word, first] as const),
  ),
);

/** One spelling for words, spaces and hyphens; marks between words keep no space (`leg > back` → `leg>back`). */
export const canonical = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/\s*([/>&+=])\s*/g, '$1')
    .replace(/[\s-]+/g, ' ')
    .replace(/[a-z]+/g, (word) => FIRST_SPELLING.get(word) ?? word);
