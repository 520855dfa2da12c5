import { CES_ITEMS } from '../evaluation';
import type { Facts } from '../facts';

/**
 * The same facts with every open cauda equina question denied: a case report rarely says what was asked, and without the answers
 * there is no plan. What was reported present stays.
 */
export const screened = (facts: Facts): Facts => ({
  ...facts,
  intake: {
    ...facts.intake,
    caudaEquina: {
      ...facts.intake.caudaEquina,
      ...Object.fromEntries(
        CES_ITEMS.filter((item) => facts.intake.caudaEquina?.[item] !== 'present').map((item) => [
          item,
          'absent',
        ]),
      ),
    },
  },
});
