import { abernathyNwosuChiamaka } from './abernathy-nwosu-chiamaka';
import { adeyemiLarsenTunde } from './adeyemi-larsen-tunde';
import { brathwaiteSeoJun } from './brathwaite-seo-jun';
import { castellaneBruno } from './castellane-bruno';
import type { GoldenCase } from './define-golden-case';
import { delacroixIyerPriyanka } from './delacroix-iyer-priyanka';
import { eriksenBaoLinh } from './eriksen-bao-linh';
import { ferredayInes } from './ferreday-ines';
import { haddadSvenssonYusra } from './haddad-svensson-yusra';
import { halloranPiet } from './halloran-piet';
import { kowalczykGrantDesmond } from './kowalczyk-grant-desmond';
import { nakashimaOyelaranKenji } from './nakashima-oyelaran-kenji';
import { oDubhghaillFionnbharr } from './o-dubhghaill-fionnbharr';
import { okonkwoReyesMarta } from './okonkwo-reyes-marta';
import { oyarzunWhitfieldIgnacio } from './oyarzun-whitfield-ignacio';
import { petrosyanAchterbergAnahit } from './petrosyan-achterberg-anahit';
import { quispeLindahlXimena } from './quispe-lindahl-ximena';
import { ravndalOsterbySigridur } from './ravndal-osterby-sigridur';
import { szczepanskaWroblewskaBronislawa } from './szczepanska-wroblewska-bronislawa';
import { vanAerdenLotte } from './van-aerden-lotte';
import { vasquezHolmgrenMateo } from './vasquez-holmgren-mateo';

export * from './define-golden-case';
export { type DatedStep, type ResolvedAssessment, type ResolvedCase, resolveCase } from './resolve-case';

/** The invented cast, in the order of urgency it has on the caseload. */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  ravndalOsterbySigridur,
  halloranPiet,
  adeyemiLarsenTunde,
  haddadSvenssonYusra,
  vanAerdenLotte,
  castellaneBruno,
  ferredayInes,
  brathwaiteSeoJun,
  okonkwoReyesMarta,
  nakashimaOyelaranKenji,
  eriksenBaoLinh,
  szczepanskaWroblewskaBronislawa,
  abernathyNwosuChiamaka,
  oDubhghaillFionnbharr,
  delacroixIyerPriyanka,
  petrosyanAchterbergAnahit,
  vasquezHolmgrenMateo,
  kowalczykGrantDesmond,
  oyarzunWhitfieldIgnacio,
  quispeLindahlXimena,
];

/** One case by id. An unknown id is a mistake of the caller and throws. */
export function goldenCase(id: string): GoldenCase {
  const found = GOLDEN_CASES.find((golden) => golden.id === id);
  if (!found) throw new Error(`No golden case is called "${id}".`);
  return found;
}
