import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';

/** What the clinic would like to know, on the patient's first page; nothing when nothing is due. */
export function QuestionsCard({ questions }: { questions: Outputs['my']['questions'] }) {
  const t = useTranslations('my.questions');
  if (questions.length === 0) return null;
  const minutes = Math.max(1, Math.round(questions.reduce((sum, one) => sum + one.minutes, 0)));
  return (
    <section className="mt-[18px] rounded-xl border border-accent-line bg-accent-soft px-4 py-3.5">
      <h2 className="text-accent-ink">{t('cardTitle')}</h2>
      <p>{t('cardText', { minutes })}</p>
      <ul className="mt-2">
        {questions.map((one) => (
          <li key={one.questionnaire}>
            <Link
              href={`/my/questions/${one.questionnaire}`}
              className="flex min-h-12 items-center justify-between gap-3 border-t border-accent-line font-semibold text-accent-ink"
            >
              {one.name}
              <span className="shrink-0 text-[14px] font-normal">{one.begun ? t('goOn') : t('start')} →</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
