import type { Page } from '@playwright/test';
import { mutate } from './call-server';
import { type OwnCase, openOwnCase, SCREENED } from './invented-patient';

/** Every kind of answer at once: drawn areas of each kind, all states of a cell, a scan with findings, words of the therapist. */
export const FULL = {
  intake: {
    story: 'Lifted a crate three weeks ago; since then pain from the right buttock to the great toe.',
    episode: { onsetDate: '2026-03-03', manner: 'after_lifting_or_bending', trend: 'stable' },
    caudaEquina: SCREENED,
    pain: {
      legSide: 'both',
      nprsLegWorst: 7,
      nprsBack: 3,
      areas: [
        { region: 'buttock', side: 'right', nprs: 7, quality: ['shooting'] },
        { region: 'leg_lat', side: 'right' },
        { region: 'groin', side: 'left', area: 2 },
      ],
      quality: { shooting: 'present', dull: 'absent', burning: 'unable' },
      aggravating: { walking: 'present', sitting: 'present' },
      easing: { sitting: 'present' },
    },
    symptoms: {
      numbnessAny: 'present',
      numbness: [{ region: 'foot_dorsum', side: 'right' }],
      tinglingAny: 'present',
      tingling: [{ region: 'toe_great', side: 'right' }],
    },
    history: { diabetes: 'present', cancer: 'absent' },
    goals: { activities: [{ activity: 'dance at the wedding', score: 2 }], expectation: 'To sleep again.' },
  },
  exam: {
    neurology: {
      strength: {
        great_toe_extension: { right: '4-', left: '5' },
        ankle_dorsiflexion: { right: '4', left: '5' },
        plantarflexion: { right: 'unable' },
      },
      reflexes: { patellar: { right: '2+', left: '2+' }, achilles: { right: '1+', left: '2+' } },
      sensation: {
        L5: { right: { lightTouch: 'reduced', pinprick: 'absent' }, left: { lightTouch: 'normal' } },
      },
      gait: { antalgic: 'present', wide_based: 'absent' },
    },
    mechanosensitivity: {
      slr: {
        right: { result: 'positive', degrees: 40, response: 'leg_pain', differentiation: 'present' },
        left: { result: 'negative', degrees: 80 },
      },
    },
    competing: { hip: { stiff: 'absent' } },
    asterisks: ['SLR right 40°', 'Sitting 10 min'],
  },
  imaging: {
    status: 'done',
    modality: 'mri',
    reportText:
      'At L4/5 a right paracentral disc protrusion displaces the traversing L5 root. No canal stenosis.',
    findings: [
      {
        level: 'L4-L5',
        finding: 'disc_protrusion',
        side: 'right',
        severity: 'moderate',
        rootContact: 'compression',
      },
    ],
  },
  impression: { decision: { kind: 'accepted' }, texts: { plan: 'Little and often; review in two weeks.' } },
} as const;

/** An own case whose assessment holds the sections given, each saved once. The page is one of a therapist. */
export async function openWritten(
  page: Page,
  givenName: string,
  sections: Partial<Record<keyof typeof FULL, object>>,
): Promise<OwnCase> {
  const own = await openOwnCase(page, givenName);
  for (const [section, data] of Object.entries(sections))
    await mutate(page, 'assessments.saveSection', {
      assessmentId: own.assessmentId,
      patientId: own.patientId,
      section,
      baseVersion: 0,
      data,
    });
  return own;
}
