'use client';
import { useTranslations } from 'next-intl';
import { part, put } from '@/components/forms/bound';
import { ChoiceField } from '@/components/forms/choice-field';
import { Contradictions } from '@/components/forms/contradictions';
import { DateField } from '@/components/forms/date-field';
import { useDraft, useReading, useVisit } from '@/components/forms/draft-context';
import { FindingChips } from '@/components/forms/finding-chips';
import { FindingField } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { lateRoom } from '@/components/forms/late-room';
import { itemsOf } from '@/components/forms/options';
import { SectionCard } from '@/components/forms/section-card';
import { TextRow } from '@/components/forms/text-row';
import { later } from '@/components/forms/use-arrived';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useWords } from '@/components/words/use-words';
import { OTHER_TESTS } from '@/domain/imaging/findings';
import { missingBeforeMri, mriIsOpen } from './exam-before-mri';
import { FIT_TONES } from './finding-row';
import { FindingsList } from './findings-list';
import { MriClosed } from './mri-closed';

/** Loaded once a scan is done: the report reader is of no use before. Not drawn by the server: words typed before its code is there would be lost. */
const ReportReader = lateRoom(
  later(() => import('./report-reader')),
  (room) => room.ReportReader,
  null,
);

/** The spine to enter findings on; loaded with its own code, as only a scan that is done needs it. */
const SpinePicture = lateRoom(
  later(() => import('./spine-picture/spine-picture')),
  (room) => room.SpinePicture,
  <div aria-hidden="true" className="h-[460px]" />,
);

const STATUSES = ['not_done', 'done'] as const;
const MODALITIES = ['mri', 'ct'] as const;

/** The scan, once the examination stands: report, findings with their fit, other tests. */
export function MriSection() {
  const t = useTranslations('assessment');
  const chips = useTranslations('common.chips');
  const words = useWords();
  const bind = useBind();
  const { intake, exam, imaging } = useDraft();
  const { signed } = useVisit();
  const evaluation = useReading();
  const examValue = exam.value ?? {};
  const imagingValue = imaging.value ?? {};
  const intakeValue = intake.value ?? {};
  if (!signed && !mriIsOpen(examValue, imagingValue, intakeValue)) {
    return <MriClosed missing={missingBeforeMri(examValue, intakeValue)} />;
  }
  const frozen = (evaluation?.roots ?? [])
    .map(({ side, clinical }) =>
      clinical.suppressedBecause || clinical.credibleSet.length === 0
        ? `${words.side[side]} ${t('mri.noRoot')}`
        : `${words.side[side]} ${clinical.credibleSet.join(' / ')}`,
    )
    .join(' · ');
  const done = imagingValue.status === 'done';
  return (
    <>
      {imagingValue.examSkippedReason ? (
        <p className="text-sm text-watch [overflow-wrap:anywhere]">
          <span aria-hidden="true">▲ </span>
          {t('mri.skippedNote', { reason: imagingValue.examSkippedReason })}
        </p>
      ) : null}
      <SectionCard title={t('mri.scan')} aside={frozen ? t('mri.frozen', { roots: frozen }) : undefined}>
        <ChoiceField
          {...bind(part(imaging, 'status'))}
          options={STATUSES.map((value) => ({
            value,
            label: t(`option.status.${value}`),
            key: value.charAt(0),
          }))}
        />
        <Contradictions field="imaging.status" />
        {done ? (
          <>
            <ChoiceField
              {...bind(part(imaging, 'modality'))}
              options={MODALITIES.map((value) => ({ value, label: t(`option.modality.${value}`) }))}
            />
            <DateField {...bind(part(imaging, 'performedOn'))} />
            <FindingField {...bind(part(imaging, 'numberingStated'))} />
            <FindingField {...bind(part(imaging, 'transitionalVertebra'))} />
            <TextRow {...bind(part(imaging, 'reportText'))} rows={6} maxLength={40000} />
            {signed ? null : (
              <ReportReader
                text={imagingValue.reportText ?? ''}
                findings={part(imaging, 'findings')}
                setAside={part(imaging, 'setAside')}
              />
            )}
          </>
        ) : null}
      </SectionCard>
      {done ? (
        <SectionCard
          title={t('mri.findings')}
          lead={t('mri.findingsHint')}
          aside={
            evaluation && evaluation.concordance.class !== 'not_done' ? (
              <Chip tone={FIT_TONES[evaluation.concordance.class]}>
                {words.concordance[evaluation.concordance.class]}
              </Chip>
            ) : undefined
          }
        >
          <SpinePicture
            bound={part(imaging, 'findings')}
            transitional={imagingValue.transitionalVertebra === 'present'}
            numberingStated={imagingValue.numberingStated === 'present'}
            readOnly={signed}
          />
          <FindingsList bound={part(imaging, 'findings')} />
          {signed ||
          imagingValue.findings !== undefined ||
          (imagingValue.reportText ?? '').trim() !== '' ? null : (
            <Button size="small" onClick={() => put(part(imaging, 'findings'), [])}>
              {t('mri.report.showsNothing')}
            </Button>
          )}
        </SectionCard>
      ) : null}
      <SectionCard title={t('mri.other')} aside={chips('hint')}>
        <FindingChips
          {...bind(part(imaging, 'otherTests'))}
          items={itemsOf(OTHER_TESTS, words.otherTest)}
          othersNo={false}
          hideLabel
        />
      </SectionCard>
    </>
  );
}
