import { useVisit } from '@/components/forms/draft-context';
import { SaidThen } from '@/components/forms/last-time';
import { usePhrases } from '@/components/words/use-phrases';
import { chartOf } from '@/domain/body-chart/chart';
import { chartInWords } from '@/domain/body-chart/sentence';

/** What was drawn at the last assessment, in the words of the chart. It is shown and never taken over: where it hurts is asked anew. */
export function LastDrawing() {
  const { previous, signed } = useVisit();
  const phrases = usePhrases();
  if (!previous || signed) return null;
  const words = chartInWords(chartOf(previous.intake), phrases).join(' ');
  if (!words) return null;
  return (
    <p className="text-xs text-ink-2">
      <SaidThen on={previous.on} words={words} />
    </p>
  );
}
