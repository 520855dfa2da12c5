import type { Text } from './red-flag';
import { RED_FLAGS } from './red-flags';

/** A safety default that a rule lowers. */
type LoweredDefault = { what: Text; why: Text };

const CLEARED: LoweredDefault = {
  what: {
    en: 'A normal film or a scan without fracture clears RF-FX-1; a scan without fracture clears RF-FX-2. One with another serious finding clears neither.',
  },
  why: { en: 'The question of fracture has been answered; deficits still fire the motor rules.' },
};

/** What each rule with `lowersDefault` lowers, and why. */
const LOWERED: Readonly<Record<string, readonly LoweredDefault[]>> = {
  'RF-IMG-CES': [
    {
      what: {
        en: 'Cauda equina compression on imaging with a complete and normal screen is urgent within a day, not an emergency.',
      },
      why: { en: 'Compression without any symptom is seen in stenosis; the screen decides.' },
    },
  ],
  'RF-CES-6': [
    {
      what: {
        en: 'Frequency, painful voiding or new constipation as the only change is urgent within two days, not an emergency.',
      },
      why: {
        en: 'These changes are outside the list of RF-CES-2 (urge, sensation, stream, hesitancy, control).',
      },
    },
  ],
  'RF-CES-6c': [
    {
      what: {
        en: 'A bladder, bowel or sexual change that is only long-standing and unchanged is soon, even when perianal sensation was not tested.',
      },
      why: {
        en: 'RF-CES-6b would call it an emergency at every visit. Retention and overflow are never lowered.',
      },
    },
  ],
  'RF-CES-3': [
    {
      what: {
        en: 'A two-sided deficit known for more than 12 weeks and not worsening no longer fires RF-CES-3.',
      },
      why: { en: 'Otherwise long-standing canal stenosis becomes an emergency at every visit.' },
    },
  ],
  'RF-CES-5': [
    {
      what: {
        en: 'Two-sided leg pain is urgent only when acute, sudden or rapidly worse; otherwise soon.',
      },
      why: {
        en: 'Without a date the rule went to urgent; two-sided pain alone has a low predictive value.',
      },
    },
    {
      what: {
        en: 'After a complete normal screen and more than 12 weeks, two-sided leg pain fires no rule.',
      },
      why: { en: 'Long-standing two-sided pain with a normal screen is common in stenosis.' },
    },
  ],
  'RF-MOT-1': [
    {
      what: {
        en: 'Reported weakness of both legs in a claudication pattern, age 50 or more, nothing found on examination, older than two weeks and not worsening is soon.',
      },
      why: { en: 'Legs that tire on walking are the complaint of canal stenosis itself.' },
    },
    {
      what: {
        en: 'Two-sided weakness known for more than 12 weeks and not worsening is soon; slowly worsening stays urgent.',
      },
      why: { en: 'Otherwise long-standing stenosis is an emergency at every visit.' },
    },
  ],
  'RF-MOT-2': [
    {
      what: {
        en: 'A foot drop of peroneal pattern (inversion and hip abduction or plantarflexion full, no back pain, older than two weeks, not worsening) is soon.',
      },
      why: {
        en: 'It points to the nerve at the fibular neck, not to a root; every other new foot drop stays urgent.',
      },
    },
  ],
  'RF-MOT-4': [
    {
      what: {
        en: 'One-sided weakness above MRC 2 that does not worsen is routine when judged to come from pain alone.',
      },
      why: {
        en: 'Pain inhibition is common; two-sided, severe or worsening weakness is never lowered by it.',
      },
    },
  ],
  'RF-INF-3': [
    {
      what: {
        en: 'Diabetes as the only risk factor with night or constant pain as the only other pointer is not urgent.',
      },
      why: { en: 'Both are common in leg pain; the pair does not suggest infection by itself.' },
    },
  ],
  'RF-MAL-4': [
    {
      what: {
        en: 'Age, thoracic site and failed care only modify; alone or together they fire no urgent rule.',
      },
      why: {
        en: 'Single weak flags are found in 80 % of people with back pain, serious disease in 0.9 % (Henschke 2009).',
      },
    },
    {
      what: {
        en: 'A lumbar MRI without a serious finding lowers the rule by one tier, never with a cancer history.',
      },
      why: { en: 'The scan has answered most of the question.' },
    },
  ],
  'RF-FX-1': [
    CLEARED,
    {
      what: {
        en: 'An injury more than six weeks back is soon; an injury away from the spine fires no rule.',
      },
      why: {
        en: 'A knee injury with peroneal palsy or a crash three years ago is no acute spinal fracture.',
      },
    },
  ],
  'RF-FX-2': [CLEARED],
  'RF-PAD-2': [
    {
      what: {
        en: 'A change of erection or ejaculation alone, not new, in measured or known arterial disease is soon.',
      },
      why: {
        en: 'RF-CES-6b would make it an emergency; aorto-iliac disease explains it. The screen still has to be completed.',
      },
    },
  ],
  'RF-UMN-2': [
    {
      what: {
        en: 'Plantar response and clonus tested and absent, without brisk reflexes or gait change, clear this rule.',
      },
      why: { en: 'The rule asks for these tests; once done and negative its question is answered.' },
    },
  ],
};

export type SafetyDefaultLowered = LoweredDefault & {
  rule: string;
  status: "needs a clinician's signature";
};

/** Every place where a rule lowers a safety default: shown in the product until a clinician has signed it. */
export const SAFETY_DEFAULTS_LOWERED: readonly SafetyDefaultLowered[] = RED_FLAGS.flatMap(({ id }) =>
  (LOWERED[id] ?? []).map((entry) => ({
    rule: id,
    ...entry,
    status: "needs a clinician's signature" as const,
  })),
);
