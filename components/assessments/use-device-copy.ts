'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeviceCopy } from '@/components/forms/device/device-copy';
import { deviceLater } from '@/components/forms/device/device-later';
import type { DraftVault, KeptPart } from '@/components/forms/device/draft-vault';
import type { LivePages } from '@/components/forms/device/live-pages';
import { sameAnswers } from '@/components/forms/same-answers';
import type { Sent } from '@/components/forms/section-saver';
import { acceptedLater } from './check-later';
import { DRAFT_SECTIONS, type DraftSection, type SectionData } from './draft-sections';
import type { Autosave, Start } from './use-autosave';
import type { ChangeSection, Drafts } from './use-draft-sections';

type Of = { owner: string; assessmentId: string; patientId: string; start: Start; draft: boolean };

/** How the copy on this device stands: being opened, kept, or not possible in this browser. */
export type DeviceState = 'opening' | 'kept' | 'none';

/**
 * Keeps what is not on the server yet on this device, encrypted, and brings it back when the assessment is opened again by
 * the same person. The form waits for it, so that nobody writes on a page that is about to change.
 */
export function useDeviceCopy(
  { owner, assessmentId, patientId, start, draft }: Of,
  drafts: Drafts,
  change: ChangeSection,
  { states, savers, writeAhead }: Autosave,
): { device: DeviceState; broughtBack: string | null } {
  const [device, setDevice] = useState<DeviceState>(draft ? 'opening' : 'none');
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  const copy = useRef<DeviceCopy | null>(null);
  /** Under which page a section is kept: this one, or the one it was brought back from. */
  const [page] = useState(() => crypto.randomUUID());
  const pages = useRef(new Map<string, string>());
  const pageOf = useCallback((section: string) => pages.current.get(section) ?? page, [page]);
  // Opened once: the page is made anew for another assessment.
  const first = useRef({ owner, assessmentId, patientId, start, draft, change, savers, page, pageOf });

  useEffect(() => {
    const { owner, assessmentId, patientId, start, draft, change, savers, page, pageOf } = first.current;
    if (!draft) return;
    let vault: DraftVault | null = null;
    let live: LivePages | null = null;
    let gone = false;
    const bringBack = async <Section extends DraftSection>(section: Section, part: KeptPart) => {
      // It reached the server after all: nothing to bring back.
      if (sameAnswers(part.typed, start[section].data)) return false;
      savers[section].resume({
        base: (await acceptedLater(section, part.base)) ?? start[section].data,
        baseVersion: part.baseVersion,
        unanswered: part.unanswered as Sent<SectionData[Section]> | null,
      });
      change(section, () => part.typed as SectionData[Section]);
      return true;
    };
    void (async () => {
      const room = await deviceLater.load();
      vault = await room.DraftVault.open(owner);
      if (gone) return vault?.close();
      if (!vault) return setDevice('none');
      const shelves = vault;
      live = new room.LivePages();
      await live.claim(page);
      const kept = await live.left(await shelves.kept(assessmentId, patientId).catch(() => []));
      if (gone) return;
      // The newest of each section; an older one of another page stays and comes when this one is through.
      const back: KeptPart[] = [];
      for (const part of kept) {
        const section = DRAFT_SECTIONS.find((known) => known === part.section);
        if (section === undefined || pages.current.has(section)) continue;
        pages.current.set(section, part.page);
        if (await bringBack(section, part)) back.push(part);
      }
      if (gone) return;
      copy.current = new room.DeviceCopy(
        {
          keep: (part) => shelves.keep(part),
          forget: (section) => shelves.forget(assessmentId, section, pageOf(section)),
        },
        () => setDevice('none'),
        pages.current.keys(),
      );
      if (back.length > 0)
        setBroughtBack(
          back
            .map(({ keptAt }) => keptAt)
            .sort()
            .at(-1) ?? null,
        );
      setDevice('kept');
    })();
    const onHide = () => void copy.current?.flush();
    window.addEventListener('pagehide', onHide);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', onHide);
      const last = copy.current?.flush();
      void (last ?? Promise.resolve()).then(() => {
        vault?.close();
        live?.close();
      });
    };
  }, []);

  const latest = useRef(drafts);
  latest.current = drafts;
  /** One section as it stands now, or nothing when the server has it. */
  const note = useCallback(
    (section: DraftSection, leaving: boolean) => {
      const draft = latest.current[section];
      const saver = savers[section];
      const settled = Object.keys(draft.problems).length === 0;
      const clean = saver.state.kind === 'clean' && settled;
      const part = {
        assessmentId,
        patientId,
        section,
        page: pageOf(section),
        // What is to be saved, or what is on screen where the schema refuses it.
        typed: settled ? saver.current : draft.typed,
        base: saver.saved,
        baseVersion: saver.version,
        unanswered: saver.unanswered,
        keptAt: new Date().toISOString(),
      };
      copy.current?.note(section, clean && !leaving ? null : part);
    },
    [savers, assessmentId, patientId, pageOf],
  );
  const noteAll = useCallback(() => {
    for (const section of DRAFT_SECTIONS) note(section, false);
  }, [note]);
  useEffect(() => {
    if (device === 'kept' && drafts) noteAll();
  }, [device, drafts, noteAll]);
  useEffect(() => (device === 'kept' ? states.subscribe(noteAll) : undefined), [device, states, noteAll]);
  useEffect(() => {
    if (device !== 'kept') return;
    writeAhead.current = async (section) => {
      note(section, true);
      await copy.current?.writeAhead();
    };
    return () => {
      writeAhead.current = null;
    };
  }, [device, note, writeAhead]);

  return { device, broughtBack };
}
