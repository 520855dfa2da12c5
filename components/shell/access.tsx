'use client';
import { createContext, type ReactNode, useContext } from 'react';
import { can, type Permission, type Role, type Scope } from '@/domain/access/policy';

const RoleContext = createContext<Role | null>(null);

/** Tells the screens inside who they are made for. */
export function AccessProvider({ role, children }: { role: Role; children: ReactNode }) {
  return <RoleContext.Provider value={role}>{children}</RoleContext.Provider>;
}

/**
 * Asks the policy table what the person in front of the screen may do, so that nothing is offered that the server would refuse. The
 * server guards by itself; this hides.
 */
export function useMay(): (permission: Permission) => Scope | null {
  const role = useContext(RoleContext);
  return (permission) => (role ? can(role, permission) : null);
}
