import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendOver } from './carry-mail';

// A real mail server on this machine: what it was handed is what a clinic's own would be.

type Handed = { from: string; to: string[]; text: string };
let handed: Handed[];
let mailServer: SMTPServer;
let port: number;

beforeEach(async () => {
  handed = [];
  mailServer = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _, done) =>
      username === 'clinic' && password === 'a password'
        ? done(null, { user: username })
        : done(new Error('not known here')),
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('gone@') ? new Error('no such person') : null),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        handed.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  const server = mailServer.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => new Promise<void>((done) => mailServer.close(() => done())));

const letter = {
  to: 'marta@mail.example',
  subject: 'Your link to sign in at Harbour Physio',
  text: 'Somebody asked for a link.\n\nhttps://clinic.example/enter#1\n',
  link: 'https://clinic.example/enter#1',
};
const from = 'Harbour Physio <no-reply@clinic.example>';
const over = (name: string, password: string) =>
  sendOver(`smtp://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}`, from);

test('a letter reaches the mail server whole: sender, one receiver, subject, text, and that no machine should answer it', async () => {
  await over('clinic', 'a password')(letter);
  expect(handed).toHaveLength(1);
  const [one] = handed;
  expect(one?.from).toBe('no-reply@clinic.example');
  expect(one?.to).toEqual(['marta@mail.example']);
  expect(one?.text).toContain('Subject: Your link to sign in at Harbour Physio');
  expect(one?.text).toContain('Auto-Submitted: auto-generated');
  expect(one?.text).toContain('https://clinic.example/enter#1');
});

test('a wrong password, and a receiver the server does not know, are refusals', async () => {
  await expect(over('clinic', 'another')(letter)).rejects.toThrow();
  await expect(over('clinic', 'a password')({ ...letter, to: 'gone@mail.example' })).rejects.toThrow();
  expect(handed).toEqual([]);
});

test('a subject with a line break adds no header and no receiver', async () => {
  await over('clinic', 'a password')({ ...letter, subject: 'Hello\r\nBcc: all@other.example' });
  expect(handed[0]?.to).toEqual(['marta@mail.example']);
  expect(handed[0]?.text).not.toMatch(/^Bcc:/m);
});
