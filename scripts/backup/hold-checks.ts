import { type Client, escapeIdentifier } from 'pg';

type Trigger = { on: string; name: string; enabled: 'O' | 'R' | 'A' };
type ForeignKey = { on: string; name: string; timing: string };

const ENABLE = { O: 'enable', R: 'enable replica', A: 'enable always' };

/**
 * Lets rows be loaded in any order and unchanged: triggers are off, and foreign keys wait. What is answered checks every
 * foreign key and puts all of it back as it was; if it throws, the transaction has to be rolled back. Needs no right beyond
 * owning the tables.
 */
export async function holdChecks(client: Client): Promise<() => Promise<void>> {
  const { rows: triggers } = await client.query<Trigger>(`
    select t.tgrelid::regclass::text as on, t.tgname as name, t.tgenabled as enabled
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D'`);
  const { rows: foreignKeys } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as on, conname as name,
      case when condeferrable then 'deferrable initially immediate' else 'not deferrable' end as timing
    from pg_constraint
    where connamespace = 'public'::regnamespace and contype = 'f' and conparentid = 0 and not condeferred`);
  const setTrigger = ({ on, name }: Trigger, how: string) =>
    client.query(`alter table ${on} ${how} trigger ${escapeIdentifier(name)}`);
  const setTiming = ({ on, name }: ForeignKey, timing: string) =>
    client.query(`alter table ${on} alter constraint ${escapeIdentifier(name)} ${timing}`);
  for (const trigger of triggers) await setTrigger(trigger, 'disable');
  for (const foreignKey of foreignKeys) await setTiming(foreignKey, 'deferrable initially deferred');
  return async () => {
    await client.query('set constraints all immediate');
    for (const foreignKey of foreignKeys) await setTiming(foreignKey, foreignKey.timing);
    for (const trigger of triggers) await setTrigger(trigger, ENABLE[trigger.enabled]);
  };
}
