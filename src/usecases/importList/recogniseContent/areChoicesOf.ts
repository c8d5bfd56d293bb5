import type { Field } from '../../../archive/field';
import { recogniseChoice } from '../../../archive/recogniseChoice';

/** Whether these texts, at least two different ones, are all choices of a field, in whatever language: yes and no among them. */
export function areChoicesOf(field: Field, texts: readonly string[]): boolean {
  const { choices } = field;
  if (choices === undefined) return false;
  const found = new Set(texts.map((text) => recogniseChoice(choices, text)?.id));
  return found.size >= 2 && !found.has(undefined);
}
