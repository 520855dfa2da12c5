import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EXPERT_DEFAULTS } from '@/domain/classification/expert-defaults';
import { CLASSES, MECHANISM_CLASSES, type MechanismClassId } from '@/domain/classification/mechanisms';
import { STENOSIS_LR } from '@/domain/classification/mechanisms/claudication';
import { IMAGING_ROOT_WEIGHTS } from '@/domain/classification/root-imaging';
import * as ROOT from '@/domain/classification/root-weights';
import { SIGNS } from '@/domain/classification/signs';
import { PRESENT, PRIORS } from '@/domain/classification/smart-model';
import { STENOSIS_PRIORS, STENOSIS_TRIGGER_LR } from '@/domain/classification/stenosis-probability';
import { IMAGING_FACTORS, STORY_ROWS } from '@/domain/classification/structure-evidence';
import { STRUCTURES_OF, STRUCTURES_OF_CONCERN } from '@/domain/classification/structure-priors';
import { RED_FLAGS } from '@/domain/safety';
import engine from '@/messages/en/engine.json';
import reading from '@/messages/en/reading.json';
import { EngineView } from './engine-view';
import { inWords } from './in-words';

const plain = (html: string): string =>
  html
    .replaceAll(/<!-- -->|<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const page = plainBlocks();

/** The page as lines: one for each table row, list item and paragraph. */
function plainBlocks(): string[] {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ engine, reading }}>
      <EngineView />
    </NextIntlClientProvider>,
  );
  return html.split(/<\/(?:tr|li|p|h2|summary)>/).map(plain);
}

/** One line of the page holds all of these. */
const says = (...parts: (string | number)[]) =>
  expect(
    page.some((line) => parts.every((part) => line.includes(String(part)))),
    parts.join(' | '),
  ).toBe(true);

describe('the page that shows how a reading is made', () => {
  it('lists every expert default that stands alone', () => {
    for (const { value, what, source } of Object.values(EXPERT_DEFAULTS)) says(value, what, source);
  });

  it('lists where each mechanism starts, its families with damping and caps, and each ratio with its source', () => {
    for (const id of MECHANISM_CLASSES) {
      const { prior, families, evidence } = CLASSES[id];
      for (const { when, weight } of prior.cases) says('Starts at', when, Number(weight.toPrecision(3)));
      for (const [name, { shrink, clamp }] of Object.entries(families))
        says(inWords(name), `times ${shrink}`, `from ${clamp[0]} to ${clamp[1]}`);
      for (const row of evidence)
        says(
          SIGNS[row.sign].present,
          row.present?.toPrecision(2) ?? '–',
          row.absent?.toPrecision(2) ?? '–',
          row.source,
        );
    }
  });

  it('lists the weights of the roots, of the scan and of the regions', () => {
    const tables = [
      ROOT.PAIN_WEIGHTS,
      ROOT.SENSATION_WEIGHTS,
      ROOT.MOTOR_WEIGHTS,
      ROOT.REFLEX_WEIGHTS,
      ROOT.TENSION_WEIGHTS,
      ROOT.NORMAL_WEIGHTS,
    ];
    for (const table of tables)
      for (const [key, weights] of Object.entries(table))
        if (weights) says(inWords(key), weights.map((one) => (one === 0 ? '·' : one)).join(' '));
    for (const weights of [ROOT.ROOT_PRIOR, ROOT.ANTERIOR_PRIOR]) says(weights.join(' '));
    for (const [id, { multiplier, clamp }] of Object.entries(ROOT.ROOT_FAMILIES))
      says(id, multiplier, `${clamp[0]} to ${clamp[1]}`);
    for (const [finding, weights] of Object.entries(IMAGING_ROOT_WEIGHTS))
      says(inWords(finding), weights.join(' '));
    for (const regions of [ROOT.PAIN_KEY_OF_REGION, ROOT.SENSATION_KEY_OF_REGION])
      for (const [region, keys] of Object.entries(regions))
        for (const [key, share] of Object.entries(keys)) says(inWords(region), `${inWords(key)} ${share}`);
  });

  it('lists where structures start and what moves them', () => {
    for (const [id, { young, old }] of Object.entries(STRUCTURES_OF))
      for (const shares of [young, old])
        for (const [structure, share] of Object.entries(shares))
          says(engine.mechanisms.name[id as MechanismClassId], `${inWords(structure)} ${share}`);
    for (const [concern, shares] of Object.entries(STRUCTURES_OF_CONCERN))
      for (const [structure, share] of Object.entries(shares))
        says(inWords(concern), `${inWords(structure)} ${share}`);
    for (const [finding, factor] of Object.entries(IMAGING_FACTORS))
      says(inWords(finding), inWords(factor.structure), factor.firm);
    for (const [sign, structure, factor] of STORY_ROWS) says(SIGNS[sign].present, inWords(structure), factor);
  });

  it('lists the models beside the ranking, and every red flag', () => {
    for (const prior of Object.values(STENOSIS_PRIORS)) says('starts at', prior);
    says(...Object.values(STENOSIS_TRIGGER_LR));
    for (const [present] of Object.values(STENOSIS_LR)) says(present);
    says(PRIORS.join(' '));
    for (const [criterion, shares] of Object.entries(PRESENT)) says(criterion, shares.join(' '));
    for (const rule of RED_FLAGS) says(rule.id, rule.source);
  });
});
