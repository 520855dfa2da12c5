import { claudicationOnly, olderThan12Weeks } from '../duration-reading';
import { say } from '../phrases';
import type { RedFlag } from '../red-flag';
import { all, any, given, not, unless } from '../truth';

const CES = 'intake.caudaEquina';

/** The cauda equina rules that start from symptoms in both legs. */
export const BOTH_LEGS_RULES: readonly RedFlag[] = [
  {
    id: 'RF-CES-3',
    title: { en: 'Both legs affected, with a deficit or newly two-sided' },
    action: { en: 'Same-day emergency discussion with the spinal on-call team and emergency MRI.' },
    actionWhenLower: {
      en: 'Consider same- or next-day spinal advice; ask every cauda equina question and the date of onset; escalate on any change.',
    },
    concern: 'cauda_equina',
    firm: true,
    source:
      'GIRFT national cauda equina pathway 2023; classification specification RF-CES-3; corrections 14 (time limits)',
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => {
      const became = given(
        r.facts.intake.episode?.becameBilateral === 'present'
          ? true
          : r.facts.intake.episode?.becameBilateral === 'absent'
            ? false
            : null,
        'intake.episode.becameBilateral',
        say('becameBilateral'),
      );
      const both = all(r.bilateral, r.bothSidesDeficit, unless(claudicationOnly(r)));
      const growing = all(r.bilateral, r.deficit, r.weaknessWorsening);
      const old = olderThan12Weeks(r);
      const worse = any(r.weaknessWorsening, r.worsening);
      return [
        { when: became, tier: 'emergency', withinDays: 0 },
        { when: all(both, r.weaknessWithinDays(84, 'within12Weeks')), tier: 'emergency', withinDays: 0 },
        { when: all(both, worse, unless(old)), tier: 'emergency', withinDays: 0 },
        { when: all(both, r.rapid), tier: 'emergency', withinDays: 0 },
        { when: all(growing, unless(old)), tier: 'emergency', withinDays: 0 },
        { when: all(both, unless(old)), tier: 'urgent', withinDays: 1 },
        { when: all(any(both, growing), worse), tier: 'urgent', withinDays: 1 },
      ];
    },
  },
  {
    id: 'RF-CES-4',
    title: { en: 'Both legs in a claudication pattern: canal stenosis more likely' },
    action: {
      en: 'Consider non-emergency MRI; give the cauda equina safety card; ask every cauda equina question again at each visit.',
    },
    concern: 'cauda_equina',
    firm: false,
    source: 'Classification specification RF-CES-4; corrections 19 (neurology may be unexamined)',
    grade: 'expert',
    steps: (r) => [
      {
        when: all(
          r.bilateral,
          r.claudication,
          r.ageAtLeast(50, 'ageFifty'),
          given(!r.neurologyAbnormal, 'exam.neurology.strength'),
          unless(r.caudaEquina.feature),
          unless(r.worsening),
        ),
        tier: 'soon',
        withinDays: 42,
      },
    ],
  },
  {
    id: 'RF-CES-5',
    title: { en: 'Pain in both legs, cause unclear' },
    action: {
      en: 'Consider same- or next-day senior review; ask every cauda equina question; escalate at once on any change.',
    },
    actionWhenLower: {
      en: 'Ask every cauda equina question now; consider early review; give the safety card.',
    },
    concern: 'cauda_equina',
    firm: false,
    source:
      'Classification specification RF-CES-5; corrections 19; Katzouraki 2020 (bilateral sciatica PPV 17.2 %)',
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => {
      const ces = r.caudaEquina;
      const old = not(r.episodeWithinDays(84, 'within12Weeks'));
      const settled = all(given(ces.sphincterScreenNormal, CES), old);
      return [
        {
          when: all(r.bilateral, any(r.episodeWithinDays(14, 'acute'), all(r.sudden, unless(old)), r.rapid)),
          tier: 'urgent',
          withinDays: 1,
        },
        { when: all(r.bilateral, unless(settled)), tier: 'soon', withinDays: 14 },
      ];
    },
  },
];
