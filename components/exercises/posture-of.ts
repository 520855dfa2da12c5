import type { ExerciseId } from '@/domain/plan/exercises/ids';
import type { Posture } from './figure';

const POSTURES: Record<Posture, readonly ExerciseId[]> = {
  supine: [
    'N01',
    'N05',
    'N11',
    'N12',
    'N13',
    'N14',
    'D06',
    'R01',
    'SLP2',
    'B01',
    'B02',
    'C01',
    'C02',
    'C03',
    'C04',
    'C05',
    'C08',
    'C09',
    'T04',
    'M02',
    'M03',
    'M05',
    'M09',
    'S01',
  ],
  prone: ['D01', 'D02', 'D03'],
  side_lying: ['N03', 'N08', 'N09', 'N10', 'SLP1', 'SLP3', 'C06', 'H01', 'H02', 'M04'],
  sitting: ['N02', 'N06', 'D07', 'H04', 'H10', 'H11'],
  standing: [
    'N04',
    'N07',
    'D04',
    'D05',
    'C10',
    'C11',
    'H03',
    'H05',
    'H06',
    'H07',
    'H08',
    'H09',
    'H12',
    'H13',
    'T06',
    'M07',
    'X01',
  ],
  walking: ['W01', 'W02', 'C12', 'T02', 'T03', 'T07', 'W04'],
  hands_knees: ['C07', 'M06', 'M08'],
  kneeling: ['M01'],
  cycling: ['T01', 'W03'],
};

const BY_EXERCISE = new Map<ExerciseId, Posture>(
  Object.entries(POSTURES).flatMap(([posture, ids]) => ids.map((id) => [id, posture as Posture])),
);

/** The position an exercise starts in, for its drawing. */
export function postureOf(exercise: ExerciseId): Posture {
  return BY_EXERCISE.get(exercise) ?? 'standing';
}

export const DRAWN_EXERCISES: ReadonlySet<ExerciseId> = new Set(BY_EXERCISE.keys());
