import { FORMULA_REF_TO_ARRAY_CACHE, LexerNode } from '@univerjs/engine-formula';

/** The class of Univer's memories, which it does not export. */
interface Memory {
  _hash(key: string): string;
  set(key: string, value: unknown): void;
}

let isDone = false;

/**
 * Corrects what Univer remembers of formulas, for all workbooks of the process in one place.
 *
 * Parsed formulas are forgotten by what their keys contain: the workbook, whose tables or names have changed, or a function.
 * Univer puts a number in the place of a key of more than 64 characters, so that long formulas were never forgotten and went
 * on reading the tables that were there before. Here every key stays what it is.
 *
 * What the lexer made of a text is remembered by the text alone, although names of the workbook are already replaced in it,
 * and the parser turns LET and LAMBDA in that very tree into what it calculates with: neither another workbook nor a
 * second parsing could use it. It is not remembered at all; parsed formulas are, so that no text is read often.
 */
export function correctFormulaMemory(): void {
  if (isDone) return;
  isDone = true;
  const memory = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Memory;
  const remember = Reflect.get<Memory, 'set'>(memory, 'set');
  memory._hash = (key) => key;
  memory.set = function (this: Memory, key, value) {
    if (!(value instanceof LexerNode)) remember.call(this, key, value);
  };
}
