/** Characters that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;
