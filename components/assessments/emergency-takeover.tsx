'use client';
import { useMessages, useTranslations } from 'next-intl';
import { useReading } from '@/components/forms/draft-context';
import { useArrived } from '@/components/forms/use-arrived';
import type { Outputs } from '@/components/trpc/outputs';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { Facts } from '@/domain/facts';
import type { HandOverWay } from '@/domain/impression/items';
import type { Impression } from '@/domain/impression/schema';

import { noteLater } from './note/note-later';
import { useNote } from './note/use-note';
import type { SectionId } from './sections';
import { Takeover } from './takeover';
import type { Autosave } from './use-autosave';

type Banner = Outputs['assessments']['get']['banner'];

type Props = {
  assessmentId: string;
  facts: Facts;
  impression: Impression;
  banner: Banner;
  therapist: { name: string; clinicName: string };
  on: string;
  section: SectionId;
  autosave: Autosave;
};

/** The takeover while the reading is an emergency; nothing else of it is made before. */
export function EmergencyTakeover(props: Props) {
  const emergency = useReading()?.urgency.tier === 'emergency';
  return emergency ? <WithLetter {...props} /> : null;
}

/** With its letter, written from the assessment as it stands. */
function WithLetter({ facts, impression, banner, therapist, on, ...takeover }: Props) {
  const t = useTranslations('assessment.impression');
  const { screenItem } = useMessages().assessment.note;
  const evaluation = useReading();
  const { day } = useDates();
  const words = useWords();
  const note = useNote(facts, impression, null);
  const room = useArrived(noteLater);
  const letter =
    evaluation && room && note
      ? room.emergencyLetter(
          {
            clinic: therapist.clinicName,
            therapist: therapist.name,
            patient: {
              name: `${banner.givenName} ${banner.familyName}`,
              birthDate: day(banner.birthDate),
              number: banner.number,
            },
            on: day(on),
          },
          facts,
          evaluation,
          impression.handOver,
          note.parts,
          { concern: words.concern, screenItem, way: (how) => t(`how.${how as HandOverWay}`) },
        )
      : '';
  const patient = `${banner.familyName}, ${banner.givenName} · ${day(banner.birthDate)} · ${t('number', { number: banner.number })}`;
  return <Takeover {...takeover} patient={patient} letter={letter} />;
}
