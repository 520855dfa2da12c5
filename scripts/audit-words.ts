import type { Finding, FindingKind } from '@/server/audit/follow-chain';
import type { AuditReport, ClinicReport } from '@/server/audit/verify';

const WORDS: Record<FindingKind, (finding: Finding) => string> = {
  missing: ({ seq }) => `entry ${seq} is missing, and later ones exist: it was deleted.`,
  no_event: ({ seq, eventId }) =>
    `entry ${seq} (event ${eventId}) has a seal and no event: the event was deleted, or the seal put in.`,
  out_of_order: ({ seq, eventId }) =>
    `entry ${seq} (event ${eventId}) does not follow the one before it: entries were moved or taken out.`,
  changed: ({ seq, eventId }) =>
    `entry ${seq} (event ${eventId}) is not what was sealed: it was changed or exchanged.`,
  late: ({ seq, eventId }) =>
    `entry ${seq} (event ${eventId}) is dated long before its neighbours: it was put in afterwards.`,
  not_as_published: ({ seq, eventId }) =>
    `entry ${seq} (event ${eventId}) is not what was published: it or one before it was written anew with the key.`,
  cut: ({ seq, published }) =>
    `entries ${seq} to ${published} were published and are gone: the end was cut off.`,
  unsealed: ({ eventId }) =>
    `event ${eventId} has no seal and should have: it was put in afterwards, or sealing has stopped.`,
};

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

function lineOf({ clinicId, name, entries, waiting, first }: ClinicReport): string {
  const clinic = `${name ?? 'A clinic the database does not know'} (${clinicId})`;
  if (first) return `✗ ${clinic}: ${WORDS[first.kind](first)}`;
  const wait = waiting > 0 ? `, ${count(waiting, 'event', 'events')} not sealed yet` : '';
  return `✓ ${clinic}: ${count(entries, 'entry', 'entries')}, whole${wait}.`;
}

/** The outcome in plain words, one line each, and whether everything is as it was written. */
export function auditInWords(
  { clinics, wrongKey, damagedHeads }: AuditReport,
  headsFile: string,
): { lines: string[]; whole: boolean } {
  if (wrongKey) {
    const lines = [
      '✗ Nothing in the log or the head file agrees with AUDIT_KEY: this is not the key it was sealed with, or everything was written anew.',
    ];
    return { lines, whole: false };
  }
  const lines = clinics.map(lineOf);
  const unpublished = damagedHeads === null && clinics.some(({ entries }) => entries > 0);
  if (unpublished)
    lines.push(`✗ There is no head file at ${headsFile}: a cut end of the log could not be noticed.`);
  for (const line of damagedHeads ?? [])
    lines.push(`✗ Line ${line} of ${headsFile} is not as it was published.`);
  if (lines.length === 0) lines.push('There is no clinic yet.');
  const whole = !unpublished && !damagedHeads?.length && clinics.every(({ first }) => first === null);
  return { lines, whole };
}
