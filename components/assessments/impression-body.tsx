'use client';
import type { Outputs } from '@/components/trpc/outputs';
import type { Facts } from '@/domain/facts';
import { FACT_SECTIONS } from './draft-sections';
import { ImpressionSection } from './impression-section';
import { NoteCard } from './note/note-card';
import { ReadingInWords } from './reading-in-words';
import { SignedImpression } from './signed-notice';
import type { Autosave } from './use-autosave';
import type { Closing } from './use-closing';
import type { Drafts } from './use-draft-sections';

/** The last section in its three states: being written, waiting for somebody else's signature, signed. */
export function ImpressionBody({
  loaded,
  closed,
  facts,
  drafts,
  autosave,
  closing,
}: {
  loaded: Outputs['assessments']['get'];
  closed: boolean;
  facts: Facts;
  drafts: Drafts;
  autosave: Autosave;
  closing: Closing;
}) {
  const { assessmentId, caseId, status } = loaded.assessment;
  if (!closed)
    return (
      <ImpressionSection
        assessmentId={assessmentId}
        caseId={caseId}
        facts={facts}
        autosave={autosave}
        closing={closing}
        empty={FACT_SECTIONS.every((name) => Object.keys(drafts[name].accepted).length === 0)}
      />
    );
  return (
    <>
      {/* On paper the note says all of it. */}
      <div className="no-print flex flex-col gap-3.5">
        {status === 'signed' ? <SignedImpression decision={loaded.decision} /> : <ReadingInWords />}
      </div>
      <NoteCard facts={facts} impression={drafts.impression.accepted} signed assessmentId={assessmentId} />
    </>
  );
}
