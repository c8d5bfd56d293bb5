/** Whether two policies, or parts of them, say the same: they are plain data that were read in the same order. */
export function isSame<Part>(one: Part, other: Part): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
