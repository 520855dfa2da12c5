import type { Aggravator } from '../intake/items';
import type { QuestionnaireId } from '../questionnaires/ids';
import type { EducationId } from './education';
import type { ExerciseId } from './exercises/ids';

/** Where the product holds a statement of the articles, by the ids of what holds it. */
export type Held = {
  exercises?: readonly ExerciseId[];
  education?: readonly EducationId[];
  /** Codes of referral criteria. */
  referrals?: readonly string[];
  interlocks?: readonly string[];
  /** What daily-life advice answers. */
  aggravators?: readonly (Aggravator | 'cough_sneeze_strain')[];
  questionnaires?: readonly QuestionnaireId[];
  safetyCard?: true;
};

/** One treatment, referral or self-care statement of the four articles, in our own words. */
export type Covered = { row: number; says: string } & (
  | { held: Held }
  /** Consciously not done; the reason stands here. */
  | { overruled: string; held?: Held }
);

/** Every statement of treatment specification §0.3, each found in the product or overruled with its reason. */
export const SEED_COVERAGE: readonly Covered[] = [
  {
    row: 1,
    says: 'Keep lightly active; bed rest slows recovery.',
    held: { exercises: ['W01'], education: ['E03'] },
  },
  {
    row: 2,
    says: 'Mobility work for spine, hip and leg.',
    held: { exercises: ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09'] },
  },
  {
    row: 3,
    says: 'Strengthen core, hips, glutes and legs.',
    held: { exercises: ['C01', 'C05', 'C10', 'C12', 'H01', 'H05', 'H08', 'H13'], education: ['E08'] },
  },
  {
    row: 4,
    says: 'Retrain posture and movement; lift and sit differently.',
    held: { exercises: ['H03', 'H07'], aggravators: ['sitting', 'lifting'], education: ['E11'] },
  },
  {
    row: 5,
    says: 'Nerve gliding to calm irritation.',
    held: { exercises: ['N01', 'N02', 'N03', 'N05', 'N14'], interlocks: ['IL03', 'IL04'] },
  },
  {
    row: 6,
    says: 'Bring load back gradually.',
    held: { exercises: ['H05', 'H06', 'H07', 'C12'], education: ['E08'] },
  },
  {
    row: 7,
    says: 'Generic exercise rarely helps radiating pain; the plan has to fit the person.',
    held: { education: ['E02'], interlocks: ['IL03', 'IL05', 'IL28'] },
  },
  {
    row: 8,
    says: 'Change activities, avoid what makes it worse, pace.',
    held: { aggravators: ['sitting', 'walking', 'standing', 'lifting'], education: ['E17'] },
  },
  {
    row: 9,
    says: 'Anti-inflammatory medicine for a short time, under medical supervision.',
    held: { education: ['E14'], referrals: ['R4'], interlocks: ['IL11'] },
  },
  { row: 10, says: 'Heat or cold for comfort.', held: { education: ['E17'], interlocks: ['IL14'] } },
  {
    row: 11,
    says: 'Epidural steroid when pain blocks rehabilitation; it does not mend a disc.',
    held: { education: ['E15'], referrals: ['R2'] },
  },
  {
    row: 12,
    says: 'Surgery for progressive or severe weakness, or pain that disables despite care.',
    held: { education: ['E15'], referrals: ['U1', 'U2', 'R3'] },
  },
  { row: 13, says: 'Rehabilitation after surgery.', held: { interlocks: ['IL10'] } },
  {
    row: 14,
    says: 'Manual therapy and deep tissue massage.',
    overruled:
      'Never picked by the generator: NICE allows it only inside an exercise package; the clinician adds it, and the rules say when not.',
    held: { interlocks: ['IL07', 'IL11', 'IL13'] },
  },
  {
    row: 15,
    says: 'Ultrasound and electrical stimulation.',
    overruled: 'On the do-not-offer list of NICE NG59; electrotherapy is also blocked by rule.',
    held: { interlocks: ['IL22'] },
  },
  {
    row: 16,
    says: 'Acupuncture and chiropractic beside the care; a team of professions.',
    overruled: 'Acupuncture: the Danish guideline advises against it. The team is held by the referral.',
    held: { referrals: ['R5'] },
  },
  { row: 17, says: 'Swimming and cycling.', held: { exercises: ['W02', 'W03', 'T01'] } },
  { row: 18, says: 'Yoga and Pilates.', held: { exercises: ['W04'] } },
  { row: 19, says: 'Weight and food.', held: { education: ['E12'], referrals: ['R6'] } },
  {
    row: 20,
    says: 'Care for mood, fear, sensitisation and poor load management beside the body.',
    held: {
      education: ['E07', 'E13', 'E01'],
      referrals: ['R5'],
      questionnaires: ['phq-4', 'tsk-11', 'fabq', 'start-back'],
      exercises: ['B01'],
    },
  },
  {
    row: 21,
    says: 'Change the workplace; take part in work.',
    held: { education: ['E11'], referrals: ['R13'] },
  },
  {
    row: 22,
    says: 'Act early, above all with numbness or weakness.',
    held: { referrals: ['U3', 'U4'], education: ['E16'] },
  },
  {
    row: 23,
    says: 'Emergency signs of bladder, bowel, saddle, both legs and fast weakness.',
    held: { safetyCard: true, referrals: ['E1', 'E2'], interlocks: ['IL01', 'IL02', 'IL20'] },
  },
  {
    row: 24,
    says: 'Urgent signs: weight loss, fever with back pain, cancer in the past.',
    held: { safetyCard: true, referrals: ['E4', 'U5'], interlocks: ['IL13'] },
  },
  {
    row: 25,
    says: 'Foot drop.',
    held: { referrals: ['U1', 'R12'], exercises: ['H10'], interlocks: ['IL25'] },
  },
  {
    row: 26,
    says: 'MRI after six to eight weeks, with weakness or red flags; treat the person, not the scan.',
    held: { referrals: ['R1'], education: ['E05', 'E06'] },
  },
  { row: 27, says: 'Coughing, sneezing and straining hurt.', held: { aggravators: ['cough_sneeze_strain'] } },
  {
    row: 28,
    says: 'Stenosis is eased by sitting and bending, and worse standing and walking.',
    held: {
      aggravators: ['walking', 'standing', 'sitting'],
      interlocks: ['IL05', 'IL09'],
      education: ['E09'],
    },
  },
  {
    row: 29,
    says: 'Conservative care first; a professional confirms; the plan is personal.',
    held: { education: ['E02'], interlocks: ['IL16'] },
  },
  {
    row: 30,
    says: 'Break the circle of inactivity; capacity comes back.',
    held: { education: ['E03', 'E08'], exercises: ['W01'] },
  },
  {
    row: 31,
    says: 'Long sitting, heavy lifting and sudden spikes of activity are triggers.',
    held: { aggravators: ['sitting', 'lifting'], education: ['E17'] },
  },
];
