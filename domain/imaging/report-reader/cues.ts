import type { Span } from './report-reading';

/** What a cue says of a finding. `nothing`: it looks like one of the others and is none ("no change in"). */
type Says = 'nothing' | 'opens' | 'denies' | 'hedges' | 'past';
/** On which findings of its clause: those that follow it, or those that stand before it. */
type On = 'following' | 'preceding';
export type Cue = Span & { says: Says; on: On; words: string };

const ADVERBS = '(?:(?:\\w+ly|yet|now|also|well|since|at\\s+all)\\s+){0,3}';
const CANNOT = "(?:cannot|can\\s+not|can't|could\\s+not|couldn't)";
const BE = '(?:is|are|was|were|be|been|being|remains?|seems?|appears?)';
const EXCLUDED = '(?:excluded|ruled\\s+out|discounted|dismissed)';
const EXCLUDE = '(?:exclude|rule\\s+out|discount|dismiss)';
const SEEN =
  '(?:seen(?!\\s+to\\b)|present|identified|demonstrated|evident|shown|visible|visuali[sz]ed|found|apparent|detected|noted|observed|appreciated|discernible|recogni[sz]ed)';
const LOOK = '(?:see|identify|demonstrate|detect|find|show|reveal|visuali[sz]e|appreciate)';
const GONE = '(?:resolved|resorbed|disappeared|vanished|gone)';
const TAKEN_OUT = '(?:removed|excised|resected|evacuated)';
const NOT_WHOLLY =
  '(?:partially|partly|incompletely|nearly|almost|largely|mostly|substantially|virtually|somewhat)';
const EARLIER = '(?:previous|prior|earlier|former|last|old)';
const SCAN = '(?:study|scan|mri|ct|imaging|examination|exam|report|films?|images?)';
const UNSURE = '(?:possible|questionable|queried|equivocal|indeterminate|doubtful|uncertain|unclear)';
/** Where a word that may also lead on to something else stands last. */
const LAST = '(?=\\s*(?:[,.;:)]|$|(?:at|in|on|of|here|but|and)\\b))';

/** What counts, most specific first: what one cue has taken, a later one does not read again. */
const CUES: readonly (readonly [Says, On | 'either', string])[] = [
  ['nothing', 'following', 'not?\\s+(?:only|just|merely|simply|to\\s+mention|un(?:common|usual)\\w*)\\b'],
  [
    'nothing',
    'following',
    '(?:no|without)\\s+(?:(?:significant|interval|appreciable|substantial|definite|major|obvious|further|relevant|real|marked|convincing|complete|overall)\\s+)*(?:change|increase|decrease|reduction|progression|improvement|worsening|enlargement|growth|regression|resolution|alteration|deterioration)s?\\s+(?:in|of|to)\\b(?!\\s+keeping)',
  ],
  [
    'nothing',
    'following',
    `not\\s+${ADVERBS}(?:changed|altered|enlarged|increased|decreased|improved|progressed|worsened|grown|regressed|${GONE})`,
  ],
  [
    'nothing',
    'following',
    '(?:with\\s+and\\s+without|without\\s+and\\s+with)\\b|(?:without|absence\\s+of|no)\\s+(?:(?:iv|intravenous|gadolinium|the|any)\\s+)*(?:contrast|gadolinium)\\b(?!\\s+(?:\\w+\\s+)?enhanc)',
  ],
  [
    'nothing',
    'following',
    '(?:no|nothing|not)\\s+(?:more|other|further|greater|worse)\\s+(?:\\w+\\s+)?than\\b',
  ],
  ['nothing', 'following', '(?:no|without(?:\\s+a)?)\\s+doubt\\b'],
  [
    'nothing',
    'following',
    '(?:not|rather\\s+than|instead\\s+of|as\\s+opposed\\s+to)\\s+(?:an?\\s+)?(?:old|chronic|healed|remote|long-?standing)\\b',
  ],
  [
    'denies',
    'following',
    `(?<=^[\\s•*\\d.)-]*)(?:absent|not\\s+${SEEN}|(?:pertinent\\s+|relevant\\s+)?negatives?(?:\\s+findings)?|excluded)\\s*:`,
  ],
  [
    'nothing',
    'preceding',
    `absent\\s+(?:on|in|at)\\s+(?:the\\s+|a\\s+)?${EARLIER}\\b|not\\s+(?:previously|formerly)\\s+${SEEN}|not\\s+${ADVERBS}${SEEN}\\s+(?:previously|before|earlier|(?:on|in|at)\\s+(?:the\\s+|a\\s+)?${EARLIER})\\b`,
  ],
  [
    'opens',
    'preceding',
    '(?:could|may|might)\\s+(?:be|have\\s+been)\\s+(?:\\w+ly\\s+)?(?:missed|overlooked|obscured|masked)\\b',
  ],
  [
    'denies',
    'following',
    '(?<!\\b(?:has|have|had|is|are|was|were|been|\\w+ly)\\s+)resolved\\s+(?=(?:(?:left|right|central|para\\w+|disc|disk|previous|prior|large|small|l\\d\\S*)\\s+)*(?:protru|extru|hernia|sequest|prolap|discitis|abscess|ha?emat))',
  ],
  [
    'nothing',
    'following',
    `(?:compar(?:ed|ison)\\s+(?:to|with)|since|from)\\s+(?:the\\s+|a\\s+)?${EARLIER}\\b(?:\\s+${SCAN})?`,
  ],
  [
    'nothing',
    'following',
    `${EARLIER}\\s+(?:[\\w/-]+\\s+){0,3}(?:\\w*(?:ectomy|otomy)|surgery|operation|fusion|\\w*decompression)\\b`,
  ],

  ['opens', 'following', `${CANNOT}\\s+(?:comment|be\\s+certain|assess)\\b`],
  ['denies', 'following', `${CANNOT}\\s+be\\s+${ADVERBS}(?:seen|shown|demonstrated)\\s+to\\b`],
  ['opens', 'preceding', `${CANNOT}\\s+${ADVERBS}(?:be\\s+)?${ADVERBS}${EXCLUDED}`],
  [
    'opens',
    'preceding',
    `(?:${BE}\\s+|has\\s+|have\\s+)?(?:not|never|(?:is|are|was|were|has|have)n't)\\s+${ADVERBS}(?:been\\s+|be\\s+)?${ADVERBS}${EXCLUDED}`,
  ],
  [
    'opens',
    'preceding',
    `(?:(?:yet|remains?|needs?|has|have|ought|is|are)\\s+)?to\\s+be\\s+${ADVERBS}${EXCLUDED}|(?:should|must)\\s+be\\s+${ADVERBS}${EXCLUDED}|can\\s+only\\s+be\\s+${ADVERBS}${EXCLUDED}`,
  ],
  ['opens', 'preceding', `(?:is|are)\\s+(?:difficult|hard|impossible)\\s+to\\s+${ADVERBS}${EXCLUDE}${LAST}`],
  [
    'opens',
    'following',
    `(?:${CANNOT}|unable\\s+to|(?:does|do|did)\\s+not|(?:does|do|did)n't|not\\s+possible\\s+to|(?:difficult|hard|impossible)\\s+to|please|to\\s+help|to)\\s+${ADVERBS}${EXCLUDE}\\b`,
  ],
  ['denies', 'following', `(?:can|could|may|we|to\\s+confidently|effectively)\\s+${ADVERBS}${EXCLUDE}\\b`],
  ['opens', 'following', `${EXCLUDE}\\b|exclusion\\s+of\\b|r\\s?/\\s?o\\b`],
  [
    'opens',
    'following',
    'if\\s+(?:there\\s+(?:is|are|remains?)\\s+)?(?:\\w+\\s+){0,3}?(?:concern|suspicion|suspected|suspect|signs?|features?)\\b',
  ],
  [
    'opens',
    'preceding',
    `${BE}\\s+${ADVERBS}(?:considered\\s+|felt\\s+|thought\\s+|deemed\\s+)?${ADVERBS}(?:${UNSURE}|unlikely|improbable|not\\s+${ADVERBS}(?:certain|definite|confirmed|convincing|conclusive))\\b(?!\\s+to\\s+\\w+)`,
  ],
  [
    'opens',
    'preceding',
    `\\b(?:${UNSURE}|unlikely|improbable|not\\s+${ADVERBS}(?:certain|confirmed|conclusive))${LAST}`,
  ],
  ['opens', 'preceding', '\\?(?<=[\\w)]\\?)(?=\\s)|\\?(?=\\s*(?:[),.]|$))'],
  ['opens', 'following', '\\?'],
  [
    'opens',
    'following',
    '(?:possibl[ey]|possibility\\s+of|questionabl[ey]|question\\s+of|quer(?:y|ies|ied)|equivocal(?:ly)?|indeterminate|doubtful|uncertain|perhaps|maybe|potential(?:ly)?|conceivabl[ey]|unlikely|unclear\\s+(?:if|whether)|whether)\\b',
  ],

  [
    'hedges',
    'preceding',
    `${NOT_WHOLLY}\\s+(?:\\w+ly\\s+)?(?:${GONE}|${TAKEN_OUT}|regressed)|regressed\\s+${NOT_WHOLLY}`,
  ],
  [
    'hedges',
    'following',
    '(?:partial|incomplete|near-?\\s?complete|some)\\s+(?:\\w+\\s+)?(?:resolution|regression|resorption)\\s+of\\b',
  ],
  [
    'denies',
    'preceding',
    '(?:completely|fully|totally|entirely)\\s+regressed\\b|regressed\\s+(?:completely|fully|totally|entirely)\\b',
  ],
  ['hedges', 'preceding', '(?:has|have)\\s+(?:\\w+ly\\s+)?regressed\\b'],
  [
    'denies',
    'following',
    '(?:complete|full|total)\\s+(?:\\w+\\s+)?regression\\s+of\\b|(?:resolution|resorption|disappearance)\\s+of\\b',
  ],
  ['hedges', 'following', 'regression\\s+of\\b'],

  [
    'denies',
    'preceding',
    `(?:(?:is|are|was|were|has|have|had|can|could|may)\\s+)?${ADVERBS}(?:be(?:en)?\\s+)${ADVERBS}${EXCLUDED}|(?:is|are|was|were)\\s+${ADVERBS}${EXCLUDED}`,
  ],
  [
    'denies',
    'following',
    `(?:excludes|excluding|rules\\s+out)\\b|(?:excluded|ruled\\s+out)\\s+(?:a|an|any|the)\\b`,
  ],
  ['denies', 'preceding', EXCLUDED],
  [
    'denies',
    'preceding',
    `(?:(?:is|are|was|were|has|have|had)\\s+)?(?:not|no\\s+longer|never)\\s+${ADVERBS}(?:been\\s+|be\\s+)?${ADVERBS}${SEEN}\\b|(?:is|are|was|were|has|have)n't\\s+${ADVERBS}(?:been\\s+)?${SEEN}\\b|${CANNOT}\\s+be\\s+${ADVERBS}${SEEN}\\b`,
  ],
  [
    'denies',
    'preceding',
    `(?:(?:is|are|was|were|has|have|had)\\s+)?${ADVERBS}(?:been\\s+)?${ADVERBS}${GONE}\\b`,
  ],
  ['denies', 'preceding', `(?:has|have|had|was|were)\\s+${ADVERBS}(?:been\\s+)?${ADVERBS}${TAKEN_OUT}\\b`],
  ['denies', 'preceding', `${BE}\\s+${ADVERBS}(?:absent|negative(?!\\s+for))\\b|absent${LAST}`],

  [
    'hedges',
    'preceding',
    `${BE}\\s+${ADVERBS}(?:most\\s+|more\\s+|less\\s+)?(?:suspected|likely|probable|favou?red|presumed|considered|suggested|raised|questioned|suspicious)\\b(?!\\s+(?:to|for|of)\\b)`,
  ],
  [
    'hedges',
    'either',
    `less\\s+likely\\b|(?:${CANNOT}|not)\\s+(?:be\\s+)?${ADVERBS}(?:distinguished|differentiated)\\s+from\\b`,
  ],
  ['hedges', 'preceding', `(?:likely|probable|suspected|presumed)${LAST}`],
  ['hedges', 'following', '(?:more|most)\\s+likely\\b'],
  [
    'hedges',
    'following',
    '(?:probabl[ey]|likely|suggest\\w*|suspicious|suspicion|suspected|suspect|consistent\\s+with|in\\s+keeping\\s+with|c/w|compatible\\s+with|appears?\\s+to|seems?\\s+to|thought|felt\\s+to|favou?r(?:s|ed|ing)?|presum(?:ed|ably|ptive)|concern(?:ing)?\\s+(?:for|of|about|regarding)|worr(?:isome|ying)\\s+for|differential(?:\\s+diagnos[ie]s)?|ddx)\\b',
  ],
  ['hedges', 'either', '(?:versus|vs)\\b'],
  ['hedges', 'following', '(?:may|might|could)\\b(?!\\s+\\d)'],

  [
    'past',
    'preceding',
    `(?:seen|noted|described|present|shown|demonstrated|reported)\\s+(?:previously|earlier|before\\b|on\\s+(?:the\\s+)?${EARLIER}\\b)`,
  ],
  ['past', 'following', `(?:previous(?:ly)?|prior|formerly|former|history\\s+of)\\b(?!\\s+to\\b)`],

  [
    'denies',
    'following',
    `(?:no|not|without|absent|nor|neither|never|none|nothing|nil|(?:absence|lack)\\s+of|lack(?:s|ing)|(?:free|clear)\\s+(?:of|from)|negative\\s+for|rather\\s+than|instead\\s+of|as\\s+opposed\\s+to|devoid\\s+of|fail(?:s|ed|ure)?\\s+to|unable\\s+to\\s+${LOOK}|${CANNOT}\\s+${ADVERBS}${LOOK}|(?:does|do|did|is|are|was|were|has|have)n't)\\b`,
  ],
];
const PATTERNS = CUES.map(([says, on, words]) => ({
  says,
  on,
  words: new RegExp(`(?:\\b(?=\\w)|(?=\\?))(?:${words})`, 'g'),
}));

/** Every cue of a clause, left to right, none inside another; one that acts both ways stands twice. */
export function cuesIn(text: string): Cue[] {
  const found: Cue[] = [];
  const taken = new Uint8Array(text.length);
  for (const { says, on, words } of PATTERNS)
    for (const match of text.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      for (const way of on === 'either' ? (['following', 'preceding'] as const) : [on])
        found.push({ says, on: way, start, end, words: match[0] });
    }
  return found.sort((a, b) => a.start - b.start);
}
