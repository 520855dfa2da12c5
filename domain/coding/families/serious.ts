import type { Facts } from '../../facts';
import type { ImagingFinding } from '../../imaging/findings';
import { findingIn } from '../../vocabulary/finding';
import type { CodeSuggestion } from '../code-suggestion';
import { plain } from '../sided-codes';

const region = (level: string): '6' | '7' => (level === 'L5-S1' || level === 'sacrum' ? '7' : '6');

/** Serious disease is coded only where imaging shows it: a suspicion is coded by its symptoms. */
const CODES: Partial<Record<ImagingFinding, (facts: Facts, level: string) => CodeSuggestion>> = {
  cauda_equina_compression: () =>
    plain('G83.4', 'Cauda equina syndrome', 'cauda equina compression on imaging'),
  discitis_or_osteomyelitis: (_, level) => plain(`M46.4${region(level)}`, 'Discitis', 'discitis on imaging'),
  abscess: () => plain('G06.1', 'Intraspinal abscess', 'an abscess on imaging'),
  metastasis_or_marrow_lesion: () =>
    plain('C79.51', 'Secondary malignant neoplasm of bone', 'a metastasis on imaging; confirm'),
  cord_compression: () => plain('G95.20', 'Cord compression', 'cord compression on imaging'),
  fracture: (facts) =>
    findingIn(facts.intake.history, 'osteoporosis') === 'present'
      ? plain(
          'M80.08XA',
          'Osteoporotic vertebral fracture, first encounter',
          'a fracture on imaging with osteoporosis',
        )
      : plain('M48.56XA', 'Collapsed vertebra, first encounter', 'a fracture on imaging'),
};

/** Codes of serious disease the report proves; empty while it is only suspected. */
export const seriousCodes = (facts: Facts): CodeSuggestion[] =>
  (facts.imaging.findings ?? []).flatMap(({ finding, level }) => {
    const code = CODES[finding];
    return code ? [code(facts, level)] : [];
  });
