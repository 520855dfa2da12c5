'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';

/** One field for the second factor: the app's code, or a recovery code when the app is not at hand. */
export function CodeField({
  code,
  app = true,
  recovery,
  onCode,
  onRecovery,
}: {
  code: string;
  /** Whether there is an authenticator app; without one only a recovery code is asked for. */
  app?: boolean;
  recovery: boolean;
  onCode: (code: string) => void;
  onRecovery: (recovery: boolean) => void;
}) {
  const t = useTranslations('signIn.code');
  const byRecovery = recovery || !app;
  return (
    <div>
      <TextField
        key={byRecovery ? 'recovery' : 'app'}
        label={byRecovery ? t('recovery') : t('app')}
        hint={byRecovery ? t('recoveryHint') : t('appHint')}
        name="code"
        inputMode={byRecovery ? 'text' : 'numeric'}
        autoComplete={byRecovery ? 'off' : 'one-time-code'}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        touch
        value={code}
        onChange={(event) => onCode(event.target.value)}
      />
      {app ? (
        <Button
          tone="quiet"
          className="mt-1"
          onClick={() => {
            onCode('');
            onRecovery(!recovery);
          }}
        >
          {recovery ? t('useApp') : t('useRecovery')}
        </Button>
      ) : null}
    </div>
  );
}
