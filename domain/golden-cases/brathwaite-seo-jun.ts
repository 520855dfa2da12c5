import type { Intake } from '../intake/schema';
import { defineGoldenCase, type OnDay } from './define-golden-case';
import { denies, has } from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'Pain from the right buttock to below the knee and pins and needles, eight days. Intake broken off: had to catch a train.',
  episode: { onsetDate: on(8), manner: 'sudden', trend: 'stable' },
  pain: {
    areas: [
      { region: 'buttock', side: 'right' },
      { region: 'thigh_post', side: 'right' },
      { region: 'leg_lat', side: 'right' },
    ],
    legSide: 'right',
    ...has('legPain', 'belowKnee'),
    nprsLegWorst: 6,
    quality: has('shooting'),
    aggravating: has('sitting'),
  },
  symptoms: { tinglingAny: 'present', tingling: [{ region: 'leg_lat', side: 'right' }] },
  caudaEquina: { ...denies('saddle', 'bowel', 'bilateralLegs'), bowelChanges: [] },
  generalHealth: denies('fever', 'weightLoss', 'unwell'),
  history: denies('cancer', 'diabetes'),
});

/** Half an intake: two of the cauda equina questions nobody has asked yet. */
export const brathwaiteSeoJun = defineGoldenCase({
  id: 'brathwaite-seo-jun',
  person: { familyName: 'Brathwaite-Seo', givenName: 'Jun', birthDate: '1999-02-27', sex: 'other' },
  therapist: 'lindqvist',
  story: 'Intake begun yesterday and broken off; not examined, danger questions incomplete.',
  stage: 'draft_intake',
  picture: 'not_yet_examined',
  portal: false,
  timeline: [
    { daysAgo: 1, kind: 'opened' },
    { daysAgo: 1, kind: 'intake', data: intake },
  ],
  expects: { readings: [], unanswered: ['bladder', 'sexual'], caseload: 'unsigned' },
});
