import { createTransport } from 'nodemailer';
import { env } from '../env';
import { logUnexpected } from '../log';
import { deliverMail, type Send } from './deliver';

/** Milliseconds between two looks into the outbox. */
const PAUSE = 5_000;
const SMTP_PATIENCE = 10_000;

/** Letters over the mail server of an address such as `smtps://name:password@host`. Rejects when it takes too long or does not take the letter. */
export function sendOver(smtpUrl: string, from: string): Send {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: SMTP_PATIENCE,
    greetingTimeout: SMTP_PATIENCE,
    socketTimeout: SMTP_PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from, to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
  };
}

const kept = globalThis as typeof globalThis & { rootwiseMail?: true };

/** Sends what stands in the outbox for as long as the process lives; does nothing without SMTP_URL. A process does it once. */
export function carryMail(): void {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM || kept.rootwiseMail) return;
  kept.rootwiseMail = true;
  const send = sendOver(SMTP_URL, MAIL_FROM);
  const round = async () => {
    await deliverMail(send, new Date()).catch((error: unknown) =>
      logUnexpected(error, { procedure: 'mail' }),
    );
    setTimeout(() => void round(), PAUSE).unref();
  };
  void round();
}
