import type { SpineLevel } from '../../vocabulary/roots';
import { HERNIATIONS } from '../finding-groups';
import type { ImagingFinding } from '../findings';
import type { ImagingFindingEntry } from '../schema';
import { levelMentions } from './levels';
import type { Doubt, Span } from './report-reading';
import type { Contact } from './root-contact';
import { sidesIn } from './sides';
import { migrationIn, severityIn, slipGradeIn, zoneIn } from './words-around';

export type SentenceFinding = {
  entry: ImagingFindingEntry;
  span: Span;
  doubts: Doubt[];
  /** The only side named beside it is named in a denial: another clause may still name its own. */
  sideOnlyDenied?: true;
};
/** Findings that have no side of their own. */
const SIDELESS: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  'central_stenosis',
  'disc_degeneration',
  'spondylolisthesis',
  'cauda_equina_compression',
  'cord_compression',
  'discitis_or_osteomyelitis',
  'abscess',
  'haematoma',
  'intradural_or_extradural_mass',
  'metastasis_or_marrow_lesion',
  'vascular_lesion',
  'other',
]);
const DISC_OR_CYST: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  ...HERNIATIONS,
  'disc_bulge',
  'synovial_cyst',
]);
export const TOUCHES_ROOTS: ReadonlySet<ImagingFinding> = new Set<ImagingFinding>([
  ...DISC_OR_CYST,
  'lateral_recess_stenosis',
  'foraminal_stenosis',
  'spondylolisthesis',
]);

type Beside = {
  around: string;
  original: string;
  at: number;
  denied: readonly Span[];
  contact: Contact | null;
};

/** What the words around a finding say of it: one entry for each side that is graded apart. */
export function entriesOf(
  finding: ImagingFinding,
  level: SpineLevel,
  { around, original, at, denied, contact }: Beside,
): Omit<SentenceFinding, 'span'>[] {
  const sided = SIDELESS.has(finding)
    ? { readings: [{ side: null, severity: null }], unclear: false }
    : sidesIn(around, original, at, denied);
  const disc = DISC_OR_CYST.has(finding);
  return sided.readings.map(({ side, severity }) => {
    const degree = severity ?? severityIn(around);
    const zone = disc ? zoneIn(around) : null;
    const migration = disc ? migrationIn(around) : null;
    const slipGrade = finding === 'spondylolisthesis' ? slipGradeIn(around) : null;
    return {
      entry: {
        level,
        finding,
        side: side === 'midline' && !disc ? null : side,
        ...(zone ? { zone } : {}),
        ...(degree ? { severity: degree } : {}),
        ...(contact && TOUCHES_ROOTS.has(finding) ? { rootContact: contact } : {}),
        ...(migration ? { migration } : {}),
        ...(slipGrade ? { slipGrade } : {}),
      },
      doubts: sided.unclear ? ['side_unclear' as const] : [],
      ...('onlyDenied' in sided && sided.onlyDenied ? { sideOnlyDenied: true as const } : {}),
    };
  });
}

/** Of two sides graded apart, only the one whose root is named is touched. */
export function contactOnItsSide<Entry extends Pick<SentenceFinding, 'entry'>>(
  entries: Entry[],
  side: 'left' | 'right' | null,
): Entry[] {
  if (entries.length < 2 || !side) return entries;
  return entries.map((one) => {
    if (one.entry.side === side) return one;
    const { rootContact: _, ...entry } = one.entry;
    return { ...one, entry };
  });
}

/** A swollen root is named by itself. */
export function rootLevel(text: string): SpineLevel | null {
  const root = levelMentions(text).find((mention) => mention.kind === 'root');
  const name = root
    ? /[ls]\s?[1-5]/.exec(text.slice(root.start, root.end))?.[0].replace(/\s/g, '')
    : undefined;
  if (!name) return null;
  return name.startsWith('s') ? 'sacrum' : (name.toUpperCase() as SpineLevel);
}
