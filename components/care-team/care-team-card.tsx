'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { SectionCard } from '@/components/forms/section-card';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useMay } from '@/components/shell/access';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { useDates } from '@/components/words/use-dates';

type Team = Outputs['careTeam']['of'];

/** Who treats this patient: they see the record. Whoever may, adds and removes. */
export function CareTeamCard({ patientId, team }: { patientId: string; team: Team }) {
  const t = useTranslations('patients.careTeam');
  const roles = useTranslations('shell.role');
  const message = useFieldMessage();
  const { day } = useDates();
  const router = useRouter();
  const may = useMay();
  const keyOf = useIntentKey();
  const trpc = useTRPC();
  const [chosen, setChosen] = useState('');
  const done = () => {
    setChosen('');
    router.refresh();
  };
  const add = useMutation(trpc.careTeam.add.mutationOptions({ onSuccess: done }));
  const remove = useMutation(trpc.careTeam.remove.mutationOptions({ onSuccess: done }));
  const request = (userId: string) => ({ patientId, userId, idempotencyKey: keyOf({ patientId, userId }) });
  const problem = add.error ? problemOf(add.error) : remove.error ? problemOf(remove.error) : null;
  const manages = may('care_team.manage') !== null;
  return (
    <SectionCard title={t('title')} lead={t('lead')}>
      {team.members.length === 0 ? <p className="text-ink-2">{t('nobody')}</p> : null}
      <ul>
        {team.members.map((member) => (
          <li
            key={member.userId}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 last:border-b-0"
          >
            <span className="min-w-0 wrap-anywhere">
              <strong>{member.name}</strong>{' '}
              <span className="text-ink-2">
                {roles(member.role)} · {t('since', { date: day(member.since.slice(0, 10)) })}
                {member.active ? null : ` · ${t('gone')}`}
              </span>
            </span>
            {manages && !member.treatsOpenCase ? (
              <Button
                size="small"
                className="ml-auto"
                aria-label={t('removeNamed', { name: member.name })}
                busy={remove.isPending && remove.variables.userId === member.userId}
                onClick={() => remove.mutate(request(member.userId))}
              >
                {t('remove')}
              </Button>
            ) : null}
            {member.treatsOpenCase ? (
              <span className="ml-auto text-xs text-ink-2">{t('treatsOpenCase')}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {manages && team.candidates.length > 0 ? (
        <form
          className="mt-2 mb-1 flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) add.mutate(request(chosen));
          }}
        >
          <SelectField
            label={t('add')}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            error={message(problem?.fields.userId)}
            className="min-w-48 grow"
          >
            <option value="">{t('choose')}</option>
            {team.candidates.map(({ userId, name, role }) => (
              <option key={userId} value={userId}>
                {name} ({roles(role)})
              </option>
            ))}
          </SelectField>
          <Button type="submit" disabled={!chosen} busy={add.isPending}>
            {t('addGo')}
          </Button>
        </form>
      ) : null}
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
    </SectionCard>
  );
}
