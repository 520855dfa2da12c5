import { expect, test } from 'vitest';
import { PERMISSIONS } from '@/domain/access/policy';
import admin from './en/admin.json';

test('every permission stands in words on the page that prints the table, and nothing else does', () => {
  expect(Object.keys(admin.access.what).toSorted()).toEqual(
    PERMISSIONS.map((permission) => permission.replace('.', '_')).toSorted(),
  );
});
