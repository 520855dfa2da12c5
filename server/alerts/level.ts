import type { Urgency } from '@/domain/evaluation';
import type { SafetyVerdict } from '@/domain/progress/check-in';
import { addDays } from '@/domain/vocabulary/calendar';
import type { AlertLevel } from '@/prisma/generated/enums';
import { localTime, startOfDay } from '../calendar';

/** An emergency is red; what needs a person soon asks for a look; the rest is a note. */
export const TONES = {
  emergency: 'danger',
  urgent: 'watch',
  same_day: 'watch',
  clinician_review: 'plain',
} as const satisfies Record<AlertLevel, 'danger' | 'watch' | 'plain'>;

/** Levels that put a case at the top of the list. */
export const RED_LEVELS = ['emergency', 'urgent', 'same_day'] as const satisfies readonly AlertLevel[];

const DAY = 86_400_000;
/** Treatment specification §6.2: contact within two working days of a worsening; taken here as two days. */
const REVIEW_DAYS = 2;

/** The alert level an evaluation asks for, or null when a signed assessment raises none. */
export function levelOfUrgency({ tier }: Urgency): 'emergency' | 'urgent' | null {
  return tier === 'emergency' || tier === 'urgent' ? tier : null;
}

export const levelOfVerdict = ({ level }: SafetyVerdict): AlertLevel | null =>
  level === 'none' ? null : level;

/** When someone must have acted: an emergency now, the same day by its end in the clinic's zone, others after their days. */
export function dueAtOf(level: AlertLevel, now: Date, timeZone: string, withinDays: number | null): Date {
  switch (level) {
    case 'emergency':
      return now;
    case 'same_day':
      return startOfDay(addDays(localTime(now, timeZone).date, 1), timeZone);
    case 'urgent':
      return new Date(now.getTime() + (withinDays ?? 1) * DAY);
    case 'clinician_review':
      return new Date(now.getTime() + (withinDays ?? REVIEW_DAYS) * DAY);
  }
}
