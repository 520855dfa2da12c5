import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EXERCISES } from '@/domain/plan/exercises';
import type { PlanContent, PlanItem } from '@/domain/plan/plan';
import { BackgroundParts } from './background-parts';
import { DoseLine } from './dose-line';
import { ExercisePicture } from './exercise-picture';
import { ExtrasEditor } from './extras-editor';
import { Part } from './part';
import { AdvicePart, EducationPart } from './patient-parts';
import { SchedulePart } from './schedule-part';

function SignedExercise({ item }: { item: PlanItem }) {
  const t = useTranslations('plan');
  const { name, purpose, steps } = EXERCISES[item.exercise].text.en;
  return (
    <Card as="li" className="flex gap-3 px-4 py-3">
      <ExercisePicture exercise={item.exercise} />
      <div className="min-w-0">
        <h3 className="font-semibold">{name}</h3>
        <p className="text-ink-2">{item.why || purpose}</p>
        <p className="mt-1">
          <DoseLine dose={item.dose} />
        </p>
        <ol className="mt-1 list-decimal pl-5">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {item.setAside?.map(({ interlock, reason }) => (
          <p key={interlock} className="mt-2 text-sm text-watch-ink">
            ◆ {t('setAside.signed', { interlock, reason })}
          </p>
        ))}
        {item.note ? <p className="mt-2 rounded-md bg-sunk px-3 py-1.5">{item.note}</p> : null}
      </div>
    </Card>
  );
}

/** A signed plan: on the left what the patient has and when, on the right what it rests on. */
export function SignedPlan({ content, today }: { content: PlanContent; today: string }) {
  const t = useTranslations('plan');
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,440px)]">
      <div className="flex min-w-0 flex-col gap-4">
        <h2 className="sr-only">{t('exercises')}</h2>
        <ul aria-label={t('exercises')} className="flex flex-col gap-3">
          {content.items.map((item) => (
            <SignedExercise key={item.exercise} item={item} />
          ))}
        </ul>
        <ExtrasEditor extras={content.extras} />
        {content.messageToPatient ? (
          <Part title={t('message')}>
            <p dir="auto" className="max-w-[70ch] whitespace-pre-line">
              {content.messageToPatient}
            </p>
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
        <SchedulePart schedule={content.schedule} today={today} />
        <AdvicePart advice={content.activityAdvice} />
        <EducationPart education={content.education} />
      </div>
      <BackgroundParts content={content} />
    </div>
  );
}
