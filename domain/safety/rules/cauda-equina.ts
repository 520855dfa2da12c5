import { arterialDisease } from '../arterial-reading';
import { say } from '../phrases';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { unansweredScreenItems } from '../screen';
import { all, any, given, silently, unless } from '../truth';

const CES = 'intake.caudaEquina';
const TIMING = [`${CES}.onsetDays`, `${CES}.evolution`];

const EMERGENCY_ACTION = {
  en: 'Same-day emergency department for emergency MRI; inform the spinal on-call team. Do not wait for further features and do not rely on anal tone. The person should not drive themselves if a leg is weak.',
};

/** Which of the mild readings a changed sphincter function has; retention, overflow and signs never have one. */
function mild(r: SafetyReading) {
  const ces = r.caudaEquina;
  const severeBladder = any(ces.retention, ces.overflow);
  const longstanding = given(
    ces.longstandingOnly,
    [`${CES}.bladderChanges`, `${CES}.bowelChanges`, `${CES}.sexualChanges`],
    say('longstanding'),
  );
  const arterial = all(
    given(ces.sexualOnly && ces.timing !== 'new', [`${CES}.sexual`, ...TIMING], say('sexual')),
    arterialDisease(r),
  );
  const minor = given(ces.minorOnly, [`${CES}.bladderChanges`, `${CES}.bowelChanges`], say('minorSphincter'));
  return { ces, severeBladder, longstanding, arterial, minor };
}

/** A changed function, or a sign, without any of the mild readings: the features RF-CES-2 speaks of. */
function plainFeature({ ces, longstanding, arterial, minor }: ReturnType<typeof mild>) {
  return all(ces.feature, unless(longstanding), unless(arterial), unless(minor));
}

const timing = (r: SafetyReading, when: 'new' | 'established' | 'unknown') => {
  const found = r.caudaEquina.timing;
  const words = { new: 'cesNew', established: 'cesEstablished', unknown: 'cesUndated' } as const;
  // Without a date "new" and "established" are unknown, not false: the trace then says that it cannot tell.
  const value = found === when ? true : found === 'unknown' ? null : false;
  return given(value, TIMING, say(words[when]));
};

export const CAUDA_EQUINA_RULES: readonly RedFlag[] = [
  {
    id: 'RF-CES-1',
    title: { en: 'Possible cauda equina syndrome with retention' },
    action: {
      en: 'Same-day emergency department for emergency MRI; spinal on-call team now; catheter if the person cannot pass urine.',
    },
    concern: 'cauda_equina',
    firm: true,
    source: 'GIRFT national cauda equina pathway 2023; Todd & Dickson 2016 (classes); Calderdale pathway',
    grade: 'found',
    steps: (r) => {
      const ces = r.caudaEquina;
      return [{ when: any(ces.retention, ces.overflow), tier: 'emergency', withinDays: 0 }];
    },
  },
  {
    id: 'RF-CES-2',
    title: { en: 'Possible cauda equina syndrome: new saddle, bladder, bowel or sexual change' },
    action: EMERGENCY_ACTION,
    concern: 'cauda_equina',
    firm: true,
    source: 'GIRFT national cauda equina pathway 2023; Venkatesan 2019 Spine (anal tone sensitivity 52.9 %)',
    grade: 'found',
    steps: (r) => {
      const ces = r.caudaEquina;
      return [
        { when: all(plainFeature(mild(r)), timing(r, 'new')), tier: 'emergency', withinDays: 0 },
        { when: any(ces.perianalAbnormal, ces.toneReduced), tier: 'emergency', withinDays: 0 },
      ];
    },
  },
  {
    id: 'RF-CES-6',
    title: { en: 'Sphincter change with another likely explanation' },
    action: {
      en: 'Consider urgent discussion with the spinal service within two days; complete the screen; escalate at once on any new change.',
    },
    concern: 'cauda_equina',
    firm: false,
    source: 'Calderdale pathway (14-day split); classification specification RF-CES-6',
    grade: 'found',
    lowersDefault: true,
    steps: (r) => {
      const lowered = mild(r);
      const { ces, minor, severeBladder } = lowered;
      return [
        {
          when: all(
            plainFeature(lowered),
            timing(r, 'established'),
            given(ces.explained, `${CES}.alternativeExplanations`, say('explanation')),
            ces.perianalNormal,
            unless(ces.saddle),
            unless(severeBladder),
          ),
          tier: 'urgent',
          withinDays: 2,
        },
        { when: minor, tier: 'urgent', withinDays: 2 },
      ];
    },
  },
  {
    id: 'RF-CES-6b',
    title: { en: 'Saddle, bladder, bowel or sexual change without a safe explanation' },
    action: EMERGENCY_ACTION,
    actionWhenLower: {
      en: 'Consider same- or next-day discussion with the spinal on-call team; repeat perianal sensation; escalate at once on any change.',
    },
    concern: 'cauda_equina',
    firm: true,
    source: 'Classification specification RF-CES-6b (the safer tier by default)',
    grade: 'expert',
    steps: (r) => {
      const ces = r.caudaEquina;
      const feature = plainFeature(mild(r));
      const established = timing(r, 'established');
      const unexplained = any(given(!ces.explained, `${CES}.alternativeExplanations`), silently(ces.saddle));
      return [
        { when: all(feature, timing(r, 'unknown')), tier: 'emergency', withinDays: 0 },
        {
          when: all(
            feature,
            established,
            given(
              ces.perianalNormal.value !== true,
              'exam.neurology.perianalSensation',
              say('perianalUnknown'),
            ),
          ),
          tier: 'emergency',
          withinDays: 0,
        },
        { when: all(feature, established, ces.perianalNormal, unexplained), tier: 'urgent', withinDays: 1 },
      ];
    },
  },
  {
    id: 'RF-CES-6c',
    title: { en: 'Long-standing, unchanged sphincter change' },
    action: {
      en: 'Complete the cauda equina screen and consider review; escalate at once if anything is new or worse.',
    },
    concern: 'cauda_equina',
    firm: false,
    source: 'Corrections 20; retention and overflow are never lowered',
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => [{ when: mild(r).longstanding, tier: 'soon', withinDays: 14 }],
  },
  {
    id: 'RF-CES-7',
    title: { en: 'Leg pain gone while weakness or numbness grows' },
    action: {
      en: 'Same-day emergency discussion with the spinal on-call team: treat as a progressive deficit.',
    },
    concern: 'motor_deficit',
    firm: true,
    source: 'Classification specification RF-CES-7',
    grade: 'expert',
    steps: (r) => [
      {
        when: given(
          presence(r.facts.intake.symptoms?.painGoneWhileDeficitGrows),
          'intake.symptoms.painGoneWhileDeficitGrows',
          say('painGone'),
        ),
        tier: 'emergency',
        withinDays: 0,
      },
    ],
  },
  {
    id: 'RF-CES-PVR',
    title: { en: 'Raised post-void residual' },
    action: EMERGENCY_ACTION,
    actionWhenLower: {
      en: 'Consider same- or next-day medical review of the residual; ask every cauda equina question. A residual below 200 ml never lowers urgency.',
    },
    concern: 'cauda_equina',
    firm: true,
    source:
      'Katzouraki 2020 Bone Joint J 102-B:677 (≥200 ml: sensitivity 94.1 %, specificity 66.8 %); medicolegal series, NDORMS (half had ≤200 ml)',
    grade: 'found',
    steps: (r) => {
      const ces = r.caudaEquina;
      const millilitres = r.facts.exam.neurology?.postVoidMillilitres;
      const high = given(
        typeof millilitres === 'number' ? millilitres >= 200 : null,
        'exam.neurology.postVoidMillilitres',
        say('residual'),
      );
      const feature = any(ces.feature, ces.perianalAbnormal, ces.toneReduced, r.bilateral);
      return [
        { when: all(high, feature), tier: 'emergency', withinDays: 0 },
        // Not in the source: a silent residual alone is looked at within a day [expert].
        { when: high, tier: 'urgent', withinDays: 1 },
      ];
    },
  },
  {
    id: 'RF-CES-SCREEN',
    title: { en: 'Cauda equina screen incomplete' },
    action: { en: 'Ask the open cauda equina questions now; the plan stays locked until they are answered.' },
    concern: 'cauda_equina',
    firm: false,
    source: 'Classification specification §1.1: missing cauda equina questions never give a routine tier',
    grade: 'expert',
    steps: (r) => {
      const unanswered = unansweredScreenItems(r.facts.intake);
      const open = given(unanswered.length > 0, CES, say('screenOpen'), () =>
        unanswered.map((item) => `${CES}.${item}`),
      );
      return [
        {
          when: all(open, any(r.bilateral, r.deficit, r.severe, r.worsening)),
          tier: 'soon',
          withinDays: null,
        },
      ];
    },
  },
];

const presence = (finding: string | undefined): boolean | null =>
  finding === 'present' ? true : finding === 'absent' ? false : null;
