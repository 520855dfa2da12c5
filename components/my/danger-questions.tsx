'use client';
import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/segmented';
import { type CheckIn, DANGER_QUESTIONS, type DangerQuestion } from '@/domain/progress/check-in';

export type DangerAnswers = Partial<CheckIn['danger']>;

/** The danger questions. None has a default: an unanswered one keeps the check-in from being sent. */
export function DangerQuestions({
  answers,
  showMissing,
  onChange,
}: {
  answers: DangerAnswers;
  showMissing: boolean;
  onChange: (question: DangerQuestion, answer: CheckIn['danger'][DangerQuestion] | undefined) => void;
}) {
  const t = useTranslations('my.checkIn');
  return (
    <div className="flex flex-col gap-5">
      {DANGER_QUESTIONS.map((question) => {
        const missing = showMissing && !answers[question];
        return (
          <div key={question} className="rounded-lg border border-line bg-card p-4">
            <Segmented
              touch
              label={t(`danger.${question}`)}
              value={answers[question] ?? null}
              onChange={(answer) => onChange(question, answer ?? undefined)}
              describedBy={missing ? `missing-${question}` : undefined}
              options={[
                { value: 'no', label: t('no') },
                { value: 'not_sure', label: t('notSure'), tone: 'watch' },
                { value: 'yes', label: t('yes'), tone: 'watch' },
              ]}
            />
            {missing ? (
              <p id={`missing-${question}`} className="mt-2 font-semibold text-danger">
                ▲ {t('answerThis')}
              </p>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
