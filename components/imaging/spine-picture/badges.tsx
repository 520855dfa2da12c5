import type { Point } from '@/domain/drawing/geometry';
import styles from './spine-picture.module.css';

/** The numbers of findings in a row, as they stand in the list. */
export function Badges({ numbers, at: [x, y] }: { numbers: readonly number[]; at: Point }) {
  return numbers.map((number, index) => (
    <g key={number}>
      <circle cx={x + index * 15} cy={y} r="7.5" className={styles.badge} />
      <text x={x + index * 15} y={y + 3.6} className={styles.number}>
        {number}
      </text>
    </g>
  ));
}
