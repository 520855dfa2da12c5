import { activitiesRated, disability, legPainAsked, moodAsked } from './answered';
import { adherence, defineGoldenCase } from './define-golden-case';
import { firstExam, firstIntake, secondExam, secondIntake } from './okonkwo-reyes-marta-sections';
import { checkIn, visit } from './usual-findings';

/** Right L5, a new mild weakness seen early; better week by week; the scan came later and fits. */
export const okonkwoReyesMarta = defineGoldenCase({
  id: 'okonkwo-reyes-marta',
  person: { familyName: 'Okonkwo-Reyes', givenName: 'Marta', birthDate: '1974-03-14', sex: 'female' },
  therapist: 'rossi',
  story: 'Right L5 radicular pain with a weak toe, improving at week 5; strength recheck due today.',
  stage: 'improving',
  picture: 'radicular_pain_with_radiculopathy',
  portal: true,
  timeline: [
    { daysAgo: 28, kind: 'opened' },
    { daysAgo: 28, kind: 'intake', data: firstIntake },
    { daysAgo: 28, kind: 'exam', data: firstExam },
    { daysAgo: 28, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    { daysAgo: 28, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 28,
      kind: 'plan_signed',
      messageToPatient:
        'Short and often beats long and brave. If the foot gets weaker or you notice any change on the warning card, ring at once.',
    },
    adherence(27, 1, [
      ['done', 'done', 'done', 'partly'],
      ['done', 'done', 'partly', 'done'],
      ['done', 'partly', 'done', 'not'],
      ['done', 'done', 'done', 'done'],
      ['partly', 'done', 'done', null],
    ]),
    legPainAsked(27, 6, 7),
    disability(27, 2, 3, 6, 8, 9, 10, 11, 14, 16, 17, 18, 21, 23),
    activitiesRated(27, {
      'Sit through a one-hour meeting': 2,
      'Dig the allotment': 0,
      'Sleep on the right side': 4,
    }),
    moodAsked(27, 1, 1, 0, 1),
    {
      daysAgo: 25,
      kind: 'follow_up',
      data: visit({
        legPain: 6,
        backPain: 3,
        change: 'same',
        distalLevel: 'foot',
        walkMinutes: 15,
        asterisks: [{ sign: 'Toe extension R', today: '4' }],
        neurologyRechecked: 'unchanged',
        note: 'Second strength test after three days: unchanged. Press-ups pull the pain up to the knee.',
      }),
    },
    {
      daysAgo: 23,
      kind: 'check_in',
      data: checkIn({ legPain: 5, backPain: 3, change: 'better', distalLevel: 'calf', walkMinutes: 20 }),
    },
    {
      daysAgo: 21,
      kind: 'follow_up',
      data: visit({
        legPain: 5,
        backPain: 3,
        change: 'better',
        distalLevel: 'calf',
        walkMinutes: 20,
        asterisks: [
          { sign: 'SLR R', today: '50°' },
          { sign: 'Toe extension R', today: '4' },
        ],
        neurologyRechecked: 'unchanged',
        note: 'Out of the foot. Strength as before.',
      }),
    },
    {
      daysAgo: 14,
      kind: 'follow_up',
      data: visit({
        legPain: 4,
        backPain: 2,
        change: 'better',
        distalLevel: 'calf',
        walkMinutes: 25,
        asterisks: [
          { sign: 'SLR R', today: '60°' },
          { sign: 'Toe extension R', today: '4+' },
        ],
        neurologyRechecked: 'better',
        note: 'Toe extension a little stronger.',
      }),
    },
    legPainAsked(13, 4, 5),
    activitiesRated(13, {
      'Sit through a one-hour meeting': 5,
      'Dig the allotment': 3,
      'Sleep on the right side': 7,
    }),
    {
      daysAgo: 10,
      kind: 'check_in',
      data: checkIn({ legPain: 3, backPain: 2, change: 'better', distalLevel: 'knee', walkMinutes: 30 }),
    },
    { daysAgo: 7, kind: 'reassessment_started' },
    { daysAgo: 7, kind: 'intake', data: secondIntake },
    { daysAgo: 7, kind: 'exam', data: secondExam },
    {
      daysAgo: 7,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(12),
        reportText:
          'MRI lumbar spine. Five lumbar-type vertebrae. L4-L5: right subarticular disc extrusion without migration, compressing the traversing right L5 root. Mild disc bulge L3-L4 without root contact. L5-S1 preserved. Canal of normal width. Conus at L1.',
        findings: [
          {
            level: 'L4-L5',
            finding: 'disc_extrusion',
            zone: 'subarticular',
            side: 'right',
            rootContact: 'compression',
          },
          { level: 'L3-L4', finding: 'disc_bulge', rootContact: 'none' },
        ],
        transitionalVertebra: 'absent',
        numberingStated: 'present',
      }),
    },
    { daysAgo: 7, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 3,
      kind: 'check_in',
      data: checkIn({
        legPain: 2,
        backPain: 2,
        change: 'better',
        distalLevel: 'thigh',
        walkMinutes: 35,
        note: 'Sat through a whole meeting on Friday.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'soon',
        withinDays: 10,
        rules: ['RF-MOT-3'],
        mechanisms: ['radicular_pain_with_radiculopathy'],
        roots: [{ side: 'right', first: ['L5'] }],
        plan: {
          kinds: ['draft'],
          planClasses: ['RADIC'],
          phase: 'P1',
          mustHold: ['D03', 'W01', 'H10'],
          mustNotHold: ['N05', 'N06', 'H07', 'M02'],
        },
        source:
          'Classification §1.6 RF-MOT-3, §9.3, worked case A; treatment §1.7, §9.5 (EXT: D03 first; root strength in the top three)',
      },
      {
        tier: 'soon',
        rules: ['RF-MOT-3'],
        mechanisms: ['radicular_pain_with_radiculopathy'],
        roots: [{ side: 'right', first: ['L5'] }],
        concordance: 'concordant_strong',
        plan: {
          kinds: ['draft'],
          planClasses: ['RADIC'],
          phase: 'P2',
          mustHold: ['H10'],
          mustNotHold: ['N05', 'N06', 'H07', 'M02'],
        },
        source:
          'Classification worked case A (single MRC 4, L5, extrusion with compression); treatment §9.5 step 2 (low irritability starts at P2)',
      },
    ],
    unanswered: [],
    lastCheckIn: 'none',
    response: 'IMPROVING',
    caseload: 'recheck_due',
  },
});
