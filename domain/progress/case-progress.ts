import type { CaseHistory } from './case-history';
import type { ResponseState } from './check-in';
import { type Discharge, dischargeOf } from './discharge';
import { type DueItem, dueItems } from './due-items';
import { type CurveCheck, curveChecks } from './expected-curve';
import { holdNow } from './lights';
import { type RecheckState, recheckState } from './overdue';
import type { ProgressEntry } from './progress-entry';
import { type ReclassifyReason, reclassifyReasons } from './reclassify-when';
import { judgeResponse, responseState } from './response-state';
import { type ToDo, toDoNow } from './to-do';
import type { Hold } from './traffic-light';

/** Where a case stands: the state and why, what is due and for whom, what to do, and whether it may be closed. */
export type CaseProgress = {
  state: ResponseState;
  why: string[];
  hold: Hold | null;
  recheck: RecheckState;
  curve: CurveCheck[];
  due: DueItem[];
  toDo: ToDo[];
  reclassify: ReclassifyReason[];
  discharge: Discharge;
};

/** The state after each entry, for how long it has held. */
const statesOf = (entries: readonly ProgressEntry[], adherenceShare: number | null) =>
  entries.map(({ on }, index) => ({
    on,
    state: responseState(entries.slice(0, index + 1), index === entries.length - 1 ? adherenceShare : null),
  }));

/**
 * What a case's history says on one day (treatment specification §3, §6). Pure and total. A measure that is missing is a gap,
 * never a zero; too little exercise is said before a plateau is; what is overdue names who has to act.
 */
export function caseProgress(history: CaseHistory, asOf: string): CaseProgress {
  const { entries, planClass, startedOn, adherenceShare } = history;
  const { state, why } = judgeResponse(entries, adherenceShare);
  const recheck = recheckState(history.recheckDueOn, asOf);
  const curve = curveChecks(entries, planClass, asOf);
  const hold = history.closedOn === null ? holdNow(entries, asOf) : null;
  const reclassify = reclassifyReasons({ state, planClass, entries, startedOn }, asOf);
  const discharge = dischargeOf({ ...history, state, states: statesOf(entries, adherenceShare) }, asOf);
  const judged = { state, recheck, curve, hold, reclassify, discharge };
  return {
    ...judged,
    why,
    due: history.closedOn === null ? dueItems(history, asOf) : [],
    toDo: history.closedOn === null ? toDoNow(history, judged, asOf) : [],
  };
}
