import { ageInYears } from '@/domain/vocabulary/age';
import { weeksBetween } from '@/domain/vocabulary/calendar';
import type { Action } from '../action';
import { TONES } from '../alerts/level';
import { openUntil } from '../break-glass/queries';
import { fromDateColumn, fromDateColumnOrNull } from '../calendar';
import { notFound } from '../errors';

/** The week of the episode, counted from 1 at onset; null without an onset date. */
export const weekOf = (onsetOn: string | null, today: string): number | null =>
  onsetOn ? Math.max(1, Math.floor(weeksBetween(onsetOn, today)) + 1) : null;

/** Who this is, on every clinical screen: name, birth date, age, number, side, week and open alerts. */
export async function bannerOf(
  action: Action,
  of: { patientId: string; onsetOn: Date | null; legSide: string | null },
  today: string,
) {
  const { tx, clinicId } = action;
  const patient = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id: of.patientId } },
    include: { alerts: { where: { status: 'open' }, orderBy: { openedAt: 'asc' }, take: 20 } },
  });
  if (!patient) throw notFound();
  const birthDate = fromDateColumn(patient.birthDate);
  return {
    patientId: patient.id,
    familyName: patient.familyName,
    givenName: patient.givenName,
    birthDate,
    ageYears: ageInYears(birthDate, today),
    sex: patient.sex,
    number: patient.number,
    legSide: legSideOf(of.legSide),
    week: weekOf(fromDateColumnOrNull(of.onsetOn), today),
    alerts: patient.alerts.map(({ id, title, level }) => ({ id, text: title, tone: TONES[level] })),
    openUntil: await openUntil(action, patient.id),
  };
}
export type Banner = Awaited<ReturnType<typeof bannerOf>>;

function legSideOf(stored: string | null): 'left' | 'right' | 'both' | 'none' | null {
  switch (stored) {
    case 'left':
    case 'right':
    case 'both':
    case 'none':
      return stored;
    default:
      return null;
  }
}
