import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/logo';

/** The calm card everyone meets before they are signed in. */
export function FrontCard({
  title,
  lead,
  foot,
  children,
}: {
  title: string;
  lead: string;
  foot?: string;
  children: ReactNode;
}) {
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-sm">
        <p className="mb-6 flex items-center gap-2 text-[20px] font-bold tracking-tight">
          <Logo size={28} /> Rootwise
        </p>
        <div className="rounded-lg border border-line bg-card p-6">
          <h1>{title}</h1>
          <p className="mb-4 text-ink-2">{lead}</p>
          {children}
        </div>
        {foot ? <p className="mt-4 text-xs text-ink-2">{foot}</p> : null}
      </div>
    </main>
  );
}
