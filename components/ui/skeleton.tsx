/** The structure of a page while it loads. */
export function Skeleton({ rows = 6, label }: { rows?: number; label: string }) {
  return (
    <div role="status" aria-label={label} className="flex animate-pulse flex-col gap-3">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="h-12 rounded-lg bg-sunk" />
      ))}
    </div>
  );
}
