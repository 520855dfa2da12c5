import type { Tone } from '@/components/ui/chip';
import type { ResponseState } from '@/domain/progress/check-in';

/** How a response to treatment is coloured; its words stand beside it. */
export const RESPONSE_TONES: Record<ResponseState, Tone> = {
  RED_FLAG_NEW: 'danger',
  WORSENING: 'watch',
  IMPROVING: 'good',
  PARTIAL: 'accent',
  INSUFFICIENT_EXPOSURE: 'watch',
  PLATEAU: 'watch',
  RECOVERED: 'good',
  NOT_ENOUGH_DATA: 'plain',
};
