import type { Role } from '@/domain/access/policy';

const HOMES: Record<Role, string> = { therapist: '/caseload', admin: '/admin', patient: '/my' };

/** The page a role lands on. */
export const homeOf = (role: Role): string => HOMES[role];
