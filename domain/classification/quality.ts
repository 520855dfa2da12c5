import { GAIT_SIGNS } from '../exam/items';
import { whyNotPositive } from '../exam/leg-raise';
import { foundWithoutScan } from '../imaging/scan-read';
import { isLegRegion } from '../intake/readings';
import { findingIn } from '../vocabulary/finding';
import { otherSide, SIDES } from '../vocabulary/side';
import type { CaseReading } from './case-reading';
import {
  DENIED_BELOW_KNEE_DRAWN,
  DENIED_LEG_PAIN_DRAWN,
  DENIED_SIDE_DRAWN,
  GAIT_NORMAL_BUT_SIGN,
  HIP_NORMAL_BUT_SIGN,
  NOT_SCANNED_BUT_FOUND,
  OTHER_SIDE_DRAWN,
  OTHER_SIDE_WEAK,
  POSITIVE_BUT,
  RAISES,
} from './contradictions';
import { readLeg } from './leg-reading';
import { hipSigns } from './signs/tests';

/** Statements of the record that cannot both be right; shown so that someone can put them right (specification §9.2, stage 1). */
export function contradictionsOf(c: CaseReading): string[] {
  const { intake } = c.facts;
  const pain = intake.pain;
  const found: string[] = [];
  const legAreas = (pain?.areas ?? []).filter((area) => isLegRegion(area.region));
  if (pain?.legSide === 'none' && legAreas.length > 0) found.push(DENIED_SIDE_DRAWN.text);
  if (pain?.legPain === 'absent' && legAreas.length > 0) found.push(DENIED_LEG_PAIN_DRAWN.text);
  if (
    pain?.belowKnee === 'absent' &&
    c.legs.some((leg) => [...leg.pain].some((region) => /^(leg|foot|toe|heel|ankle)/.test(region)))
  )
    found.push(DENIED_BELOW_KNEE_DRAWN.text);
  const stated = pain?.legSide;
  if (stated === 'left' || stated === 'right') {
    const other = otherSide(stated);
    if (legAreas.length > 0 && legAreas.every((area) => area.side === other))
      found.push(OTHER_SIDE_DRAWN(stated).text);
    const here = readLeg(c.facts, c.sides, stated);
    const there = readLeg(c.facts, SIDES, other);
    if (here.weak.size === 0 && there.weak.size > 0 && c.facts.exam.neurology?.strength)
      found.push(OTHER_SIDE_WEAK(stated).text);
  }
  const { exam } = c.facts;
  if (findingIn(exam.competing?.hip, 'normal') === 'present' && hipSigns(c).positive > 0)
    found.push(HIP_NORMAL_BUT_SIGN.text);
  const { gait } = exam.neurology ?? {};
  if (
    findingIn(gait, 'normal') === 'present' &&
    GAIT_SIGNS.some((sign) => sign !== 'normal' && findingIn(gait, sign) === 'present')
  )
    found.push(GAIT_NORMAL_BUT_SIGN.text);
  for (const test of RAISES)
    for (const side of SIDES) {
      const why = whyNotPositive(exam.mechanosensitivity?.[test]?.[side]);
      if (why) found.push(POSITIVE_BUT(test, side, why).text);
    }
  if (foundWithoutScan(c.facts.imaging)) found.push(NOT_SCANNED_BUT_FOUND.text);
  return found;
}
