/** Every function that the add-in brings into formulas, by its id, which is also its name behind `CUSTOMER.`. */
export const addInFunctions = [
  ...(['EV', 'EVEXISTING', 'TIERS', 'TIER', 'SCORE', 'SCOREPARTS', 'GRADE', 'REWARD'] as const),
  ...(['CREDITSCORE', 'RATING', 'CREDITLIMIT', 'MAYSELL', 'AGEING'] as const),
  ...(['LOYALTY', 'QUADRANT', 'IMPORTANCE', 'CARD', 'FIELD'] as const),
] as const;

export type AddInFunction = (typeof addInFunctions)[number];
