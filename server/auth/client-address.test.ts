import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { clientAddressOf } from './client-address';
import { notePeers } from './peers';

test.each([
  ['nobody stands between', '192.0.2.7', 0, '192.0.2.7'],
  ['the client claims another', '198.51.100.9, 192.0.2.7', 0, '192.0.2.7'],
  ['one proxy of ours stands between', '192.0.2.7, 10.0.0.1', 1, '192.0.2.7'],
  ['the client claims another to our proxy', '198.51.100.9, 192.0.2.7, 10.0.0.1', 1, '192.0.2.7'],
  ['somebody goes around our proxy', '10.0.0.5', 1, '10.0.0.5'],
  ['two proxies of ours stand between', '192.0.2.7, 10.0.0.2, 10.0.0.1', 2, '192.0.2.7'],
  ['it is one of the newer kind', '2001:db8::7', 0, '2001:db8::7'],
  ['it is no address', "192.0.2.7' or 1=1", 0, 'unknown'],
  ['there is none', '', 0, 'unknown'],
])('the address where %s', (_how, forwardedFor, proxies, address) => {
  expect(clientAddressOf(forwardedFor, proxies)).toBe(address);
});

test('a claimed address never stands last: the one that sent the request does', async () => {
  notePeers();
  notePeers();
  const server = http.createServer((request, answer) => answer.end(request.headers['x-forwarded-for']));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const seenWith = async (headers: Record<string, string>) =>
    (await fetch(`http://127.0.0.1:${port}`, { headers })).text();
  expect(await seenWith({})).toBe('127.0.0.1');
  expect(await seenWith({ 'x-forwarded-for': '198.51.100.9' })).toBe('198.51.100.9, 127.0.0.1');
  const closed = once(server, 'close');
  server.closeAllConnections();
  server.close();
  await closed;
});
