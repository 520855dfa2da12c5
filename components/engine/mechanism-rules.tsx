import { useTranslations } from 'next-intl';
import { CLASSES, MECHANISM_CLASSES, type MechanismClassId } from '@/domain/classification/mechanisms';
import { SIGNS } from '@/domain/classification/signs';
import { inWords } from './in-words';

const ratio = (value: number | undefined): string => (value === undefined ? '–' : value.toPrecision(2));

/** One mechanism: every finding it reads, what it counts present and absent, where that comes from. */
function OneMechanism({ id }: { id: MechanismClassId }) {
  const t = useTranslations('engine.mechanisms');
  const grades = useTranslations('reading.grade');
  const { evidence, families, prior, trust } = CLASSES[id];
  const expert = evidence.filter((row) => row.grade === 'expert').length;
  return (
    <details className="border-b border-line px-4 py-2 last:border-b-0">
      <summary className="flex flex-wrap items-baseline justify-between gap-2 py-1">
        <b>{t(`name.${id}`)}</b>
        <span className="text-xs text-ink-2">{t('counts', { all: evidence.length, expert })}</span>
      </summary>
      <p className="text-sm">
        {t('start')}{' '}
        {prior.cases
          .map(({ when, weight }) => t('startCase', { when, weight: Number(weight.toPrecision(3)) }))
          .join('; ')}
        {trust ? `. ${t('trust')}` : ''}
      </p>
      <ul className="my-1 list-disc pl-5 text-xs text-ink-2">
        {Object.entries(families).map(([name, { rule, shrink, clamp, damped }]) => (
          <li key={name} className="tabular-nums">
            {t(damped ? 'familyDamped' : 'familyRule', {
              name: inWords(name),
              rule: t(`rule.${rule}`),
              shrink,
              least: clamp[0],
              most: clamp[1],
            })}
          </li>
        ))}
      </ul>
      <div className="overflow-x-auto pb-2">
        <table className="w-full text-left text-sm [&_td]:py-1 [&_td]:pr-3 [&_td]:align-top [&_th]:pr-3 [&_th]:text-xs [&_th]:font-semibold [&_th]:text-ink-2">
          <thead>
            <tr>
              {(['finding', 'present', 'absent', 'family', 'source'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {evidence.map((row) => (
              <tr key={`${row.sign} ${row.family}`}>
                <td>{SIGNS[row.sign].present}</td>
                <td className="tabular-nums">{ratio(row.present)}</td>
                <td className="tabular-nums">{ratio(row.absent)}</td>
                <td className="whitespace-nowrap text-xs text-ink-2">{inWords(row.family)}</td>
                <td className="text-xs text-ink-2">
                  {row.source} · {grades(row.grade)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Every mechanism with its likelihood ratios, the caps of its families and the grade of each number. */
export function MechanismRules() {
  const t = useTranslations('engine.mechanisms');
  return (
    <section>
      <h2>{t('title', { count: MECHANISM_CLASSES.length })}</h2>
      <p className="mb-2 text-sm text-ink-2">{t('lead')}</p>
      <div className="rounded-lg border border-line bg-card">
        {MECHANISM_CLASSES.map((id) => (
          <OneMechanism key={id} id={id} />
        ))}
      </div>
    </section>
  );
}
