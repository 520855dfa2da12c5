import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EDUCATION, type EducationId } from '@/domain/plan/education';
import type { PlanContent } from '@/domain/plan/plan';
import { focusNeighbour } from './focus-neighbour';
import { Part } from './part';

const isEducation = (id: string): id is EducationId => Object.hasOwn(EDUCATION, id);
export const educationTitle = (id: string): string => (isEducation(id) ? EDUCATION[id].en.title : id);

/** What to do with the things of the day that hurt. */
export function AdvicePart({ advice }: { advice: PlanContent['activityAdvice'] }) {
  const t = useTranslations('plan');
  if (advice.length === 0) return null;
  return (
    <Part title={t('advice')}>
      <dl className="sm:columns-2 sm:gap-6">
        {advice.map(({ aggravator, doThis, avoidForNow, rebuild }) => (
          <div key={aggravator} className="break-inside-avoid py-1.5">
            <dt className="font-semibold">{aggravator}</dt>
            <dd>{[doThis, avoidForNow, rebuild].filter(Boolean).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** What the patient reads. In a draft a piece can be left out. */
export function EducationPart({
  education,
  onRemove,
}: {
  education: PlanContent['education'];
  onRemove?: (place: number) => void;
}) {
  const t = useTranslations('plan');
  return (
    <Part title={t('education')}>
      {education.length === 0 ? <p className="text-ink-2">{t('educationNone')}</p> : null}
      <ul>
        {education.map(({ id, text }, place) => (
          <li
            key={id}
            className="flex items-start gap-2 border-b border-dashed border-line py-0.5 last:border-b-0"
          >
            <details className="min-w-0 grow">
              <summary className="min-h-7 py-1 font-semibold">{educationTitle(id)}</summary>
              <p className="max-w-[70ch] pb-2">{text}</p>
            </details>
            {onRemove ? (
              <Button
                size="small"
                tone="quiet"
                aria-label={t('remove', { name: educationTitle(id) })}
                onClick={(event) => {
                  focusNeighbour(event.currentTarget);
                  onRemove(place);
                }}
              >
                <span aria-hidden="true">✕</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The expected course as a range, never a promise. */
export function CoursePart({ course }: { course: string }) {
  const t = useTranslations('plan');
  return (
    <Part title={t('course')}>
      <p className="max-w-[70ch]">{course}</p>
    </Part>
  );
}
