import Link from 'next/link';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names';

type Look = { tone?: 'primary' | 'plain' | 'quiet' | 'danger'; size?: 'small' | 'normal' | 'touch' };

const TONES = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-hover hover:border-accent-hover',
  plain: 'border-line-2 bg-card text-ink hover:bg-sunk',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft',
  danger: 'border-danger bg-danger text-card hover:opacity-90',
};
const SIZES = {
  small: 'min-h-7 rounded-md px-2 text-sm',
  normal: 'min-h-8 rounded-md px-3 text-sm',
  touch: 'min-h-12 rounded-xl px-4 text-[16px] leading-5',
};

/** The shape of every button and button-like link. */
export function buttonLook({ tone = 'plain', size = 'normal' }: Look): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 border font-semibold [:where(&)]:whitespace-nowrap transition-colors max-[22rem]:whitespace-normal disabled:opacity-55',
    TONES[tone],
    SIZES[size],
  );
}

export function Button({
  tone,
  size,
  busy = false,
  className,
  children,
  disabled,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Look & { busy?: boolean; ref?: Ref<HTMLButtonElement> }) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={classNames(buttonLook({ tone, size }), className)}
    >
      {children}
    </button>
  );
}

export function LinkButton({
  tone,
  size,
  className,
  href,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & Look & { href: string }) {
  return (
    <Link {...rest} href={href} className={classNames(buttonLook({ tone, size }), className)}>
      {children}
    </Link>
  );
}
