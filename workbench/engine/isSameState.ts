/** Whether two states of plain values are equal; what is one and the same object is not looked into. */
export function isSameState(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false;
  const [left, right] = [entriesOf(first), entriesOf(second)];
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSameState(value, right.get(key)))
  );
}

function entriesOf(state: object): ReadonlyMap<unknown, unknown> {
  if (state instanceof Map) return state;
  if (state instanceof Set) return new Map([...state].map((member) => [member, true]));
  return new Map(Object.entries(state));
}
