import { at, legPain, no, positive, R, reads, slr, staysText, yes } from './corpus-line';

const DIABETES = 'intake.history.diabetes';
const PRESSURE = 'intake.history.hypertension';

/** What the family had, and what others are said to have, is not the patient's. */
export const OTHER_PEOPLE = [
  staysText('family history: cancer'),
  staysText('family hx diabetes'),
  staysText('Fam hx HTN'),
  staysText('Fam. Hx: DM'),
  staysText('family hx of osteoporosis'),
  staysText('family history: DM'),
  staysText('FHx Ca, DM'),
  staysText('FHx: Ca; DM'),
  staysText('F/H Ca'),
  staysText('no FHx ca; DM'),
  staysText('mother had Ca, DM'),
  staysText('mother: DM, HTN'),
  staysText('mum T2DM, HTN'),
  staysText('brother has cancer, DM'),
  staysText("Mother's osteoporosis, DM"),
  staysText('DM, HTN (father)'),
  staysText('cancer, mother'),
  staysText('no hx of Ca in family'),
  staysText('smoker, wife has DM'),
  staysText('lives with wife, smoker'),
  staysText('wife reports saddle numbness'),
  // The patient's own before it, and what the family cannot have told.
  reads('PMH DM, FHx Ca', [yes(DIABETES)], ['FHx Ca']),
  reads('PMH: DM, HTN. FHx: Ca', [yes(DIABETES), yes(PRESSURE)], ['FHx: Ca']),
  reads('DM. Mother Ca', [yes(DIABETES)], ['Mother Ca']),
  reads('FHx Ca\nDM', [yes(DIABETES)], ['FHx Ca']),
  reads(
    'FHx nil. R leg pain 3/52',
    [legPain(R), at('intake.episode.legOnsetDate', '2026-10-30')],
    ['FHx nil'],
  ),
  reads('SLR R + 45, FHx Ca', [slr(R, positive(45))], ['FHx Ca']),
  reads('dad DM; SLR R + 45', [slr(R, positive(45))], ['dad DM']),
  reads('smoker, lives with wife', [yes('intake.history.smoking')], ['lives with wife']),
  reads('R leg pain, lives with wife', [legPain(R)], ['lives with wife']),
  reads('no hx of cancer', [no('intake.history.cancer')]),
];
