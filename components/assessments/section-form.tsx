'use client';
import { type ComponentType, memo } from 'react';
import { NeurologySection } from '@/components/exam/neurology-section';
import { lateRoom } from '@/components/forms/late-room';
import { DangerSection } from '@/components/intake/danger-section';
import { StorySection } from '@/components/intake/story-section';
import { competingLater, movementLater, mriLater, painLater, vascularLater } from './rooms-ahead';
import type { SectionId } from './sections';

const WAITING = <div aria-hidden="true" className="h-96 animate-pulse rounded-lg bg-sunk" />;

const FORMS: Record<Exclude<SectionId, 'impression'>, ComponentType> = {
  story: StorySection,
  pain: lateRoom(painLater, (room) => room.PainSection, WAITING),
  danger: DangerSection,
  neurology: NeurologySection,
  movement: lateRoom(movementLater, (room) => room.MovementSection, WAITING),
  competing: lateRoom(competingLater, (room) => room.CompetingSection, WAITING),
  vascular: lateRoom(vascularLater, (room) => room.VascularSection, WAITING),
  mri: lateRoom(mriLater, (room) => room.MriSection, WAITING),
};

/** The form of one section. */
export const SectionForm = memo(function SectionForm({
  section,
}: {
  section: Exclude<SectionId, 'impression'>;
}) {
  const Form = FORMS[section];
  return <Form />;
});
