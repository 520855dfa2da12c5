/** What the rules say against an exercise on the plan; announced, because a change elsewhere on the page can bring it. */
export function RuleReasons({ reasons }: { reasons: string[] }) {
  if (reasons.length === 0) return null;
  return (
    <p role="alert" className="mt-1 font-semibold text-danger">
      <span aria-hidden="true">▲ </span>
      {reasons.join(' ')}
    </p>
  );
}
