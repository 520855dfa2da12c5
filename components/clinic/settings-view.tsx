'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { SectionCard } from '@/components/forms/section-card';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { PageHeader } from '@/components/ui/page-header';
import { Segmented } from '@/components/ui/segmented';
import type { SideOrder } from '@/domain/shorthand/side-order';

const ORDERS = ['R/L', 'L/R'] as const satisfies readonly SideOrder[];

/** What a clinic chooses for all its people. */
export function SettingsView({ settings }: { settings: Outputs['clinic']['settings'] }) {
  const t = useTranslations('admin.settings');
  const router = useRouter();
  const keyOf = useIntentKey();
  const [order, setOrder] = useState(settings.sideOrder);
  const save = useMutation(
    useTRPC().clinic.setSideOrder.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: () => setOrder(settings.sideOrder),
    }),
  );
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} />
      <SectionCard
        title={t('order')}
        lead={t('orderLead')}
        aside={<span role="status">{save.isSuccess ? t('saved') : null}</span>}
      >
        <Segmented
          label={t('order')}
          hideLabel
          value={order}
          disabled={save.isPending}
          onChange={(sideOrder) => {
            if (!sideOrder) return;
            setOrder(sideOrder);
            save.mutate({ sideOrder, idempotencyKey: keyOf({ sideOrder, at: settings.sideOrder }) });
          }}
          options={ORDERS.map((value) => ({ value, label: t(value === 'R/L' ? 'rightFirst' : 'leftFirst') }))}
        />
        <p className="mt-2 text-ink-2">{t(order === 'R/L' ? 'exampleRight' : 'exampleLeft')}</p>
        <ProblemNotice problem={save.error ? problemOf(save.error) : null} />
      </SectionCard>
    </>
  );
}
