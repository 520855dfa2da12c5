'use client';
import { TRPCClientError } from '@trpc/client';
import { useState } from 'react';
import { signIn } from '@/components/shell/next-auth';
import { useTRPCClient } from '@/components/trpc/client';
import { type CodeFailure, sendCode } from './send-code';

export type AgainPerson = { userId: string; clinicId: string; email: string };
type Failure = CodeFailure | 'wrong' | 'otherPerson';

const isSignedOut = (error: unknown) =>
  error instanceof TRPCClientError && (error.data as { code?: string } | null)?.code === 'UNAUTHORIZED';

/** Signing the same person in again without leaving the page: password, then a code where the account has a second factor. */
export function useAgain(person: AgainPerson, onSignedIn: () => void) {
  const client = useTRPCClient();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  /** Null when the same person is here, `code` when the second step is missing. */
  async function whoIsHere(): Promise<Failure | 'code' | null> {
    try {
      const { user, clinic } = await client.session.me.query();
      return user.id === person.userId && clinic.id === person.clinicId ? null : 'otherPerson';
    } catch (error) {
      if (step === 'password' && isSignedOut(error)) return 'code';
      throw error;
    }
  }
  async function attempt(): Promise<Failure | 'code' | null> {
    if (step === 'code') return (await sendCode(code)) ?? whoIsHere();
    const answer = await signIn('credentials', { email: person.email, password });
    if (answer?.error === 'too_many_attempts') return 'tooMany';
    if (!answer?.ok || answer.error) return 'wrong';
    return whoIsHere();
  }
  async function submit() {
    if (busy || !(step === 'password' ? password : code.trim())) return;
    setBusy(true);
    const came = await attempt().catch((): Failure => 'offline');
    setBusy(false);
    setCode('');
    if (came === 'code') {
      setFailure(null);
      setStep('code');
      return;
    }
    if (came === null || came === 'ended') {
      setStep('password');
      setPassword('');
    }
    setFailure(came);
    if (came === null) onSignedIn();
  }
  return { step, password, setPassword, code, setCode, busy, failure, submit };
}
