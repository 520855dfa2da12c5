import type { Sign } from '@/domain/spine-picture/placed';

/** Signs that are a pattern over bone, disc or canal; disc material and a slip have a shape of their own. */
export const HATCHED: ReadonlySet<Sign> = new Set<Sign>(['narrowing', 'wear', 'bone', 'other']);

const LINES: Partial<Record<Sign, string>> = {
  narrowing: 'M0 2H6M0 5H6',
  wear: 'M-1 4L4 -1M2 7L7 2',
  bone: 'M0 0L6 6M6 0L0 6',
  other: 'M3 2.2V3.8M2.2 3H3.8',
};

export const hatchId = (picture: string, sign: Sign) => `${picture}-${sign}`;

/** The patterns of the signs, told apart without colour. */
export function Hatches({ picture }: { picture: string }) {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        {Object.entries(LINES).map(([sign, d]) => (
          <pattern
            key={sign}
            id={hatchId(picture, sign as Sign)}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <path d={d} fill="none" stroke="var(--spine-finding)" strokeWidth="1.3" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
