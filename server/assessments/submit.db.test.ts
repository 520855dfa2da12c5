import { afterAll, beforeEach, expect, test } from 'vitest';
import { disconnect } from '../db';
import { key, openTestClinic, type TestClinic } from '../testing/clinic';
import { INTAKE } from '../testing/facts';
import { type Drafted, draftAssessment, signing } from '../testing/record';

let clinic: TestClinic;
let drafted: Drafted;
beforeEach(async () => {
  clinic = await openTestClinic();
  drafted = await draftAssessment(clinic.as('therapist'), clinic.patientId);
});
afterAll(disconnect);

const submit = () =>
  clinic.as('assistant').assessments.submit({ assessmentId: drafted.assessmentId, idempotencyKey: key() });
const save = (role: 'assistant' | 'therapist', story: string, baseVersion: number) =>
  clinic.as(role).assessments.saveSection({
    assessmentId: drafted.assessmentId,
    patientId: drafted.patientId,
    section: 'intake',
    baseVersion,
    data: { ...INTAKE, story },
    idempotencyKey: key(),
  });
const get = () => clinic.as('therapist').assessments.get({ assessmentId: drafted.assessmentId });

test('an assistant writes and hands in; the signature says who wrote and who co-signed', async () => {
  await save('assistant', 'written by Ida', 1);
  await submit();
  expect((await get()).assessment).toMatchObject({ status: 'submitted', submitted: { byName: 'Ida Test' } });
  const { rows } = await clinic.as('therapist').caseload.list({ scope: 'mine' });
  expect(rows).toMatchObject([{ why: { kind: 'unsigned', text: 'Handed in: waits for a co-signature' } }]);
  const request = signing(drafted.assessmentId);
  const signed = await clinic
    .as('therapist')
    .assessments.sign({ ...request, versions: { ...request.versions, intake: 2 } });
  expect(signed.kind).toBe('signed');
  const { assessment } = await get();
  expect(assessment).toMatchObject({ status: 'signed', signedByName: 'Nadia Test', verified: true });
  expect(assessment.submitted).toMatchObject({ byName: 'Ida Test' });
});

test('what was handed in is changed by a therapist and no longer by the assistant, until it is given back', async () => {
  await submit();
  await expect(save('assistant', 'late thought', 1)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await save('therapist', 'corrected', 1)).toMatchObject({ kind: 'saved' });
  await expect(submit()).rejects.toMatchObject({ code: 'CONFLICT' });
  await clinic.as('therapist').assessments.handBack({
    assessmentId: drafted.assessmentId,
    note: 'Please test the ankle reflexes.',
    idempotencyKey: key(),
  });
  expect((await get()).assessment).toMatchObject({
    status: 'draft',
    returnNote: 'Please test the ankle reflexes.',
    submitted: null,
  });
  expect(await save('assistant', 'again', 2)).toMatchObject({ kind: 'saved' });
});

test('an assistant signs nothing, and a second assessment is not begun beside one that waits', async () => {
  await expect(clinic.as('assistant').assessments.sign(signing(drafted.assessmentId))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await submit();
  const again = await clinic
    .as('therapist')
    .assessments.start({ caseId: drafted.caseId, kind: 'reassessment', idempotencyKey: key() });
  expect(again.assessmentId).toBe(drafted.assessmentId);
});
