/** The mark: a spine that branches into roots. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
      className="text-accent"
    >
      <path d="M11 2v7M11 9c0 4-5 4-6 9M11 9c0 4 5 4 6 9M11 9v11" />
    </svg>
  );
}
