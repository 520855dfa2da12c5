import type { ReactNode } from 'react';

/** What a list says when it is empty, and what to do about it; as a page of its own its title is the page's heading. */
export function EmptyState({
  title,
  children,
  action,
  page = false,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  page?: boolean;
}) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-12 text-center">
      <Title className="text-[17px] leading-6 font-semibold">{title}</Title>
      {children ? <div className="max-w-md text-ink-2">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
