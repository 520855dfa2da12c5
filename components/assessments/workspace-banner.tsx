'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useMay } from '@/components/shell/access';
import { PatientBanner } from '@/components/shell/patient-banner';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import type { DraftSection } from './draft-sections';
import { SaveStatus } from './save-status';
import type { Autosave } from './use-autosave';

/** Who this is, whether it is saved, and the two ways on: the note, and the signature. */
export const WorkspaceBanner = memo(function WorkspaceBanner({
  banner,
  closed,
  autosave,
  closing,
  onDevice,
  broughtBack,
  onCompare,
  onNote,
  onImpression,
}: {
  banner: Outputs['assessments']['get']['banner'];
  closed: boolean;
  autosave: Autosave;
  /** On its way to be signed or handed in: nothing is written. */
  closing: boolean;
  onDevice: boolean;
  broughtBack: string | null;
  onCompare: (section: DraftSection) => void;
  onNote: () => void;
  onImpression: () => void;
}) {
  const t = useTranslations('assessment');
  const may = useMay();
  return (
    <div className="sticky top-0 z-20 shrink-0 lg:static print:static!">
      <PatientBanner banner={banner}>
        {closed ? null : (
          <>
            {closing ? (
              <span role="status" className="text-sm font-semibold">
                {t(may('assessment.sign') ? 'closing.sign' : 'closing.handIn')}
              </span>
            ) : (
              <SaveStatus
                autosave={autosave}
                onDevice={onDevice}
                broughtBack={broughtBack}
                onCompare={onCompare}
              />
            )}
            <Button tone="quiet" onClick={onNote}>
              {t('note.open')}
            </Button>
            <Button tone="primary" onClick={onImpression}>
              {t(
                may('assessment.sign')
                  ? 'sign'
                  : may('assessment.submit')
                    ? 'submission.handIn'
                    : 'section.impression',
              )}
            </Button>
          </>
        )}
      </PatientBanner>
    </div>
  );
});
