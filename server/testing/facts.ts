import type { Exam } from '@/domain/exam/schema';
import type { Imaging } from '@/domain/imaging/schema';
import type { Intake } from '@/domain/intake/schema';

export { PLAN } from '@/domain/testing/plan';

import type { CheckIn, FollowUp } from '@/domain/progress/check-in';
import { addDays } from '@/domain/vocabulary/calendar';
import { TODAY } from './clinic';

export const SCREEN_CLEAR = {
  saddle: 'absent',
  bladder: 'absent',
  bowel: 'absent',
  sexual: 'absent',
  bilateralLegs: 'absent',
} as const;

/** An invented story of one-sided leg pain below the knee, five weeks old, with a clear screen. */
export const INTAKE: Intake = {
  story: 'Canary story: lifted a crate, then leg pain.',
  episode: {
    onsetDate: addDays(TODAY, -35),
    legOnsetDate: addDays(TODAY, -33),
    manner: 'after_lifting_or_bending',
  },
  pain: {
    areas: [
      { region: 'buttock', side: 'right' },
      { region: 'leg_lat', side: 'right' },
      { region: 'foot_dorsum', side: 'right' },
    ],
    legSide: 'right',
    legPain: 'present',
    backPain: 'present',
    legWorseThanBack: 'present',
    nprsLegWorst: 6,
    nprsBack: 3,
    quality: { shooting: 'present' },
    path: 'line',
  },
  irritability: { provocation: 'moderate', settle: '5_to_30_min', nightWaking: 'none' },
  caudaEquina: SCREEN_CLEAR,
};

export const EXAM: Exam = {
  examinedOn: TODAY,
  neurology: { strength: { ankle_dorsiflexion: { left: '5', right: '4+' } } },
  mechanosensitivity: { slr: { right: { result: 'positive', degrees: 45 } } },
};

export const IMAGING: Imaging = { status: 'not_done' };

export const CHECK_IN: CheckIn = {
  legPain: 5,
  backPain: 3,
  change: 'better',
  distalLevel: 'calf',
  walkMinutes: 20,
  danger: {
    saddle: 'no',
    bladder: 'no',
    bowel: 'no',
    sexual: 'no',
    bothLegs: 'no',
    weakness: 'no',
    fever: 'no',
  },
  note: 'Canary note',
};

export const FOLLOW_UP: FollowUp = {
  legPain: 4,
  backPain: 2,
  change: 'better',
  distalLevel: 'knee',
  walkMinutes: 30,
  asterisks: [],
  neurologyRechecked: 'unchanged',
  caudaEquina: SCREEN_CLEAR,
  note: 'Canary follow-up',
};

/** A PHQ-4 whose mood part is positive (3 of 6) and whose total is below moderate distress. */
export const MOOD_LOW = { nervous: 1, worrying: 0, interest: 2, down: 1 };
