import type { HistoryItem } from '../../intake/items';
import type { IntakeFindingPath } from '../paths';
import type { Entry } from './exam-heads';

const symptom = (path: IntakeFindingPath, phrases: string): Entry => [{ class: 'symptom', path }, phrases];
const topic = (path: IntakeFindingPath, phrases: string): Entry => [{ class: 'topic', path }, phrases];
const history = (item: HistoryItem, phrases: string): Entry => symptom(`intake.history.${item}`, phrases);

/** What the patient tells. */
export const INTAKE_HEADS = {
  leg_pain: [{ class: 'leg_pain', score: false }, 'leg pain|lower limb pain|ll pain'],
  leg_score: [
    { class: 'leg_pain', score: true },
    'nprs leg|nrs leg|leg nprs|leg nrs|vas leg|nprs leg pain|nrs leg pain',
  ],
  back_pain: [
    { class: 'back_pain', score: false },
    'lbp|low back pain|lower back pain|back pain|lumbar pain',
  ],
  back_score: [
    { class: 'back_pain', score: true },
    'nprs back|nrs back|back nprs|back nrs|vas back|nprs lbp|nrs lbp',
  ],
  pain: [{ class: 'pain' }, 'pain|ache'],
  numbness: [{ class: 'feeling', feeling: 'numbness' }, 'numbness'],
  tingling: [
    { class: 'feeling', feeling: 'tingling' },
    'pins and needles|pins & needles|tingling|paraesthesia|p&n|p+n|p & n|pins+needles',
  ],
  foot_drop: [{ class: 'foot_drop' }, 'foot drop|drop foot|footdrop'],
  onset: [{ class: 'onset' }, 'onset|hx|history|hpc duration|duration|symptom duration'],
  constant: symptom('intake.pain.constant', 'constant pain'),
  night: symptom('intake.pain.night', 'night pain|nocturnal pain'),
  cough: topic(
    'intake.pain.coughSneezeStrain',
    'cough/sneeze|cough|sneeze|cough/strain|cough/sneeze/strain|coughing|sneezing|cough impulse|valsalva',
  ),
  cough_provokes: [
    { class: 'stated', path: 'intake.pain.coughSneezeStrain', value: 'present' },
    'worse with cough|worse with coughing|worse with cough/sneeze|pain with cough|pain with cough/sneeze|worse with coughing/sneezing|pain on cough|pain on cough/sneeze|pain on coughing',
  ],
  nothing_below_knee: [
    { class: 'stated', path: 'intake.pain.belowKnee', value: 'absent' },
    'no pain below knee|no pain below the knee|no leg pain below knee|nothing below knee|nothing below the knee',
  ],
  morning_stiffness: symptom(
    'intake.symptoms.morningStiffness',
    'morning stiffness|am stiffness|early morning stiffness',
  ),
  saddle: symptom(
    'intake.caudaEquina.saddle',
    'saddle anaesthesia|saddle numbness|saddle paraesthesia|saddle symptoms|perineal numbness|perianal numbness|saddle hypoaesthesia|saddle area numbness',
  ),
  bladder: topic('intake.caudaEquina.bladder', 'bladder|bladder function|bladder control|urinary'),
  retention: [
    { class: 'symptom', path: 'intake.caudaEquina.bladder', oneForm: true },
    'urinary retention|urine retention|retention of urine',
  ],
  bowel: topic('intake.caudaEquina.bowel', 'bowel|bowels|bowel function|bowel control'),
  sexual: topic('intake.caudaEquina.sexual', 'sexual function|sexual|sex function|erectile'),
  bilateral_legs: symptom(
    'intake.caudaEquina.bilateralLegs',
    'bilateral leg symptoms|bilateral sciatica|bilateral symptoms|b/l leg symptoms|b/l sciatica|b/l symptoms',
  ),
  fever: symptom('intake.generalHealth.fever', 'fever|fevers|pyrexia|febrile'),
  rigors: symptom('intake.generalHealth.rigors', 'rigors|chills'),
  sweats: symptom('intake.generalHealth.sweats', 'night sweats|sweats'),
  weight_loss: symptom(
    'intake.generalHealth.weightLoss',
    'weight loss|unexplained weight loss|wt loss|unexplained wt loss',
  ),
  unwell: symptom('intake.generalHealth.unwell', 'unwell|malaise|systemically unwell|generally unwell'),
  well: [
    { class: 'stated', path: 'intake.generalHealth.unwell', value: 'absent' },
    'systemically well|generally well',
  ],
  afebrile: [{ class: 'stated', path: 'intake.generalHealth.fever', value: 'absent' }, 'afebrile|apyrexial'],
  leg_worse: [
    { class: 'stated', path: 'intake.pain.legWorseThanBack', value: 'present' },
    'leg>back|leg pain>back pain|leg pain>lbp|leg pain worse than back|leg>lbp|leg worse than back|leg pain worse than back pain',
  ],
  back_worse: [
    { class: 'stated', path: 'intake.pain.legWorseThanBack', value: 'absent' },
    'back>leg|back pain>leg pain|lbp>leg pain|lbp>leg|back worse than leg|back pain worse than leg pain',
  ],
  cancer: history(
    'cancer',
    'cancer|ca|malignancy|hx cancer|history of cancer|hx of cancer|hx ca|hx of ca|h/o cancer|h/o ca|ca hx',
  ),
  // Another cancer is not denied with it, nor anything of bowel or bladder.
  cancer_of: [
    { class: 'symptom', path: 'intake.history.cancer', oneForm: true },
    ['bowel', 'bladder', 'breast', 'prostate', 'lung', 'skin']
      .flatMap((organ) => [`${organ} cancer`, `${organ} ca`])
      .join('|'),
  ],
  osteoporosis: history('osteoporosis', 'osteoporosis'),
  // A course of steroids is not long-term use, and "no steroids" denies both.
  steroids: topic('intake.history.steroid_long_term', 'steroids|steroid use'),
  long_term_steroids: history('steroid_long_term', 'long term steroids|long term steroid use'),
  immunosuppression: history('immunosuppression', 'immunosuppression|immunosuppressed|immunosuppressants'),
  ivdu: history('intravenous_drug_use', 'ivdu|iv drug use'),
  infection: history('recent_infection', 'recent infection|recent infections'),
  diabetes: history('diabetes', 'dm|t2dm|t1dm|diabetes|diabetic|niddm|iddm|type 2 diabetes|type 1 diabetes'),
  hypertension: history('hypertension', 'htn|hypertension|high bp'),
  smoking: history('smoking', 'smoker|smoking|smokes|current smoker'),
  non_smoker: [
    { class: 'stated', path: 'intake.history.smoking', value: 'absent' },
    'non smoker|nonsmoker|never smoked|never smoker',
  ],
  anticoagulant: history('anticoagulant', 'anticoagulants|anticoagulant|warfarin|doac|anticoagulated'),
  previous_dvt: history('previous_dvt', 'previous dvt|prev dvt|hx dvt|hx of dvt'),
  lumbar_surgery: history(
    'lumbar_surgery_previous',
    'previous lumbar surgery|prev lumbar surgery|previous spinal surgery|prev spinal surgery|previous back surgery|prev back surgery|previous discectomy|prev discectomy|previous microdiscectomy|prev microdiscectomy',
  ),
  pregnant: history('pregnant', 'pregnant|pregnancy'),
  aggravating: [
    { class: 'behaviour', behaviour: 'aggravating' },
    'agg|aggs|ag|aggravating|aggravated by|aggravating factors|worse with|worse on',
  ],
  easing: [
    { class: 'behaviour', behaviour: 'easing' },
    'ea|ease|eases|easing|eased by|easing factors|eases with|better with|relieved by',
  ],
  walking_tolerance: [
    { class: 'tolerance', activity: 'walk' },
    'walking tolerance|walk tolerance|walking tol|can walk|walking distance',
  ],
  sitting_tolerance: [
    { class: 'tolerance', activity: 'sit' },
    'sitting tolerance|sit tolerance|sitting tol|can sit',
  ],
} as const satisfies Record<string, Entry>;
