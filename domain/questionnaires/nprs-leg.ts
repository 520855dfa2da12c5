import { defineQuestionnaire } from './define-questionnaire';
import { painQuestions } from './pain-scale';

/** Leg pain, 0–10. */
export const NPRS_LEG = defineQuestionnaire({
  ...painQuestions('leg', [
    {
      kind: 'mcid',
      scale: 'average7d',
      population: 'sciatica',
      value: 3,
      unit: 'points',
      source:
        'J Clin Epidemiol 2014, doi 10.1016/j.jclinepi.2014.07.008: 30.4 of 100 on a visual scale without surgery, over ten (17.2 where pain was low at first, 53.5 where it was high)',
      grade: 'computed',
    },
    {
      kind: 'mcid',
      scale: 'average7d',
      population: 'surgery',
      value: 3.2,
      unit: 'points',
      source: 'Parai 2020, Eur Spine J, doi 10.1007/s00586-019-06222-8: leg',
      grade: 'found',
    },
    {
      kind: 'mdc',
      scale: 'average7d',
      population: 'surgery',
      value: 3.7,
      unit: 'points',
      source: 'Parai 2020, Eur Spine J, doi 10.1007/s00586-019-06222-8: leg, smallest detectable change',
      grade: 'found',
    },
  ]),
  id: 'nprs-leg',
  name: { en: 'Leg pain 0–10' },
  why: { en: 'This tells us how strong your leg pain is. We ask each time to see if it gets better.' },
});
