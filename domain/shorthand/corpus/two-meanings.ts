import { at, legPain, no, positive, R, reads, slr, staysText, yes } from './corpus-line';

const CANCER = 'intake.history.cancer';
const perianal = (state: 'normal' | 'reduced' | 'absent') => at('exam.neurology.perianalSensation', state);

/** Short forms and names that stand for two things: only the one that is certain is read. */
export const TWO_MEANINGS = [
  // `PAs` are mobilisations from back to front.
  staysText('PAs NAD'),
  staysText('PAs: NAD'),
  staysText('PAs normal'),
  staysText('PAs intact'),
  staysText('PAs reduced'),
  staysText('PAs absent'),
  staysText('pas normal'),
  reads('SLR R + 45; PAs reduced', [slr(R, positive(45))], ['PAs reduced']),
  reads('PAS normal', [perianal('normal')]),
  reads('perianal sensation absent', [perianal('absent')]),
  // Circa.
  staysText('ca. 6/52'),
  staysText('Ca. 6/52'),
  staysText('ca. 2015'),
  staysText('Ca 2015'),
  staysText('onset ca. June'),
  staysText('onset ca 6/52'),
  reads('ca. 3/52 R leg pain', [legPain(R), at('intake.episode.legOnsetDate', '2026-10-30')]),
  reads('R leg pain ca. 2 weeks', [legPain(R), at('intake.episode.legOnsetDate', '2026-11-06')]),
  reads('onset ca. 6/52', [at('intake.episode.onsetDate', '2026-10-09')]),
  reads('R leg pain, Ca 3/12 ago', [legPain(R)], ['Ca 3/12 ago']),
  reads('hx of ca.', [yes(CANCER)]),
  reads('PMH: Ca', [yes(CANCER)]),
  reads('no hx of Ca', [no(CANCER)]),
];
