'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { MOST_SEARCH_CHARACTERS, useSearchText } from './search-text';

/** The search field of the bar: opens the patient list with what was typed. */
export function FindPatient() {
  const t = useTranslations('shell');
  const router = useRouter();
  const { setText } = useSearchText();
  const [typed, setTyped] = useState('');
  return (
    <search className="max-lg:hidden">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setText(typed);
          setTyped('');
          router.push('/patients');
        }}
      >
        <input
          type="search"
          data-find-patient
          aria-label={t('findPatient')}
          placeholder={t('findPatient')}
          maxLength={MOST_SEARCH_CHARACTERS}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="w-56 rounded-md border border-line-2 bg-card px-2.5 py-1 placeholder:text-ink-3"
        />
      </form>
    </search>
  );
}
