type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** The same without the properties that are `undefined`. */
export function dropUndefined<Value extends object>(value: Value): Partial<Defined<Value>> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<Defined<Value>>;
}
