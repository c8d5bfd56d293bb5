/** How well a term fits a customer, the best first. */
export const rank = {
  numberExact: 0,
  nameExact: 1,
  nameStart: 2,
  numberStart: 3,
  nameWord: 4,
  pinyinStart: 5,
  pinyinInside: 6,
  nameInside: 7,
  people: 8,
  peoplePinyin: 9,
  elsewhere: 10,
} as const;

/** Of a customer that does not fit, in a list of ranks of one byte each. */
export const NO_RANK = 255;

/** What the ranks of several terms add up to at most. */
export const WORST_RANK = 254;
