import type { Client } from 'pg';

/** One line for each thing that the migrations made: what it is, whose it is, and how it is defined. */
const PARTS = [
  `select format('column %s.%s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod),
     case when attnotnull then 'not null' end, (select pg_get_expr(adbin, adrelid) from pg_attrdef
       where adrelid = attrelid and adnum = attnum)) as line
   from pg_attribute join pg_class c on c.oid = attrelid
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped`,
  `select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
   from pg_constraint where connamespace = 'public'::regnamespace`,
  `select format('index %s', indexdef) as line from pg_indexes where schemaname = 'public'`,
  `select format('row-level security of %s: on %s, forced %s', oid::regclass, relrowsecurity, relforcerowsecurity) as line
   from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  `select format('policy %s %s %s %s to %s using %s check %s', tablename, policyname, permissive, cmd, roles, qual,
     with_check) as line
   from pg_policies where schemaname = 'public'`,
  `select format('grant on %s: %s', oid::regclass, relacl) as line
   from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')`,
  `select format('grant on %s.%s: %s', attrelid::regclass, attname, attacl) as line
   from pg_attribute join pg_class c on c.oid = attrelid
   where relnamespace = 'public'::regnamespace and attacl is not null`,
  `select format('grant on schema: %s', (select string_agg(one::text, ' ' order by one::text) from unnest(nspacl) one))
     as line
   from pg_namespace where nspname = 'public'`,
  `select format('trigger %s %s, enabled %s', t.tgrelid::regclass, pg_get_triggerdef(t.oid), t.tgenabled) as line
   from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace = 'public'::regnamespace and not t.tgisinternal`,
  `select format('foreign key trigger %s %s, enabled %s, deferrable %s', t.tgrelid::regclass, k.conname || ' ' || t.tgtype,
     t.tgenabled, t.tgdeferrable) as line
   from pg_trigger t join pg_constraint k on k.oid = t.tgconstraint
   where k.connamespace = 'public'::regnamespace and t.tgisinternal`,
  `select format('function %s, grant %s', pg_get_functiondef(oid), proacl) as line
   from pg_proc where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')`,
  `select format('values of %s: %s', t.oid::regtype, string_agg(enumlabel, ',' order by enumsortorder)) as line
   from pg_type t join pg_enum on enumtypid = t.oid where typnamespace = 'public'::regnamespace group by t.oid`,
  `select format('view %s %s', viewname, definition) as line from pg_views where schemaname = 'public'`,
  `select format('role %s superuser %s bypass %s settings %s', rolname, rolsuper, rolbypassrls, rolconfig) as line
   from pg_roles where rolname = 'rootwise_app'`,
];

/** Everything in the catalogue that protects or shapes the data, as sorted lines: equal databases give equal lines. */
export async function catalogueOf(client: Client): Promise<string[]> {
  const lines: string[] = [];
  for (const part of PARTS) {
    const { rows } = await client.query<{ line: string }>(part);
    lines.push(...rows.map(({ line }) => line));
  }
  return lines.sort();
}

/** What stands in one of two catalogues only; nothing when they are equal. */
export function differences(expected: readonly string[], actual: readonly string[]): string[] {
  return [
    ...expected.filter((line) => !actual.includes(line)).map((line) => `missing: ${line}`),
    ...actual.filter((line) => !expected.includes(line)).map((line) => `not expected: ${line}`),
  ];
}
