import { Secret, TOTP } from 'otpauth';
import qrcode from 'qrcode-generator';

const ISSUER = 'Rootwise';
const STEP_SECONDS = 30;
/** Steps a clock may be off, before and after. */
const DRIFT_STEPS = 1;

const totpOf = (secret: string, label: string) =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(secret),
  });

/** A new secret of 160 bits, in base32 as authenticator apps take it. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The six digits an authenticator app shows at this moment (RFC 6238, SHA-1, 30 s: what every app supports). */
export const totpCodeAt = (secret: string, now: Date): string =>
  totpOf(secret, '').generate({ timestamp: now.getTime() });

/**
 * The 30-second step a code belongs to, or null when it is not one of this moment (one step either way). Whoever accepts it
 * writes the step down and takes no code of that step or an earlier one again.
 */
export function totpStepOf(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: DRIFT_STEPS });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
}

/** A QR code as one SVG path of unit squares inside `size` × `size`, the quiet zone of four included. */
export type QrPicture = { size: number; path: string };

function pictureOf(text: string): QrPicture {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column)) path += `M${column + 4} ${row + 4}h1v1h-1z`;
  return { size: count + 8, path };
}

/** What an authenticator app scans, drawn here: the secret is sent to nobody. */
export const totpPicture = (secret: string, email: string): QrPicture =>
  pictureOf(totpOf(secret, email).toString());
