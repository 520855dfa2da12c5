import type { Evaluation, MechanismId } from '@/domain/evaluation';
import { MECHANISMS } from '@/domain/evaluation';
import { type DueNow, dueNow } from '@/domain/questionnaires/due-now';
import { type Grouping, groupsOf } from '@/domain/questionnaires/patient-group';
import { daysBetween } from '@/domain/vocabulary/calendar';
import type { Action } from '../action';
import { clinicToday, fromDateColumn, fromDateColumnOrNull } from '../calendar';
import { decidedMechanism } from '../cases/reading';
import { COUNTS } from '../corrections/standing';
import type { Response } from './history';
import { questionnairesIn } from './in-clinic';

type OfCase = { id: string; openedOn: Date; onsetOn: Date | null };

const known = (id: string | null): MechanismId | null => MECHANISMS.find((one) => one === id) ?? null;

/** What the case was last read as, and how long it lasts: null while nobody has signed an assessment. */
export async function groupingOf(action: Action, ofCase: OfCase): Promise<Grouping> {
  const { tx, clinicId } = action;
  const last = await tx.evaluation.findFirst({
    where: { clinicId, caseId: ofCase.id, assessment: COUNTS },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      result: true,
      assessment: { select: { decision: { select: { kind: true, mechanism: true } } } },
    },
  });
  const decision = last?.assessment.decision ?? { kind: 'accepted' as const, mechanism: null };
  const onset = fromDateColumnOrNull(ofCase.onsetOn);
  return {
    mechanism: last ? known(decidedMechanism(last.result as Evaluation, decision)) : null,
    weeks: onset ? Math.floor(daysBetween(onset, await clinicToday(action)) / 7) : null,
  };
}

/** What the patient should be handed today. */
export async function dueIn(
  action: Action,
  ofCase: OfCase,
  responses: readonly Response[],
): Promise<DueNow[]> {
  return dueNow(await questionnairesIn(action), {
    startedOn: fromDateColumn(ofCase.openedOn),
    today: await clinicToday(action),
    groups: groupsOf(await groupingOf(action, ofCase)),
    answered: responses,
  });
}
