'use client';
import { useTranslations } from 'next-intl';
import { FindingField } from '@/components/forms/finding-field';
import { SectionCard } from '@/components/forms/section-card';
import { Button } from '@/components/ui/button';
import { CES_ITEMS } from '@/domain/evaluation';
import { type FollowUpDraft, noToOpen, unansweredOf } from './follow-up-draft';

/** The five questions of every visit. One press answers the open ones with no; nothing is no by itself. */
export function DangerCard({
  draft,
  onChange,
}: {
  draft: FollowUpDraft;
  onChange: (caudaEquina: FollowUpDraft['caudaEquina']) => void;
}) {
  const t = useTranslations('followUp.danger');
  const open = unansweredOf(draft);
  return (
    <SectionCard title={t('title')} aside={<span className="max-md:hidden">{t('keys')}</span>}>
      {CES_ITEMS.map((item) => (
        <FindingField
          key={item}
          field={`caudaEquina.${item}`}
          label={t(item)}
          hint={t(`${item}Hint`)}
          value={draft.caudaEquina[item] ?? null}
          onChange={(finding) => {
            const next = { ...draft.caudaEquina };
            if (finding === null) delete next[item];
            else next[item] = finding;
            onChange(next);
          }}
          error={null}
          alarm
        />
      ))}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-2">
        <Button onClick={() => onChange(noToOpen(draft.caudaEquina))} disabled={open.length === 0}>
          {t('allNo')}
        </Button>
        <span className="text-xs text-ink-2">{t('allNoHint')}</span>
      </div>
    </SectionCard>
  );
}
