'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useWords } from '@/components/words/use-words';
import type { Cell, CellKind } from './grid-model';

const REFLEX_WORDS = {
  '0': 'reflex0',
  '1+': 'reflex1',
  '2+': 'reflex2',
  '3+': 'reflex3',
  '4+': 'reflex4',
} as const;
type SensationWord = 'normal' | 'reduced' | 'absent' | 'allodynia' | 'unable';
const isSensationWord = (grade: string): grade is SensationWord =>
  ['normal', 'reduced', 'absent', 'allodynia', 'unable'].includes(grade);

/** The words of the root table: a cell's name, its value in full and in short. The same functions as long as the language is the same. */
export function useCellWords() {
  const t = useTranslations('assessment.grid');
  const words = useWords();
  return useMemo(
    () => ({
      wordOf: (kind: CellKind, grade: string | null): string => {
        if (grade === null) return t('notTested');
        if (grade === 'weak') return t('value.weak');
        if (isSensationWord(grade)) return t(`value.${grade}`);
        if (kind === 'reflex') {
          const key = Object.entries(REFLEX_WORDS).find(([known]) => known === grade)?.[1];
          return key ? t(`value.${key}`) : grade;
        }
        return t('value.strength', { grade });
      },
      shortOf: (grade: string | null): string => {
        if (grade === null) return '–';
        if (grade === 'weak') return t('short.weak');
        return isSensationWord(grade) ? t(`short.${grade}`) : grade.replace('-', '−');
      },
      nameOf: (cell: Cell): string => {
        switch (cell.kind) {
          case 'strength':
            return `${t('strength')}, ${words.muscle[cell.muscle]}`;
          case 'reflex':
            return `${t('reflex')}, ${words.reflex[cell.reflex]}`;
          default:
            return `${t(cell.kind)} ${cell.root}`;
        }
      },
    }),
    [t, words],
  );
}
