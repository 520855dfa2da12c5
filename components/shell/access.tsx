'use client';
import { createContext, type ReactNode, useContext } from 'react';
import { can, type Permission, type Role, type Scope } from '@/domain/access/policy';

const RoleContext = createContext<Role | null>(null);
const OpenedContext = createContext(false);

/** Tells the screens inside who they are made for. */
export function AccessProvider({ role, children }: { role: Role; children: ReactNode }) {
  return <RoleContext.Provider value={role}>{children}</RoleContext.Provider>;
}

/** Around a record: whether it was opened with a reason, by somebody who is not on its care team. */
export function RecordAccess({ openUntil, children }: { openUntil: string | null; children: ReactNode }) {
  return <OpenedContext.Provider value={openUntil !== null}>{children}</OpenedContext.Provider>;
}

/**
 * Asks the policy table what the person in front of the screen may do, so that nothing is offered that the server would refuse. The
 * server guards by itself; this hides. What takes a place on the care team is not there in a record that was opened with a reason.
 */
export function useMay(): (permission: Permission) => Scope | null {
  const role = useContext(RoleContext);
  const opened = useContext(OpenedContext);
  return (permission) => {
    const scope = role ? can(role, permission) : null;
    return scope === 'assigned' && opened ? null : scope;
  };
}
