import { defineQuestionnaire } from './define-questionnaire';
import { painQuestions } from './pain-scale';

/** Back pain, 0–10. */
export const NPRS_BACK = defineQuestionnaire({
  ...painQuestions('back', [
    {
      kind: 'mcid',
      scale: 'average7d',
      population: 'surgery',
      value: 2.7,
      unit: 'points',
      source: 'Parai 2020, Eur Spine J, doi 10.1007/s00586-019-06222-8: back',
      grade: 'found',
    },
    {
      kind: 'mdc',
      scale: 'average7d',
      population: 'surgery',
      value: 3.6,
      unit: 'points',
      source: 'Parai 2020, Eur Spine J, doi 10.1007/s00586-019-06222-8: back, smallest detectable change',
      grade: 'found',
    },
  ]),
  id: 'nprs-back',
  name: { en: 'Back pain 0–10' },
  why: { en: 'Back pain and leg pain can change at their own pace. So we ask about each one.' },
});
