import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import { RULES_HASH } from '@/domain/rules-hash';
import { ENGINE_VERSION } from '@/domain/version';
import { ExpertDefaults } from './expert-defaults';
import { LoweredDefaults } from './lowered-defaults';
import { MechanismRules } from './mechanism-rules';
import { RedFlagRules } from './red-flag-rules';
import { RootRules } from './root-rules';
import { SideModelRules } from './side-model-rules';
import { StructureRules } from './structure-rules';

const STEPS = ['safety', 'gates', 'mechanisms', 'roots', 'imaging', 'structures', 'confidence'] as const;

/** How a reading is made, rule by rule: every number with its source, every expert default marked as one. */
export function EngineView() {
  const t = useTranslations('engine');
  return (
    <div className="mx-auto grid max-w-[1100px] grid-cols-1 gap-5 p-5">
      <PageHeader title={t('title')} sub={t('sub', { version: ENGINE_VERSION, rules: RULES_HASH })} />
      <section>
        <h2>{t('how')}</h2>
        <ol className="mt-1 list-decimal space-y-1 pl-5">
          {STEPS.map((step) => (
            <li key={step}>{t(`step.${step}`)}</li>
          ))}
        </ol>
        <p className="mt-2 text-sm text-ink-2">{t('grades')}</p>
      </section>
      <LoweredDefaults />
      <MechanismRules />
      <RootRules />
      <StructureRules />
      <SideModelRules />
      <ExpertDefaults />
      <RedFlagRules />
    </div>
  );
}
