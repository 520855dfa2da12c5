'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';

/** One field for the second factor: the app's code, or a recovery code when the app is not at hand. */
export function CodeField({
  code,
  recovery,
  onCode,
  onRecovery,
}: {
  code: string;
  recovery: boolean;
  onCode: (code: string) => void;
  onRecovery: (recovery: boolean) => void;
}) {
  const t = useTranslations('signIn.code');
  return (
    <div>
      <TextField
        key={recovery ? 'recovery' : 'app'}
        label={recovery ? t('recovery') : t('app')}
        hint={recovery ? t('recoveryHint') : t('appHint')}
        name="code"
        inputMode={recovery ? 'text' : 'numeric'}
        autoComplete={recovery ? 'off' : 'one-time-code'}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        touch
        value={code}
        onChange={(event) => onCode(event.target.value)}
      />
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
    </div>
  );
}
