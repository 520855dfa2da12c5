/** Whose writing it is: one person in one clinic. What is kept on a device opens for nobody else. */
export const ownerOf = ({ userId, clinicId }: { userId: string; clinicId: string }): string =>
  `${clinicId}/${userId}`;
