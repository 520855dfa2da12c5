'use client';
import { fieldsOfContradiction } from '@/domain/classification/contradictions';
import { useReading } from './draft-context';

/** What contradicts the answer at a field, said where it can be put right, politely and without moving anything above it. */
export function Contradictions({ field }: { field: string }) {
  const found = (useReading()?.contradictions ?? []).filter((text) =>
    fieldsOfContradiction(text).includes(field),
  );
  return (
    <div role="status" data-contradictions={field} className="text-sm text-watch empty:hidden">
      {found.map((text) => (
        <p key={text}>
          <span aria-hidden="true">▲ </span>
          {text}
        </p>
      ))}
    </div>
  );
}
