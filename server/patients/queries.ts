import type { FactorReset } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { openUntil } from '../break-glass/queries';
import { fromDateColumn, fromDateColumnOrNull } from '../calendar';
import { notFound } from '../errors';
import { masked, openDetails } from './sealed-details';

const PORTAL = { invited: 'invited', active: 'active', suspended: 'none' } as const;

const resetShown = ({ resetAt, note, member }: FactorReset & { member: { name: string } }) => ({
  at: resetAt.toISOString(),
  by: member.name,
  note,
});

/**
 * A patient's details, the two numbers masked, and cases; NOT_FOUND out of reach. `clinical`: whether the reader may see
 * what a case is about; otherwise there are no cases in the answer.
 */
export async function patientDetails(action: Action, patientId: string, { clinical }: { clinical: boolean }) {
  const { tx, clinicId } = action;
  const patient = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id: patientId } },
    include: {
      membership: { select: { status: true } },
      factorResets: {
        include: { member: { select: { name: true } } },
        orderBy: [{ resetAt: 'desc' }, { id: 'desc' }],
        take: 1,
      },
      cases: { orderBy: [{ openedOn: 'desc' }, { id: 'desc' }], take: 50 },
    },
  });
  if (!patient) throw notFound();
  const { email, phone, address, nationalNumber, insuranceNumber } = await openDetails(action, patient);
  return {
    patientId: patient.id,
    number: patient.number,
    familyName: patient.familyName,
    givenName: patient.givenName,
    birthDate: fromDateColumn(patient.birthDate),
    sex: patient.sex,
    email,
    phone,
    address,
    nationalNumber: masked(nationalNumber),
    insuranceNumber: masked(insuranceNumber),
    portalAccess: patient.membership ? PORTAL[patient.membership.status] : ('none' as const),
    /** When the patient last lost the second factor, who took it away and how they made sure who asked. */
    lastFactorReset: clinical ? (patient.factorResets.map(resetShown)[0] ?? null) : null,
    version: patient.version,
    openUntil: await openUntil(action, patientId),
    cases: (clinical ? patient.cases : []).map((each) => ({
      caseId: each.id,
      openedOn: fromDateColumn(each.openedOn),
      closedOn: fromDateColumnOrNull(each.closedOn),
      title: each.readingMain ?? `Case ${each.number}`,
    })),
  };
}

/** As {@link patientDetails}, and the look at the record is written down. */
export async function getPatient(action: Action, patientId: string, of: { clinical: boolean }) {
  const details = await patientDetails(action, patientId, of);
  await recordEvent(action, { event: 'patient.viewed', patientId, subjectId: patientId });
  return details;
}
