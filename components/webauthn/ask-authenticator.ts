import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** Why an authenticator gave no answer: the person would not or was too slow, it has one already, or the browser cannot. */
export type NoAnswer = 'cancelled' | 'already' | 'unsupported';

type Asked<Answer> = { kind: 'answered'; answer: Answer } | { kind: 'none'; why: NoAnswer };

const REASONS: Record<string, NoAnswer> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'already',
};

/** Nothing of it is part of a page before somebody asks for it. */
const library = () => import('@simplewebauthn/browser');

async function asked<Answer>(work: () => Promise<Answer>): Promise<Asked<Answer>> {
  try {
    return { kind: 'answered', answer: await work() };
  } catch (error) {
    return { kind: 'none', why: REASONS[(error as Error).name] ?? 'unsupported' };
  }
}

/** Has the browser make a passkey; bytes of the answer in base64url. Rejects where the page cannot load what it needs. */
export async function makePasskey(optionsJSON: PublicKeyCredentialCreationOptionsJSON) {
  const { startRegistration } = await library();
  return asked(async () => {
    const { id, response } = await startRegistration({ optionsJSON });
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return { credential: id, clientData: clientDataJSON, attestation: attestationObject, transports };
  });
}

/** Has the browser sign with a passkey; as {@link makePasskey}. */
export async function signWithPasskey(optionsJSON: PublicKeyCredentialRequestOptionsJSON) {
  const { startAuthentication } = await library();
  return asked(async () => {
    const { id, response } = await startAuthentication({ optionsJSON });
    const { clientDataJSON, authenticatorData, signature, userHandle = null } = response;
    return { credential: id, clientData: clientDataJSON, authenticatorData, signature, userHandle };
  });
}
