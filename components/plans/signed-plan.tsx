import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExerciseFigure } from '@/components/exercises/figure';
import { postureOf } from '@/components/exercises/posture-of';
import type { Outputs } from '@/components/trpc/outputs';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { useWords } from '@/components/words/use-words';
import { EXERCISES } from '@/domain/plan/exercises';
import { Part, PlanParts } from './plan-parts';

type Signed = NonNullable<Outputs['plans']['get']['current']>;

/** A signed plan as the patient has it, with what only the therapist sees beside it. */
export function SignedPlan({ plan, actions }: { plan: Signed; actions: ReactNode }) {
  const t = useTranslations('plan');
  const words = useWords();
  const format = useFormatter();
  const { content } = plan;
  const signedOn = plan.signedAt
    ? format.dateTime(new Date(plan.signedAt), { day: 'numeric', month: 'long', year: 'numeric' })
    : '';
  return (
    <>
      <PageHeader
        title={t('signedTitle', { number: plan.number })}
        sub={t('sub', {
          planClass: words.planClass[content.planClass],
          phase: words.phase[content.phase],
          irritability: words.irritability[content.irritability],
        })}
        actions={actions}
      />
      <Notice
        tone="good"
        title={t('signedBy', { name: plan.signedByName ?? '', date: signedOn })}
        className="mb-4"
      />
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_420px]">
        <div className="flex min-w-0 flex-col gap-4">
          <ul aria-label={t('exercises')} className="flex flex-col gap-3">
            {content.items.map((item) => {
              const { name, position, steps } = EXERCISES[item.exercise].text.en;
              return (
                <Card as="li" key={item.exercise} className="flex gap-3 px-4 py-3">
                  <div className="grid h-16 w-20 shrink-0 place-items-center rounded-md bg-accent-soft p-1">
                    <ExerciseFigure
                      posture={postureOf(item.exercise)}
                      label={`${t('picture')}: ${position}`}
                    />
                  </div>
                  <div className="min-w-0">
                    <h3 className="font-semibold">{name}</h3>
                    <p className="text-ink-2">{item.why}</p>
                    <p className="mt-1 flex flex-wrap gap-1.5">
                      <Chip tone="accent">
                        {item.dose.sets} × {item.dose.reps}
                      </Chip>
                      <Chip tone="accent">
                        {t('dose.timesPerDay')}: {item.dose.timesPerDay}
                      </Chip>
                      <Chip tone="accent">
                        {t('dose.daysPerWeek')}: {item.dose.daysPerWeek}
                      </Chip>
                    </p>
                    <ol className="mt-2 list-decimal pl-5">
                      {steps.map((step) => (
                        <li key={step}>{step}</li>
                      ))}
                    </ol>
                    {item.note ? <p className="mt-2 rounded-md bg-sunk px-3 py-1.5">{item.note}</p> : null}
                  </div>
                </Card>
              );
            })}
          </ul>
          {content.messageToPatient ? (
            <Part title={t('message')}>
              <p className="whitespace-pre-line">{content.messageToPatient}</p>
            </Part>
          ) : null}
          {content.goals.length > 0 ? (
            <Part title={t('goals')}>
              <ul className="list-disc pl-5">
                {content.goals.map((goal) => (
                  <li key={goal}>{goal}</li>
                ))}
              </ul>
            </Part>
          ) : null}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <PlanParts content={content} />
        </div>
      </div>
    </>
  );
}
