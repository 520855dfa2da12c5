/** The sections of an assessment, in the order a visit goes through them. */
export const SECTIONS = [
  'story',
  'pain',
  'danger',
  'neurology',
  'movement',
  'competing',
  'vascular',
  'mri',
  'impression',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export const isSection = (text: string | null): text is SectionId => SECTIONS.some((known) => known === text);

/** The longest path decides, so that one group of facts may show in two sections. */
const SHOWN_IN: [prefix: string, section: SectionId][] = [
  ['intake', 'story'],
  ['intake.pain', 'pain'],
  ['intake.irritability', 'pain'],
  ['intake.symptoms', 'pain'],
  ['intake.caudaEquina', 'danger'],
  ['intake.generalHealth', 'danger'],
  ['intake.history', 'danger'],
  ['exam', 'neurology'],
  ['exam.neurology.upperMotorNeurone', 'vascular'],
  ['exam.mechanosensitivity', 'movement'],
  ['exam.movement', 'movement'],
  ['exam.sensitisation', 'movement'],
  ['exam.asterisks', 'movement'],
  ['exam.notes', 'movement'],
  ['exam.competing', 'competing'],
  ['exam.vascular', 'vascular'],
  ['exam.spine', 'danger'],
  ['imaging', 'mri'],
  ['impression', 'impression'],
  ['person', 'story'],
];

/** The section that shows a facts path such as `exam.mechanosensitivity.slr`. */
export function sectionOf(field: string): SectionId {
  const fitting = SHOWN_IN.filter(([prefix]) => field === prefix || field.startsWith(`${prefix}.`)).sort(
    ([a], [b]) => b.length - a.length,
  );
  return fitting[0]?.[1] ?? 'story';
}
