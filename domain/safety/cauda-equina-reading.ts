import type { Facts } from '../facts';
import type { Finding } from '../vocabulary/finding';
import { say } from './phrases';
import { any, fact, given, type Truth } from './truth';

/** The cauda equina part of a case: which functions changed, since when, and what the examination adds. */
export type CaudaEquinaReading = {
  saddle: Truth;
  bladder: Truth;
  bowel: Truth;
  sexual: Truth;
  /** Any of saddle, bladder, bowel or sexual function altered. */
  feature: Truth;
  retention: Truth;
  overflow: Truth;
  perianalAbnormal: Truth;
  perianalNormal: Truth;
  toneReduced: Truth;
  /** New within 14 days or worsening, established beyond 14 days, or neither is known. */
  timing: 'new' | 'established' | 'unknown';
  explained: boolean;
  /** Every altered function is only long-standing and unchanged (corrections 20). */
  longstandingOnly: boolean;
  /** One function changed, and only by frequency, painful voiding or new constipation: not the sphincter loss of RF-CES-2. */
  minorOnly: boolean;
  /** Only erection or ejaculation changed (corrections 21). */
  sexualOnly: boolean;
  /** Saddle, bladder, bowel and sexual function all asked and normal. */
  sphincterScreenNormal: boolean;
};

const CES = 'intake.caudaEquina';

/** Read the screen and the perianal examination. A listed change counts as present whatever the question's own answer says. */
export function readCaudaEquina(facts: Facts): CaudaEquinaReading {
  const ces = facts.intake.caudaEquina ?? {};
  const neurology = facts.exam.neurology;
  const { numbness = [], tingling = [] } = facts.intake.symptoms ?? {};
  const altered = (answer: Finding | undefined, changes: readonly string[]): Finding =>
    changes.length > 0 ? 'present' : (answer ?? 'not_tested');

  const bladderChanges = ces.bladderChanges ?? [];
  const bowelChanges = ces.bowelChanges ?? [];
  const sexualChanges = ces.sexualChanges ?? [];
  const inSaddle = (areas: readonly { region: string }[]) =>
    areas.some(({ region }) => region === 'perineum_saddle');
  const saddleLoss = (neurology?.sensationAreas ?? []).some(
    (area) => area.region === 'perineum_saddle' && area.state !== 'normal' && area.state !== 'unable',
  );
  // Wherever it was drawn, tested or told: each of these places says it on its own.
  const saddlePlaces = [
    ...(ces.saddle === 'present' ? [`${CES}.saddle`] : []),
    ...(inSaddle(numbness) ? ['intake.symptoms.numbness'] : []),
    ...(inSaddle(tingling) ? ['intake.symptoms.tingling'] : []),
    ...(saddleLoss ? ['exam.neurology.sensationAreas'] : []),
    ...(sexualChanges.includes('genital_sensation') ? [`${CES}.sexualChanges`] : []),
  ];
  const saddleFinding: Finding = saddlePlaces.length > 0 ? 'present' : (ces.saddle ?? 'not_tested');
  const bladderFinding = altered(ces.bladder, bladderChanges);
  const bowelFinding = altered(ces.bowel, bowelChanges);
  const sexualFinding = altered(ces.sexual, sexualChanges);

  const saddle = fact(saddleFinding, saddlePlaces.length > 0 ? saddlePlaces : `${CES}.saddle`, say('saddle'));
  const bladder = fact(bladderFinding, [`${CES}.bladder`, `${CES}.bladderChanges`], say('bladder'));
  const bowel = fact(bowelFinding, [`${CES}.bowel`, `${CES}.bowelChanges`], say('bowel'));
  const sexual = fact(sexualFinding, [`${CES}.sexual`, `${CES}.sexualChanges`], say('sexual'));

  const perianal = neurology?.perianalSensation;
  const judged = perianal !== undefined && perianal !== 'unable';
  const perianalPath = 'exam.neurology.perianalSensation';
  const perianalAbnormal = given(
    judged ? perianal !== 'normal' : null,
    perianalPath,
    say('perianalAbnormal'),
  );
  const tone = neurology?.analTone;
  const toneReduced = given(
    tone === undefined || tone === 'unable' ? null : tone === 'reduced',
    'exam.neurology.analTone',
    say('analTone'),
  );

  const onsetDays = ces.onsetDays ?? null;
  const evolution = ces.evolution ?? null;
  const isNew = (onsetDays !== null && onsetDays <= 14) || evolution === 'new' || evolution === 'worsening';
  const isOld = (onsetDays !== null && onsetDays > 14) || evolution === 'longstanding';

  const long = (changes: readonly string[]) =>
    changes.length > 0 && changes.every((change) => change === 'longstanding_unchanged');
  const changed = [
    { name: 'bladder', finding: bladderFinding, changes: bladderChanges, minor: ['frequency', 'dysuria'] },
    { name: 'bowel', finding: bowelFinding, changes: bowelChanges, minor: ['constipation_new'] },
    { name: 'sexual', finding: sexualFinding, changes: sexualChanges, minor: [] },
  ].filter((part) => part.finding === 'present');
  const signsElsewhere =
    saddle.value === true || perianalAbnormal.value === true || toneReduced.value === true;
  const minor = (changes: readonly string[], words: readonly string[]) =>
    changes.some((change) => words.includes(change)) &&
    changes.every((change) => change === 'longstanding_unchanged' || words.includes(change));
  const only = changed.length === 1 ? changed[0] : undefined;

  return {
    saddle,
    bladder,
    bowel,
    sexual,
    feature: any(saddle, bladder, bowel, sexual),
    retention: given(
      bladderChanges.includes('retention') ? true : bladder.value === null ? null : false,
      `${CES}.bladderChanges`,
      say('retention'),
    ),
    overflow: given(
      bladderChanges.includes('overflow_incontinence') ? true : bladder.value === null ? null : false,
      `${CES}.bladderChanges`,
      say('overflow'),
    ),
    perianalAbnormal,
    perianalNormal: given(judged ? perianal === 'normal' : null, perianalPath, say('perianalNormal')),
    toneReduced,
    timing: isNew ? 'new' : isOld ? 'established' : 'unknown',
    explained: (ces.alternativeExplanations ?? []).length > 0,
    longstandingOnly:
      changed.length > 0 && changed.every((part) => long(part.changes)) && !signsElsewhere && !isNew,
    minorOnly: only !== undefined && minor(only.changes, only.minor) && !signsElsewhere,
    sexualOnly: only?.name === 'sexual' && !signsElsewhere,
    sphincterScreenNormal: [saddle, bladder, bowel, sexual].every((part) => part.value === false),
  };
}
