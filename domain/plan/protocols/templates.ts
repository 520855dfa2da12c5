import type { ExerciseId } from '../exercises/ids';
import type { Irritability, Phase, PlanClass } from '../plan';

/**
 * Ordered picks of each class and phase; filters take out what may not be given, then the first ones stay (treatment
 * specification §9.4; expert defaults, validated against the library: every pick is allowed for its class and phase).
 * A class without a row for a phase re-enters as another class. MIXED is interleaved from its components.
 */
export const TEMPLATES: Partial<Record<PlanClass, Partial<Record<Phase, readonly ExerciseId[]>>>> = {
  SOM: {
    P1: ['W01', 'D01', 'M05', 'C02', 'C01', 'M06', 'H04', 'H01'],
    P2: ['W01', 'C07', 'C08', 'H04', 'H03', 'M04'],
    P3: ['H05', 'H07', 'C10', 'C06', 'W02'],
    P4: ['W01', 'H05', 'H07', 'C12', 'W04', 'C10'],
  },
  RAD_HI: { P1: ['W01', 'N03', 'C01', 'D02', 'D05', 'N01', 'N09', 'C04'] },
  RAD_LO: {
    P1: ['W01', 'N01', 'D02', 'C01', 'N09', 'C04'],
    P2: ['W01', 'N02', 'C03', 'H02', 'C08', 'N11', 'N13'],
    P3: ['H05', 'N05', 'C10', 'H06', 'H03', 'N06'],
    P4: ['W01', 'H07', 'C06', 'H08', 'C12'],
  },
  RADIC: {
    P1: ['W01', 'H10', 'H09', 'N03', 'C01', 'H11', 'C04'],
    P2: ['W01', 'H10', 'H09', 'N02', 'C08', 'H02', 'C03'],
    P3: ['H05', 'H09', 'H06', 'N05', 'H13'],
  },
  NC_LSS: {
    P1: ['T07', 'T04', 'C02', 'T01', 'C01', 'H01', 'W01'],
    P2: ['T01', 'H04', 'C08', 'H02', 'T03', 'M01'],
    P3: ['T03', 'H05', 'H06', 'C10', 'H13', 'T01', 'C08'],
    P4: ['W01', 'T01', 'H05', 'H06', 'C10'],
  },
  FORAM: {
    P1: ['W01', 'N03', 'T04', 'C01', 'D07', 'N01'],
    P2: ['T01', 'N02', 'C03', 'H02', 'H04', 'C08'],
    P3: ['T03', 'H06', 'C10', 'H03', 'D06'],
    P4: ['W01', 'T01', 'H06', 'C10'],
  },
  SPL: {
    P1: ['T01', 'C01', 'C02', 'T04', 'C04', 'W01', 'H01', 'H04'],
    P2: ['T01', 'C03', 'C08', 'H04', 'H03', 'M01'],
    P3: ['C07', 'H05', 'C06', 'C10', 'H06'],
    P4: ['W01', 'H05', 'C10', 'C06'],
  },
  DGS: {
    P1: ['W01', 'N03', 'H01', 'M09'],
    P2: ['W01', 'N02', 'H02', 'C08', 'H03', 'M09'],
    P3: ['H05', 'H08', 'H06', 'C09', 'H07'],
    P4: ['W01', 'H08', 'H07', 'C12'],
  },
  SIJ: {
    P1: ['W01', 'S01', 'C01', 'H04', 'H01', 'M09'],
    P2: ['W01', 'C08', 'H04', 'C03', 'H03'],
    P3: ['H05', 'C10', 'C06', 'C07', 'W03'],
    P4: ['W01', 'H05', 'C10', 'C06'],
  },
  HIP: {
    P1: ['W01', 'H01', 'H04', 'M09', 'T01'],
    P2: ['T01', 'H02', 'C08', 'H04', 'M01'],
    P3: ['H05', 'H06', 'H08', 'C10', 'M03'],
    P4: ['W01', 'H05', 'H06', 'C10'],
  },
  NOCI: {
    P1: ['W01', 'C02', 'M05', 'M06', 'B01', 'B02', 'R01'],
    P2: ['W01', 'X01', 'H04', 'H03', 'M04'],
    P3: ['H05', 'X01', 'C10', 'W02', 'H07'],
    P4: ['W01', 'H05', 'H07', 'W04', 'C12', 'C10'],
  },
};

/** Through the day, not counted to the cap. */
export const DAILY_EXTRAS: Partial<Record<PlanClass, readonly ExerciseId[]>> = {
  RAD_HI: ['SLP1', 'SLP3', 'R01', 'B01'],
  RAD_LO: ['SLP1', 'SLP3'],
  RADIC: ['SLP1', 'SLP3'],
  NC_LSS: ['SLP1', 'D07'],
  FORAM: ['SLP1', 'SLP3'],
  SPL: ['SLP1', 'SLP3'],
  DGS: ['SLP1'],
  SIJ: ['SLP1', 'SLP3'],
  HIP: ['SLP1'],
  NOCI: ['B01', 'B02', 'SLP1'],
  SOM: ['SLP1'],
  MIXED: ['SLP1', 'B01'],
};

export const MAX_DAILY_EXTRAS = 3;
export const ALL_DAILY_EXTRAS: ReadonlySet<ExerciseId> = new Set(Object.values(DAILY_EXTRAS).flat());

/** Fewer exercises are done more often (Bachmann 2018: recommend 2–4; found); the numbers are expert defaults. */
export const EXERCISE_CAP: Record<Irritability, number> = { IRR_HIGH: 3, IRR_MOD: 4, IRR_LOW: 5 };
export const FEWEST_EXERCISES = 2;

/** The picks of a class and phase; a class that has no such row re-enters as another (§9.5 step 2). */
export function templateFor(planClass: PlanClass, phase: Phase): readonly ExerciseId[] {
  const own = TEMPLATES[planClass]?.[phase];
  if (own) return own;
  if (planClass === 'RAD_HI' || planClass === 'RADIC') return TEMPLATES.RAD_LO?.[phase] ?? [];
  return [];
}
