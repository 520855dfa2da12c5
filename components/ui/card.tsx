import type { ReactNode } from 'react';
import { classNames } from './class-names';

export function Card({
  children,
  className,
  as: Tag = 'div',
  ...rest
}: {
  children: ReactNode;
  className?: string;
  as?: 'div' | 'section' | 'article' | 'li';
  'aria-labelledby'?: string;
  id?: string;
}) {
  return (
    <Tag {...rest} className={classNames('rounded-lg border border-line bg-card', className)}>
      {children}
    </Tag>
  );
}
