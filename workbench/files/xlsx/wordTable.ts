/** The value a table has for a word of the file; `undefined` for a word it does not have. */
export function lookUpWord<Value>(
  table: Readonly<Record<string, Value>>,
  word: string | null | undefined,
): Value | undefined {
  return typeof word === 'string' && Object.hasOwn(table, word) ? table[word] : undefined;
}

/** The word of the file for a value. */
export function findWord<Word extends string>(
  table: Readonly<Record<Word, unknown>>,
  value: unknown,
): Word | undefined {
  return (Object.keys(table) as Word[]).find((word) => table[word] === value);
}
