import type { Page } from '@playwright/test';
import { ask, mutate } from './call-server';

/** Puts the person of one page on the care team of a patient, by the hand of somebody who is on it. */
export async function joinTeam(by: Page, member: Page, patientId: string): Promise<void> {
  const { user } = await ask<{ user: { id: string } }>(member, 'session.me', {});
  await mutate(by, 'careTeam.add', { patientId, userId: user.id });
}
