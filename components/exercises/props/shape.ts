import type { Ball } from '../body/flesh';
import type { Vec } from '../body/vector';
import type { Layer } from './prop';

export type ShapeTone = 'thing' | 'soft' | 'floor' | 'band' | 'water';

/** What a thing is drawn from: a skin over balls, a block with its edges, or a line. */
export type Shape = { tone: ShapeTone; layer: Layer } & (
  | { balls: readonly Ball[] }
  | { block: { from: Vec; to: Vec } }
  | { line: readonly Vec[]; weight: number; bent: boolean }
);
