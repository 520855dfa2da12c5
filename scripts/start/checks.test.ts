import net from 'node:net';
import { expect, test } from 'vitest';
import { portFrom, requireDiskSpace, requireFreePort, requireNode } from './checks.mjs';

test('a Node that is too old is named', () => {
  expect(() => requireNode('18.19.0')).toThrow('Node 18.19.0 is too old: install Node 20 or newer.');
  expect(() => requireNode('20.0.0')).not.toThrow();
});

test('a full disk is named with what is free', () => {
  expect(() => requireDiskSpace('.', { bavail: 1_000, bsize: 1_000_000 })).toThrow(
    'Only 1.0 GB are free on this disk: at least 2 GB are needed.',
  );
  expect(() => requireDiskSpace('.', { bavail: 3_000, bsize: 1_000_000 })).not.toThrow();
});

test('a port is a whole number', () => {
  expect(portFrom(undefined)).toBe(3000);
  expect(portFrom('8080')).toBe(8080);
  for (const text of ['', 'abc', '0', '70000', '80.5']) expect(() => portFrom(text)).toThrow('not a port');
});

test('a taken port is named', async () => {
  const other = net.createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as net.AddressInfo).port)),
  );
  await expect(requireFreePort(port)).rejects.toThrow(`Port ${port} is taken`);
  await new Promise((resolve) => other.close(resolve));
  await expect(requireFreePort(port)).resolves.toBeUndefined();
});
