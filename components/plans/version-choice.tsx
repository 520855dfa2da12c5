import { classNames } from '@/components/ui/class-names';

type Shown = {
  /** Whose version it is. */
  name: string;
  /** What it says; null where that is not known. */
  lines: string[] | null;
  words: { nothing: string; unknown?: string };
};

/** What one version of a plan says. */
export function VersionLines({ name, lines, words }: Shown) {
  return (
    <span className="min-w-0">
      <span className="block text-xs font-semibold text-ink-2">{name}</span>
      {lines === null ? <span className="text-ink-2">{words.unknown}</span> : null}
      {lines?.length === 0 ? <span className="text-ink-2">{words.nothing}</span> : null}
      {lines?.map((line, place) => (
        <span key={`${place}-${line}`} className="block wrap-anywhere whitespace-pre-line">
          {line}
        </span>
      ))}
    </span>
  );
}

/** One of the versions a person chooses between. */
export function VersionChoice({
  group,
  chosen,
  onChoose,
  ...shown
}: Shown & { group: string; chosen: boolean; onChoose: () => void }) {
  return (
    <label
      className={classNames(
        'flex items-start gap-2 rounded-md border p-2',
        chosen ? 'border-accent bg-accent-soft' : 'border-line-2',
      )}
    >
      <input type="radio" name={group} className="mt-1 accent-accent" checked={chosen} onChange={onChoose} />
      <VersionLines {...shown} />
    </label>
  );
}
