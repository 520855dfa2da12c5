import { pipeline } from 'node:stream/promises';
import { escapeIdentifier } from 'pg';
import { from } from 'pg-copy-streams';
import { expect, test } from 'vitest';
import { newDatabase } from '../testing/more-databases';
import { asOwnerSeeingAll } from './owner-session';
import { copyOut, nameOf, sequencesOf, setSequences, summaryOf, tablesOf } from './tables';

const TABLE = `
  create table "Odd ""name" (
    amount float8, words text, raw bytea, at timestamptz, many text[], content jsonb, big int8,
    twice float8 generated always as (amount * 2) stored)`;
const ROWS = `
  insert into "Odd ""name" (amount, words, raw, at, many, content, big) values
    (0.1 + 0.2::float8, E'tab\\t line\\n return\\r slash\\\\ end\\n\\\\.\\n', '\\x00ff0a5c', '2026-03-29 01:30:00.123456+02',
      array['a,b', null, '"', E'\\n'], '{"b": [1, "\\u00e4\\n"], "a": null}', 9223372036854775807),
    ('NaN', '', '', 'infinity', '{}', 'null', 0),
    (null, null, null, null, null, null, null),
    (null, null, null, null, null, null, null)`;

test('rows of any kind are the same after a copy, counted one by one, whatever order they were written in', async () => {
  const [first, second] = [await newDatabase(), await newDatabase()];
  await asOwnerSeeingAll(first, async (source) => {
    await source.query(TABLE);
    await source.query(ROWS);
    await asOwnerSeeingAll(second, async (target) => {
      await target.query(TABLE);
      const [table] = await tablesOf(source);
      if (!table) throw new Error('no table');
      expect(table.columns).toEqual(['amount', 'words', 'raw', 'at', 'many', 'content', 'big']);
      await pipeline(
        copyOut(source, table),
        target.query(
          from(`copy ${nameOf(table.name)} (${table.columns.map(escapeIdentifier).join(', ')}) from stdin`),
        ),
      );
      const copied = await summaryOf(target, table);
      expect(copied).toEqual(await summaryOf(source, table));
      expect(copied.rows).toBe(4);
      // Written again, a row lies elsewhere on the disk.
      await target.query(`update ${nameOf(table.name)} set words = words where amount is not null`);
      expect(await summaryOf(target, table)).toEqual(copied);
      await target.query(`update ${nameOf(table.name)} set words = 'x' where words = ''`);
      expect((await summaryOf(target, table)).sha256).not.toBe(copied.sha256);
    });
  });
});

test('a sequence goes on where it stood', async () => {
  await asOwnerSeeingAll(await newDatabase(), async (client) => {
    await client.query('create sequence used; create sequence fresh start 7');
    await client.query(`select nextval('used'), nextval('used')`);
    const before = await sequencesOf(client);
    expect(before).toEqual([
      { name: 'fresh', lastValue: '7', isCalled: false },
      { name: 'used', lastValue: '2', isCalled: true },
    ]);
    await client.query(`select setval('used', 100), setval('fresh', 100)`);
    await setSequences(client, before);
    const { rows } = await client.query(`select nextval('used') as used, nextval('fresh') as fresh`);
    expect(rows).toEqual([{ used: '3', fresh: '7' }]);
  });
});
