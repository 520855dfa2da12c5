import { classNames } from './class-names';

/** One number that answers one question. */
export function FigureTile({
  value,
  label,
  tone = 'plain',
}: {
  value: number;
  label: string;
  tone?: 'plain' | 'danger';
}) {
  return (
    <div className="rounded-lg border border-line bg-card px-3.5 py-3">
      <strong
        className={classNames(
          'block text-[24px] leading-7 font-semibold',
          tone === 'danger' && value > 0 && 'text-danger',
        )}
      >
        {value}
      </strong>
      <span className="text-xs text-ink-2">{label}</span>
    </div>
  );
}
