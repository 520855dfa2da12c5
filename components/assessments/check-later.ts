import { later } from '@/components/forms/use-arrived';
import type { DraftSection, SectionData } from './draft-sections';

/** The shared schemas, loaded after the form: nobody has typed anything before. */
export const checkLater = later(() => import('./check-section').then(({ checkSection }) => checkSection));

/** A section from the server, from this device, or out of a merge; null when it does not pass the schema. */
export const acceptedLater = async <Section extends DraftSection>(
  section: Section,
  data: unknown,
): Promise<SectionData[Section] | null> => {
  const check = await checkLater.load();
  const answer = check(section, data);
  return answer.fits ? answer.accepted : null;
};
