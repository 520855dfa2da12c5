import { expect, test } from 'vitest';
import { AUDIT_KINDS } from '@/domain/access/audit-kinds';
import { ROLES } from '@/domain/access/policy';
import { TAKEN_OUT } from '@/server/audit/events';
import { SHOWN_FACTS } from '@/server/audit/facts-of';
import { AUDIT_EVENT_NAMES } from '@/server/audit/kinds';
import audit from './en/audit.json';

const wordsAt = (words: object, name: string): unknown =>
  name.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words);

/** Events that are not about one patient's record, or that only the patient causes. */
const OF_NO_OTHER = [
  'session.signed_in',
  'session.signed_out',
  'session.link_requested',
  'session.first_step',
  'session.proved',
  'session.ended',
  'session.others_ended',
  'session.factor_refused',
  'factor.begun',
  'factor.enrolled',
  'factor.removed',
  'factor.recovery_code_used',
  'factor.recovery_codes_renewed',
  'factor.reset',
  'factor.requirement_set',
  'passkey.begun',
  'passkey.added',
  'passkey.renamed',
  'passkey.removed',
  'passkey.counter_refused',
  'account.viewed',
  'password.changed',
  'my.answers_kept',
  'team.sessions_ended',
  'password.set',
  'clinic.opened',
  'clinic.side_order_set',
  'caseload.viewed',
  'patients.searched',
  'questionnaire.text_recorded',
  'questionnaire.text_withdrawn',
  'alerts.viewed',
  'my.viewed',
  'my.exercise_marked',
  'my.checked_in',
  'admin.viewed',
  'team.added',
  'team.link_issued',
  'team.status_set',
  'team.role_set',
  'break_glass.listed',
];

test.each(AUDIT_EVENT_NAMES)('%s has plain words', (name) => {
  expect(wordsAt(audit.event, name), 'for the administrator').toMatch(/^[A-Z]\w+ .+|^Signed (in|out)$/);
  const toThePatient = wordsAt(audit.mine.did, name);
  if (OF_NO_OTHER.includes(name)) expect(toThePatient).toBeUndefined();
  else if (name.startsWith('record.'))
    expect(Object.keys(toThePatient as object).sort()).toEqual(TAKEN_OUT.toSorted());
  else expect(toThePatient, 'for the patient').toMatch(/\byou\b|\byour\b/);
});

test('every kind, role and fact has words', () => {
  expect(Object.keys(audit.kinds).sort()).toEqual(AUDIT_KINDS.toSorted());
  for (const role of ROLES) expect(audit.role).toHaveProperty(role);
  for (const fact of SHOWN_FACTS) expect(wordsAt(audit.fact, fact), fact).toContain('{values}');
  for (const what of TAKEN_OUT) expect(audit.value).toHaveProperty(what);
});
