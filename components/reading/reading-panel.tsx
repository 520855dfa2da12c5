'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useReading } from '@/components/forms/draft-context';
import { lateRoom } from '@/components/forms/late-room';
import { later } from '@/components/forms/use-arrived';
import { Notice } from '@/components/ui/notice';
import { BesidePart } from './beside-part';
import { ConfidencePart } from './confidence-part';
import { FitPart } from './fit-part';
import { useReadingFailed } from './live-reading';
import { MechanismPart } from './mechanism-part';
import { ChangePart, NextPart } from './next-part';
import { RootsPart } from './roots-part';
import { StructurePart } from './structure-part';
import { TracePart } from './trace-part';
import { UrgencyBanner } from './urgency-banner';

/** Loaded after the form, with all codes it may suggest. */
const CodesPart = lateRoom(
  later(() => import('./codes-part')),
  (room) => room.CodesPart,
  null,
);

/**
 * The live reading beside the form. Each part opens its reasons, source and limits. Down to the fit with the MRI every part has the room
 * of what usually comes, from the start: evidence fills it and moves nothing. What varies most in length comes last.
 */
export const ReadingPanel = memo(function ReadingPanel() {
  const t = useTranslations('reading');
  const evaluation = useReading();
  const failed = useReadingFailed();
  if (failed) {
    return (
      <Notice tone="danger" live title={t('failed.title')} className="m-4">
        <p>{t('failed.text')}</p>
      </Notice>
    );
  }
  if (!evaluation) return <p className="p-4 text-ink-2">{t('noReading')}</p>;
  return (
    <>
      <UrgencyBanner urgency={evaluation.urgency} />
      <MechanismPart evaluation={evaluation} />
      <NextPart tests={evaluation.testNext} />
      <RootsPart evaluation={evaluation} />
      <StructurePart evaluation={evaluation} />
      <FitPart evaluation={evaluation} />
      <ChangePart changes={evaluation.wouldChange} />
      <ConfidencePart evaluation={evaluation} />
      <BesidePart evaluation={evaluation} />
      <CodesPart evaluation={evaluation} />
      <TracePart trace={evaluation.trace} />
      <p className="px-4 py-3 text-xs text-ink-2">
        {t('footer', {
          version: evaluation.rules ? `${evaluation.engine} (${evaluation.rules})` : evaluation.engine,
        })}{' '}
        <Link href="/engine" className="text-accent-ink underline">
          {t('howMade')}
        </Link>
      </p>
    </>
  );
});
