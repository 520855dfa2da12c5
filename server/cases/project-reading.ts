import type { Evaluation } from '@/domain/evaluation';
import { factsSchema } from '@/domain/facts';
import type { Action } from '../action';
import { toDateColumn } from '../calendar';
import { COUNTS } from '../corrections/standing';
import { holdCase } from './hold-case';
import { readingLines } from './reading';

/**
 * Brings what lists say of a case's reading up to date with the last signed assessment that counts: tier and reading of that
 * one, side and onset of the last one that tells them. Empty while there is none.
 */
export async function projectReading(action: Action, caseId: string): Promise<void> {
  const { tx, clinicId, now } = action;
  await holdCase(action, caseId);
  const rows = await tx.assessment.findMany({
    where: { clinicId, caseId, status: 'signed', kind: { not: 'follow_up' }, ...COUNTS },
    orderBy: [{ signedAt: 'desc' }, { id: 'desc' }],
    select: {
      evaluation: { select: { facts: true, result: true, tier: true } },
      decision: { select: { kind: true, mechanism: true } },
    },
  });
  const last = rows.find(({ evaluation }) => evaluation !== null);
  const lines =
    last?.evaluation &&
    readingLines(
      last.evaluation.result as Evaluation,
      last.decision ?? { kind: 'accepted', mechanism: null },
    );
  const intakes = rows.flatMap(({ evaluation }) =>
    evaluation ? [factsSchema.parse(evaluation.facts).intake] : [],
  );
  const side = intakes.map(({ pain }) => pain?.legSide).find((told) => told);
  const onset = intakes
    .map(({ episode }) => episode?.legOnsetDate ?? episode?.onsetDate)
    .find((told) => told);
  await tx.case.update({
    where: { clinicId_id: { clinicId, id: caseId } },
    data: {
      tier: last?.evaluation?.tier ?? null,
      readingMain: lines?.main ?? null,
      readingSub: lines?.sub ?? null,
      legSide: side ?? null,
      onsetOn: onset ? toDateColumn(onset) : null,
      updatedAt: now,
    },
    select: { id: true },
  });
}
