import type { Action } from './action';

/** The clinic's next human number of a kind, from 1. Two at the same moment wait for each other. */
export async function nextNumber({ tx, clinicId }: Action, kind: 'patient' | 'case'): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    insert into clinic_counter (clinic_id, kind, last) values (${clinicId}::uuid, ${kind}, 1)
    on conflict (clinic_id, kind) do update set last = clinic_counter.last + 1
    returning last`;
  const [row] = rows;
  if (!row) throw new Error('no number was given');
  return row.last;
}
