'use client';
import { useEffect, useRef, useState } from 'react';
import type { DeviceCopy } from '@/components/forms/device/device-copy';
import { deviceLater } from '@/components/forms/device/device-later';
import { type DraftVault, FOLLOW_UP_PART } from '@/components/forms/device/draft-vault';
import type { LivePages } from '@/components/forms/device/live-pages';
import type { AsteriskSign } from '@/domain/progress/asterisk-signs';
import type { FollowUp } from '@/domain/progress/check-in';
import type { FollowUpDraft } from './follow-up-draft';
import { type BroughtBack, broughtBack, hasArrived, partOf, type SentFollowUp } from './kept-follow-up';

type Of = {
  owner: string;
  caseId: string;
  patientId: string;
  signs: AsteriskSign[];
  /** The follow-ups on the case as the page was loaded. */
  visits: readonly { assessmentId: string; followUp: FollowUp }[];
};

export type FollowUpCopy = {
  /** Being opened, kept, or not possible in this browser. */
  device: 'opening' | 'kept' | 'none';
  back: BroughtBack | null;
  /** A follow-up kept here turned out to be in the record: its recording had arrived. */
  arrived: boolean;
  note: (draft: FollowUpDraft, sent: SentFollowUp | null) => void;
  /** A request that leaves now, written down first: a page that dies meanwhile leaves it with its key. */
  ahead: (draft: FollowUpDraft, sent: SentFollowUp) => Promise<void>;
  forget: () => void;
};

const OPENING: FollowUpCopy = {
  device: 'opening',
  back: null,
  arrived: false,
  note: () => undefined,
  ahead: () => Promise.resolve(),
  forget: () => undefined,
};

/** Keeps a follow-up that is not recorded on this device, encrypted, and brings it back to the same person on the same case. */
export function useFollowUpCopy({ owner, caseId, patientId, signs, visits }: Of): FollowUpCopy {
  const [copy, setCopy] = useState(OPENING);
  // Opened once: the form is made anew for another case.
  const first = useRef({ owner, caseId, patientId, signs, visits });

  useEffect(() => {
    const { owner, caseId, patientId, signs, visits } = first.current;
    let vault: DraftVault | null = null;
    let pages: LivePages | null = null;
    let shelf: DeviceCopy | null = null;
    let gone = false;
    void (async () => {
      const room = await deviceLater.load();
      vault = await room.DraftVault.open(owner);
      if (gone) return vault?.close();
      if (!vault) return setCopy({ ...OPENING, device: 'none' });
      const shelves = vault;
      const live = new room.LivePages();
      pages = live;
      const ownPage = crypto.randomUUID();
      await live.claim(ownPage);
      const kept = await live.left(
        (await shelves.kept(caseId, patientId).catch(() => [])).filter(
          ({ section }) => section === FOLLOW_UP_PART,
        ),
      );
      const arrived = kept.filter((part) => hasArrived(part, visits));
      for (const { page } of arrived)
        await shelves.forget(caseId, FOLLOW_UP_PART, page).catch(() => undefined);
      if (gone) return;
      // The newest; one of another page stays and comes when this one is through.
      const back = kept.find((part) => !arrived.includes(part));
      const place = { caseId, patientId, page: back?.page ?? ownPage };
      const found = back ? broughtBack(back, signs, visits, new Date()) : null;
      const known =
        (found?.changedSince ? null : back?.base) ?? visits.map(({ assessmentId }) => assessmentId);
      const held = new room.DeviceCopy(
        {
          keep: (part) => shelves.keep(part),
          forget: (section) => shelves.forget(caseId, section, place.page),
        },
        () => setCopy((before) => ({ ...before, device: 'none' })),
        back ? [FOLLOW_UP_PART] : [],
      );
      shelf = held;
      const note = (draft: FollowUpDraft, sent: SentFollowUp | null) =>
        held.note(FOLLOW_UP_PART, partOf(place, { draft, sent, known, at: new Date() }));
      setCopy({
        device: 'kept',
        back: found,
        arrived: arrived.length > 0,
        note,
        ahead: async (draft, sent) => {
          note(draft, sent);
          await held.writeAhead();
        },
        forget: () => held.note(FOLLOW_UP_PART, null),
      });
    })();
    const onHide = () => void shelf?.flush();
    window.addEventListener('pagehide', onHide);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', onHide);
      void (shelf?.flush() ?? Promise.resolve()).then(() => {
        vault?.close();
        pages?.close();
      });
    };
  }, []);

  return copy;
}
