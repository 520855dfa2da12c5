'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/field';
import { logDaySchema } from '@/domain/access/log-day';

/** One day of the log. A date that is still being typed asks for nothing yet. */
export function DayFilter({ day, onChoose }: { day: string | null; onChoose: (day: string | null) => void }) {
  const t = useTranslations('audit');
  const [typed, setTyped] = useState(day ?? '');
  return (
    <TextField
      label={t('day')}
      type="date"
      min="2000-01-01"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '') onChoose(null);
        else if (logDaySchema.safeParse(target.value).success) onChoose(target.value);
      }}
      className="max-sm:w-full"
    />
  );
}
