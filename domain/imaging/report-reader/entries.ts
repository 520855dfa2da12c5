import type { SpineLevel } from '../../vocabulary/roots';
import { HERNIATIONS } from '../finding-groups';
import type { ImagingFinding } from '../findings';
import type { ImagingFindingEntry } from '../schema';
import { levelMentions } from './levels';
import type { Doubt, Span } from './report-reading';
import type { Contact, ContactMention } from './root-contact';
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

const GRAVEST: readonly Contact[] = ['compression', 'deviation', 'contact'];
/** The degree of a contact is not that of the lesion: "with severe right root compression". */
const DEGREE_OF_CONTACT =
  /\b(?:mild|moderate|severe|marked|slight|minimal|minor)(?:ly)?(?=\s+(?:(?:left|right|bilateral|sided|[ls]\s?\d|nerve|roots?)[\s-]+)*(?:compress|contact|imping|displac|deviat|abut|flatten)\w*)/g;

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
  { around: words, original, at, denied, contact }: Beside,
): Omit<SentenceFinding, 'span'>[] {
  const around = TOUCHES_ROOTS.has(finding)
    ? words.replace(DEGREE_OF_CONTACT, (degree) => ' '.repeat(degree.length))
    : words;
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

/** Of two sides, only the one whose root is named is touched, and each as is said of its own. */
export function contactOnItsSide<Entry extends Pick<SentenceFinding, 'entry'>>(
  entries: Entry[],
  contacts: readonly Pick<ContactMention, 'contact' | 'ownSide' | 'standing'>[],
): Entry[] {
  const sides = contacts.map(({ ownSide }) => ownSide);
  if (contacts.length === 0 || sides.includes(null) || !entries.every(({ entry }) => entry.rootContact))
    return entries;
  const on = (one: Entry, side: ImagingFindingEntry['side']): Entry => {
    const { rootContact: _, ...entry } = one.entry;
    const touched = GRAVEST.find((contact) =>
      contacts.some((other) => other.contact === contact && other.ownSide === side),
    );
    return { ...one, entry: { ...entry, side, ...(touched ? { rootContact: touched } : {}) } };
  };
  const [only] = entries;
  if (entries.length > 1 || !only)
    return entries.map((one) =>
      one.entry.side === 'left' || one.entry.side === 'right' ? on(one, one.entry.side) : one,
    );
  if (only.entry.side !== 'both') return entries;
  const [left, right] = [on(only, 'left'), on(only, 'right')];
  return left.entry.rootContact === right.entry.rootContact ? entries : [left, right];
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
