import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import { TableCard } from '@/components/ui/table';
import { PAGES, type PagePath } from '@/domain/access/pages';
import { can, PERMISSIONS, type Permission, ROLES } from '@/domain/access/policy';

const pagesOf = (permission: Permission): PagePath[] =>
  (Object.keys(PAGES) as PagePath[]).filter((page) => PAGES[page] === permission);

/** Who may do what, printed from the table the server guards with. */
export function AccessView() {
  const t = useTranslations('admin.access');
  const roles = useTranslations('admin.team.roles');
  const words = (role: (typeof ROLES)[number]) => (role === 'patient' ? t('patient') : roles(role));
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} />
      <dl className="mb-4 grid gap-x-4 gap-y-1 rounded-lg border border-line bg-card p-4 sm:grid-cols-[auto_1fr]">
        {(['clinic', 'care_team', 'assigned', 'self'] as const).map((scope) => (
          <div key={scope} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
            <dt className="font-semibold">{t(`scope.${scope}`)}</dt>
            <dd className="text-ink-2">{t(`scopeText.${scope}`)}</dd>
          </div>
        ))}
      </dl>
      <TableCard label={t('title')} head={[t('permission'), ...ROLES.map(words), t('pages')]}>
        {PERMISSIONS.map((permission) => (
          <tr key={permission}>
            <th scope="row" className="text-left font-semibold">
              {t(`what.${permission.replace('.', '_') as 'case_read'}`)}
            </th>
            {ROLES.map((role) => {
              const scope = can(role, permission);
              return (
                <td key={role} className={scope ? 'whitespace-nowrap' : 'text-ink-3'}>
                  {scope ? (
                    t(`scope.${scope}`)
                  ) : (
                    <>
                      <span aria-hidden="true">–</span>
                      <span className="sr-only">{t('no')}</span>
                    </>
                  )}
                </td>
              );
            })}
            <td className="text-xs text-ink-2">{pagesOf(permission).join(', ')}</td>
          </tr>
        ))}
      </TableCard>
    </>
  );
}
