'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldMessage } from '@/components/forms/use-field-message';
import type { Problem } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { MOST_SEARCH_CHARACTERS, useSearchText } from './search-text';

/** What to search for. What the server cannot search by is said at the field. */
export function PatientSearchForm({ problem }: { problem: Problem | null }) {
  const t = useTranslations('patients');
  const message = useFieldMessage();
  const { text, setText } = useSearchText();
  const [typed, setTyped] = useState(text);
  const [searched, setSearched] = useState(text);
  if (searched !== text) {
    setSearched(text);
    setTyped(text);
  }
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setText(typed);
        }}
        className="mb-4 flex flex-wrap items-end gap-2"
      >
        <TextField
          label={t('search.label')}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={t('search.placeholder')}
          maxLength={MOST_SEARCH_CHARACTERS}
          autoComplete="off"
          error={message(problem?.fields.query)}
          className="w-full max-w-md grow"
        />
        <Button type="submit">{t('search.go')}</Button>
        {text ? (
          <Button tone="quiet" onClick={() => setText('')}>
            {t('search.clear')}
          </Button>
        ) : null}
      </form>
    </search>
  );
}
