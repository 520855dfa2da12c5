import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { classNames } from '@/components/ui/class-names';
import { type CaseloadQuery, caseloadHref, TILE_KINDS, type WhyKind } from './caseload-query';

type Counts = Outputs['caseload']['list']['counts'];

const COUNT_OF: Record<(typeof TILE_KINDS)[number], keyof Counts> = {
  red_alert: 'redAlerts',
  checked_in_worse: 'checkedInWorse',
  stalled: 'stalled',
  overdue: 'overdue',
  unsigned: 'unsigned',
  recheck_due: 'recheckDue',
};

/** How many cases wait for which reason. A tile shows only its cases; pressed again it shows all. */
export function SummaryTiles({ counts, query }: { counts: Counts; query: CaseloadQuery }) {
  const t = useTranslations('caseload.tiles');
  return (
    <nav aria-label={t('label')} className="mb-4 grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
      {TILE_KINDS.map((kind) => (
        <Tile key={kind} kind={kind} count={counts[COUNT_OF[kind]]} query={query} label={t} />
      ))}
    </nav>
  );
}

function Tile({
  kind,
  count,
  query,
  label,
}: {
  kind: (typeof TILE_KINDS)[number];
  count: number;
  query: CaseloadQuery;
  label: (kind: (typeof TILE_KINDS)[number], values: { count: number }) => string;
}) {
  const chosen: WhyKind | null = query.why;
  const current = chosen === kind;
  return (
    <Link
      href={caseloadHref({ scope: query.scope, why: current ? null : kind })}
      aria-current={current ? 'true' : undefined}
      className={classNames(
        'rounded-lg border px-3.5 py-3 transition-colors',
        current ? 'border-accent bg-accent-soft' : 'border-line bg-card hover:border-line-2 hover:bg-sunk',
      )}
    >
      <strong
        className={classNames(
          'block text-[24px] leading-7 font-semibold',
          count === 0 ? 'text-ink-3' : kind === 'red_alert' && 'text-danger',
        )}
      >
        {count}
      </strong>
      <span className="text-xs text-ink-2">{label(kind, { count })}</span>
    </Link>
  );
}
