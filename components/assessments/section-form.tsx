'use client';
import dynamic from 'next/dynamic';
import { type ComponentType, memo } from 'react';
import { CompetingSection } from '@/components/exam/competing-section';
import { MovementSection } from '@/components/exam/movement-section';
import { NeurologySection } from '@/components/exam/neurology-section';
import { VascularSection } from '@/components/exam/vascular-section';
import { DangerSection } from '@/components/intake/danger-section';
import { PainSection } from '@/components/intake/pain-section';
import { StorySection } from '@/components/intake/story-section';
import { mriLater } from './rooms-ahead';
import type { SectionId } from './sections';

/** Loaded after the form: report reader and drawing are large, and the scan comes after the examination. Never drawn before its code is there. */
const MriSection = dynamic(() => mriLater.load().then((room) => room.MriSection), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="h-96 animate-pulse rounded-lg bg-sunk" />,
});

const FORMS: Record<Exclude<SectionId, 'impression'>, ComponentType> = {
  story: StorySection,
  pain: PainSection,
  danger: DangerSection,
  neurology: NeurologySection,
  movement: MovementSection,
  competing: CompetingSection,
  vascular: VascularSection,
  mri: MriSection,
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
