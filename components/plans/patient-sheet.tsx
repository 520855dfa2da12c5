import { useTranslations } from 'next-intl';
import { Addenda } from '@/components/corrections/addenda';
import type { Addendum } from '@/components/corrections/record';
import { useDates } from '@/components/words/use-dates';
import { EXERCISES } from '@/domain/plan/exercises';
import { STOP_ALL, STOP_RULE_TEXT } from '@/domain/plan/exercises/stop-rules';
import type { PlanContent, PlanItem } from '@/domain/plan/plan';
import { DoseInWords } from './dose-in-words';
import { nextVisitOn } from './plan-dates';
import { SheetPictures } from './sheet-pictures';

function SheetExercise({ item }: { item: PlanItem }) {
  const t = useTranslations('plan.sheet');
  const { text, stopRule } = EXERCISES[item.exercise];
  const { name, steps, easier } = text.en;
  return (
    <li className="flex gap-4 border-b border-line py-3 break-inside-avoid last:border-b-0">
      <SheetPictures exercise={item.exercise} />
      <div className="min-w-0">
        <h3 className="font-semibold">{name}</h3>
        <p className="font-semibold">
          <DoseInWords dose={item.dose} />
        </p>
        <ol className="mt-1 list-decimal pl-5">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {easier && easier !== 'none' ? <p className="mt-1">{t('easier', { text: easier })}</p> : null}
        <p className="mt-1">{t('stop', { text: STOP_RULE_TEXT[stopRule].en })}</p>
        {item.note ? <p className="mt-1 font-semibold">{t('note', { text: item.note })}</p> : null}
      </div>
    </li>
  );
}

/** The plan on paper for the patient: nothing in it is for the clinic. On a screen it is not there. */
export function PatientSheet({
  person,
  content,
  addenda,
  signed,
  today,
}: {
  person: { givenName: string; familyName: string };
  content: PlanContent;
  addenda: readonly Addendum[];
  signed: { name: string; date: string };
  today: string;
}) {
  const t = useTranslations('plan.sheet');
  const plan = useTranslations('plan');
  const { day } = useDates();
  const visit = nextVisitOn(content.schedule, today);
  return (
    <article className="hidden text-[12pt] leading-snug print:block">
      <h1>{t('title')}</h1>
      <p>
        {person.givenName} {person.familyName} · {t('from', signed)}
      </p>
      {content.messageToPatient ? (
        <p dir="auto" className="mt-3 whitespace-pre-line">
          {content.messageToPatient}
        </p>
      ) : null}
      <h2 className="sr-only">{plan('exercises')}</h2>
      <ul className="mt-2">
        {content.items.map((item) => (
          <SheetExercise key={item.exercise} item={item} />
        ))}
      </ul>
      {content.extras.length > 0 ? (
        <>
          <h2 className="mt-4 break-after-avoid">{plan('extras')}</h2>
          <ul>
            {content.extras.map((item) => (
              <SheetExercise key={item.exercise} item={item} />
            ))}
          </ul>
        </>
      ) : null}
      {addenda.length > 0 ? (
        <>
          <h2 className="mt-4 mb-2 break-after-avoid">{t('added')}</h2>
          <Addenda addenda={addenda} />
        </>
      ) : null}
      {visit ? <p className="mt-4 font-semibold">{t('nextVisit', { date: day(visit) })}</p> : null}
      <p className="mt-4 border-2 border-ink p-3 font-semibold break-inside-avoid">{STOP_ALL.en}</p>
    </article>
  );
}
