'use client';
import { createContext, useContext } from 'react';

/** Lets the person whom the page belongs to sign in again on it, and calls back once they are back. */
export type SignInHere = (onBack?: () => void) => void;

const Context = createContext<SignInHere | null>(null);
export const SignInHereProvider = Context.Provider;

/** Null on a page that belongs to nobody yet, or to a patient: the sign-in page offers them a link by mail too. */
export const useSignInHere = (): SignInHere | null => useContext(Context);
