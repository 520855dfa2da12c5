import type { Language } from '../words/language';
import type { PlanClass } from './plan';

type Piece = { title: string; text: string };

/** What the patient reads about the problem, at a reading age of about 11 (treatment specification §8.1). */
export const EDUCATION = {
  E01: {
    en: {
      title: 'Hurt and harm',
      text: 'Pain is an alarm. A loud alarm does not always mean damage. Small, short rises in pain as you move are safe. Pain that runs further down your leg means ease off.',
    },
  },
  E02: {
    en: {
      title: 'How it usually goes',
      text: 'Many people feel better in 6 to 12 weeks. Some take longer. About half or a bit more are clearly better at one year in general practice studies. Flare-ups are common and can be handled.',
    },
  },
  E03: {
    en: {
      title: 'Keep moving',
      text: 'Bed rest does not speed healing. Short walks and easy moves do. Stop before the leg gets much worse.',
    },
  },
  E04: {
    en: {
      title: 'What leg nerve pain is',
      text: 'Sciatica is a name for nerve pain in the leg. It tells us which path hurts, not why. Squeezing is one cause. Swelling and a touchy nerve are others.',
    },
  },
  E05: {
    en: {
      title: 'Discs heal',
      text: 'A disc bulge often shrinks by itself. It does so in about 6 of 10 people who have no surgery.',
    },
  },
  E06: {
    en: {
      title: 'What a scan means',
      text: 'Scans find wear in most people, even with no pain. It is like grey hair on the inside. We scan when it will change what we do.',
    },
  },
  E07: {
    en: {
      title: 'When pain stays',
      text: 'After months, the nerves can stay on high alert. Fear, poor sleep, low mood and doing too little or too much can keep the alarm on. It can turn down again.',
    },
  },
  E08: {
    en: {
      title: 'Your back is strong',
      text: 'Your back is strong and can get stronger. We build up the load step by step.',
    },
  },
  E09: {
    en: {
      title: 'Make room to walk',
      text: 'Standing tall makes the space smaller. Leaning or sitting makes it bigger. Use that to walk more.',
    },
  },
  E10: {
    en: {
      title: 'Sleep',
      text: 'Use pillows, wind down, get up at the same time. Poor sleep makes pain louder. Ask for help if you sleep under 5 hours.',
    },
  },
  E11: {
    en: {
      title: 'Work',
      text: 'You do not need to be pain free to work. Change tasks, not just days off. Short breaks beat long rest.',
    },
  },
  E12: {
    en: {
      title: 'Weight and food',
      text: 'Losing some weight can lower load and help your health. Fruit, veg, fish, beans and whole grains are good choices. No food cures sciatica.',
    },
  },
  E13: {
    en: {
      title: 'Worry and mood',
      text: 'Worry and low mood are common with pain. They are not your fault and we can treat them.',
    },
  },
  E14: {
    en: {
      title: 'Medicines',
      text: 'Tablets such as ibuprofen may help a bit for a short time. Ask a pharmacist or doctor first. Do not take them if you have ulcers, kidney or heart disease, take blood thinners, or are pregnant.',
    },
  },
  E15: {
    en: {
      title: 'Injections and surgery',
      text: 'An injection may calm pain for some weeks so you can move. Surgery can help leg pain faster. At one year many people end up the same.',
    },
  },
  E16: {
    en: {
      title: 'A weak or numb leg',
      text: 'Check that you can walk on heels and toes twice a week. Tell us fast if it gets weaker. Look at numb skin each day.',
    },
  },
  E17: {
    en: {
      title: 'If it flares up',
      text: '1. Check the danger list. 2. Cut the dose in half. 3. Use your easing position. Heat or cold may feel good, but not on numb skin. 4. Short walks. 5. Build back in 3 to 7 days. 6. Call if it is not better.',
    },
  },
} as const satisfies Record<string, Record<Language, Piece>>;
export type EducationId = keyof typeof EDUCATION;

const NERVE: readonly EducationId[] = ['E02', 'E04', 'E05', 'E16'];
const BY_CLASS: Record<PlanClass, readonly EducationId[]> = {
  SOM: ['E02', 'E08'],
  RAD_HI: NERVE,
  RAD_LO: NERVE,
  RADIC: NERVE,
  FORAM: NERVE,
  DGS: NERVE,
  NC_LSS: ['E09'],
  SPL: ['E09'],
  SIJ: ['E02', 'E08'],
  HIP: ['E08'],
  NOCI: ['E07', 'E13'],
  MIXED: ['E02', 'E08'],
};

/**
 * The pieces for these plan classes, in reading order. Medicines are left out where tablets could harm. E12 (weight and
 * food) is for patients who ask for it, so the therapist adds it; it is never given unasked (§4.8 R6).
 */
export function educationFor(
  components: readonly PlanClass[],
  options: { poorSleep: boolean; scanned: boolean; noTablets: boolean; works: boolean; persistent: boolean },
  language: Language,
) {
  const ids = new Set<EducationId>(['E01', 'E03', ...components.flatMap((part) => BY_CLASS[part])]);
  if (options.scanned) ids.add('E06');
  if (options.poorSleep) ids.add('E10');
  if (options.works) ids.add('E11');
  if (!options.noTablets) ids.add('E14');
  if (options.persistent) ids.add('E15');
  ids.add('E17');
  return [...ids].map((id) => ({ id, text: EDUCATION[id][language].text }));
}
