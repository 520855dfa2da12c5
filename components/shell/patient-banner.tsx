import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chip, type Tone } from '@/components/ui/chip';
import { OnPaper } from './on-paper';

export type Banner = {
  patientId: string;
  familyName: string;
  givenName: string;
  birthDate: string;
  ageYears: number | null;
  sex: 'female' | 'male' | 'other';
  number: number | string;
  legSide: 'left' | 'right' | 'both' | 'none' | null;
  week: number | null;
  alerts: { id: string; text: string; tone: Tone }[];
  /** Until when it stands open for somebody who is not on the care team. */
  openUntil: string | null;
};

/** Who this is, with two identifiers: on every clinical screen, so that nobody writes in the wrong record. */
export function PatientBanner({ banner, children }: { banner: Banner; children?: ReactNode }) {
  const t = useTranslations('shell');
  const common = useTranslations('common');
  const format = useFormatter();
  const born = format.dateTime(new Date(`${banner.birthDate}T00:00:00Z`), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <section
      aria-label={t('patientBanner')}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line bg-card px-5 py-2.5"
    >
      <OnPaper
        line="patient"
        text={`${banner.familyName}, ${banner.givenName} · ${born} · ${t('number', { number: banner.number })}`}
      />
      <strong className="min-w-0 text-[16px] break-words">
        <bdi>{banner.familyName}</bdi>, <bdi>{banner.givenName}</bdi>
      </strong>
      <span>
        {born}
        {banner.ageYears === null ? null : ` · ${common('yearsShort', { years: banner.ageYears })}`} ·{' '}
        {common(`sex.${banner.sex}`)}
      </span>
      <span className="text-xs text-ink-2">{t('number', { number: banner.number })}</span>
      {banner.legSide && banner.week !== null ? (
        <Chip tone="accent">{t('legWeek', { leg: t(`leg.${banner.legSide}`), week: banner.week })}</Chip>
      ) : null}
      {banner.openUntil ? (
        <Chip tone="watch">
          {t('openUntil', {
            time: format.dateTime(new Date(banner.openUntil), { hour: '2-digit', minute: '2-digit' }),
          })}
        </Chip>
      ) : null}
      {banner.alerts.map((alert) => (
        <Chip key={alert.id} tone={alert.tone}>
          {alert.text}
        </Chip>
      ))}
      {children ? <div className="no-print ml-auto flex flex-wrap items-center gap-3">{children}</div> : null}
    </section>
  );
}
