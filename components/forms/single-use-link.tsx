'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** A link that works once, shown once, to hand over by whatever way the clinic uses. */
export function SingleUseLink({
  link,
  title,
  text,
  words,
}: {
  link: string;
  title: string;
  text: string;
  words: { copy: string; copied: string };
}) {
  const [copied, setCopied] = useState(false);
  return (
    <Notice
      tone="good"
      live
      title={title}
      actions={
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(link).then(() => setCopied(true));
          }}
        >
          {copied ? words.copied : words.copy}
        </Button>
      }
    >
      <p>{text}</p>
      <code
        data-single-use-link
        className="mt-2 block rounded-md border border-line bg-card p-2 text-xs break-all select-all"
      >
        {link}
      </code>
    </Notice>
  );
}
