import { HERNIATIONS } from '../finding-groups';
import type { ImagingFindingEntry } from '../schema';
import type { SentenceFinding } from './entries';
import type { Doubt, NamedInReport, ReadFinding, ReportConflict, Span } from './report-reading';

export type Placed = SentenceFinding & { kind: 'body' | 'impression' };
type Gathered = {
  entry: ImagingFindingEntry;
  spans: Span[];
  doubts: Set<Doubt>;
  kinds: Set<Placed['kind']>;
  /** One statement of it names two sides that do not go together: no other statement settles which is meant. */
  atOdds: boolean;
};

const GRADES = ['mild', 'moderate', 'severe'];
const CONTACTS = ['none', 'contact', 'deviation', 'compression'];

const opposite = (one: ImagingFindingEntry['side'], other: ImagingFindingEntry['side']): boolean =>
  (one === 'left' && other === 'right') || (one === 'right' && other === 'left');

const graver = <Value extends string>(
  order: readonly string[],
  one: Value | null | undefined,
  other: Value | null | undefined,
) => (!one ? other : !other ? one : order.indexOf(one) >= order.indexOf(other) ? one : other);

/** One of two statements of the same thing may name its side, or its kind of herniation, and the other not. */
function sameThing(one: ImagingFindingEntry, other: ImagingFindingEntry): boolean {
  const sameSide =
    one.side === other.side || !one.side || !other.side || one.side === 'midline' || other.side === 'midline';
  const kind =
    one.finding === other.finding ||
    (HERNIATIONS.has(one.finding) &&
      HERNIATIONS.has(other.finding) &&
      [one.finding, other.finding].includes('disc_herniation_unspecified')) ||
    ([one.finding, other.finding].includes('disc_sequestration') &&
      [one.finding, other.finding].includes('disc_extrusion'));
  const sameLevel = one.level === other.level || one.level === 'unknown' || other.level === 'unknown';
  return kind && sameLevel && sameSide;
}

const SPECIFIC = ['disc_herniation_unspecified', 'disc_protrusion', 'disc_extrusion', 'disc_sequestration'];

function joined(one: ImagingFindingEntry, other: ImagingFindingEntry): ImagingFindingEntry {
  const side = one.side && one.side !== 'midline' ? one.side : (other.side ?? one.side ?? null);
  const finding =
    SPECIFIC.indexOf(other.finding) > SPECIFIC.indexOf(one.finding) ? other.finding : one.finding;
  return {
    ...other,
    ...one,
    finding,
    level: one.level === 'unknown' ? other.level : one.level,
    side,
    ...optional('zone', one.zone ?? other.zone),
    ...optional('severity', graver(GRADES, one.severity, other.severity)),
    ...optional('rootContact', graver(CONTACTS, one.rootContact, other.rootContact)),
    ...optional('migration', one.migration ?? other.migration),
    ...optional('slipGrade', one.slipGrade ?? other.slipGrade),
  };
}

const optional = <Key extends keyof ImagingFindingEntry>(key: Key, value: ImagingFindingEntry[Key]) =>
  value === null || value === undefined ? {} : { [key]: value };

const atOdds = ({ doubts, sideOnlyDenied }: Placed): boolean =>
  doubts.includes('side_unclear') && !sideOnlyDenied;

function gather(placed: readonly Placed[]): Gathered[] {
  const all: Gathered[] = [];
  // Where the place is named first: a statement without a level or side then finds the one it repeats.
  const ordered = [...placed].sort(
    (a, b) => Number(a.entry.level === 'unknown') - Number(b.entry.level === 'unknown'),
  );
  for (const one of ordered) {
    const exact = all.find(
      (other) => sameThing(other.entry, one.entry) && other.entry.side === one.entry.side,
    );
    const same = exact ?? all.find((other) => sameThing(other.entry, one.entry));
    if (!same) {
      all.push({
        entry: one.entry,
        spans: [one.span],
        doubts: new Set(one.doubts),
        kinds: new Set([one.kind]),
        atOdds: atOdds(one),
      });
      continue;
    }
    const before = same.entry;
    same.entry = joined(before, one.entry);
    same.spans.push(one.span);
    same.kinds.add(one.kind);
    // What one statement leaves open another may settle.
    same.doubts = new Set(
      [...same.doubts].filter((doubt) => one.doubts.includes(doubt) || doubt === 'hedged'),
    );
    const graverInDoubt = one.doubts.includes('hedged') && before.rootContact !== same.entry.rootContact;
    if (graverInDoubt) same.doubts.add('hedged');
    same.atOdds ||= atOdds(one);
    if (!same.atOdds) continue;
    same.entry = { ...same.entry, side: null };
    same.doubts.add('side_unclear');
  }
  return all;
}

export type DeniedAt = NamedInReport & Pick<Placed, 'kind'>;

const deniedElsewhere = ({ entry, kinds }: Gathered, denied: DeniedAt): boolean =>
  denied.finding === entry.finding &&
  denied.level === entry.level &&
  !kinds.has(denied.kind) &&
  !opposite(denied.side ?? null, entry.side);

const sameFamily = (one: ImagingFindingEntry, other: ImagingFindingEntry): boolean =>
  one.finding === other.finding || (HERNIATIONS.has(one.finding) && HERNIATIONS.has(other.finding));

/**
 * Body and impression that name opposite sides, or a lesion at different levels, are not decided here. `unplaced`: said
 * without a level, so no finding by itself; its side may still be at odds with the only one the body gives. What one of
 * the two states and the other denies is doubtful.
 */
export function mergeFindings(
  placed: readonly Placed[],
  unplaced: readonly Placed[] = [],
  denied: readonly DeniedAt[] = [],
): {
  findings: ReadFinding[];
  conflicts: ReportConflict[];
} {
  const conflicts: ReportConflict[] = [];
  let all = gather(placed);
  const only = (one: Gathered, kind: Placed['kind']) => one.kinds.size === 1 && one.kinds.has(kind);
  for (const said of all.filter((one) => only(one, 'impression'))) {
    const family = (other: Gathered) =>
      other !== said && only(other, 'body') && sameFamily(other.entry, said.entry);
    const mirrored = all.find(
      (other) =>
        family(other) &&
        other.entry.level === said.entry.level &&
        opposite(other.entry.side, said.entry.side),
    );
    if (mirrored) {
      const spans = [...mirrored.spans, ...said.spans];
      conflicts.push({ about: 'side', finding: mirrored.entry.finding, spans });
      all = all.filter((one) => one !== said);
      mirrored.entry = { ...joined(mirrored.entry, said.entry), side: null };
      mirrored.doubts.add('side_unclear');
      mirrored.spans = spans;
      continue;
    }
    const elsewhere = all.filter(
      (other) => family(other) && other.entry.side === said.entry.side && other.entry.side !== null,
    );
    const moved = elsewhere[0];
    if (
      HERNIATIONS.has(said.entry.finding) &&
      elsewhere.length === 1 &&
      moved &&
      moved.entry.level !== said.entry.level
    ) {
      conflicts.push({
        about: 'level',
        finding: moved.entry.finding,
        spans: [...moved.spans, ...said.spans],
      });
      all = all.filter((one) => one !== said && one !== moved);
    }
  }
  for (const said of unplaced.filter(({ kind }) => kind === 'impression')) {
    const family = all.filter(({ entry }) => sameFamily(entry, said.entry));
    if (!family.every(({ entry }) => opposite(entry.side, said.entry.side))) continue;
    for (const one of family) {
      const spans = [...one.spans, said.span];
      conflicts.push({ about: 'side', finding: one.entry.finding, spans });
      one.entry = { ...one.entry, side: null };
      one.doubts.add('side_unclear');
      one.spans = spans;
    }
  }
  for (const one of all) if (denied.some((other) => deniedElsewhere(one, other))) one.doubts.add('hedged');
  return { findings: all.map(finished), conflicts };
}

function finished({ entry, spans, doubts }: Gathered): ReadFinding {
  const grave = doubts.has('side_unclear') || doubts.has('level_missing');
  return {
    entry,
    spans: [...spans].sort((a, b) => a.start - b.start),
    confidence: grave ? 'low' : doubts.size > 0 ? 'moderate' : 'high',
    doubts: [...doubts],
  };
}
