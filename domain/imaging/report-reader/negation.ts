export type Standing = 'stated' | 'hedged' | 'denied';

const DENIES =
  /(?:\b(?:no|not|without|absent|nor|neither|never|none|absence\s+of|free\s+of|negative\s+for|rather\s+than|instead\s+of|devoid\s+of|excludes?|excluding|excluded|ruled?\s+out|rules\s+out|query|queried|questionable|possible|possibly)\b|\?)/g;
/** What ends a denial on the way to a finding: a new statement, or a finding that is graded by itself. */
const ENDS_DENIAL =
  /,\s*(?:and\s+)?(?:there\s+(?:is|are)|with\b|a\b|an\b|the\b|mild|moderate|severe|marked|small|large|minor|left|right|bilateral|some)|\band\s+(?:with|there|a|an|mild|moderate|severe|marked|small|large)\b|\bwith\b(?!\s*(?:out|in)\b)|\bexcept\b|\bexception\b|\bapart\s+from\b|\bother\s+than\b|\bbesides\b/;
const DENIED_AFTER =
  /^[^,;]{0,60}?\b(?:(?:is|are|was|were|has|have|had|been)\s+(?:\w+\s+){0,2}?(?:not|no\s+longer|absent|excluded|resolved|unlikely|resorbed|possible|questionable|negative)\b|not\s+(?:seen|present|identified|demonstrated|evident|shown|visible|visuali[sz]ed|found|apparent)|cannot\s+be\s+(?:excluded|ruled\s+out)|can\s+not\s+be\s+excluded|absent\b|resolved\b|to\s+be\s+excluded)/;
const HEDGES =
  /\b(?:probabl[ey]|likely|suggest\w*|suspicious|suspected|consistent\s+with|in\s+keeping\s+with|c\/w|compatible\s+with|may\s+represent|appears?\s+to|thought\s+to|favou?rs?|presumed|presumably)\b/;

/** Whether a clause states, doubts or denies what stands between `before` and `after` in it. */
export function standingOf(before: string, after: string): Standing {
  const last = [...before.matchAll(DENIES)].at(-1);
  if (last && !ENDS_DENIAL.test(before.slice(last.index + last[0].length))) return 'denied';
  if (DENIED_AFTER.test(after)) return 'denied';
  return HEDGES.test(before) ? 'hedged' : 'stated';
}
