import { isTextFormat } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

/** A method that Univer keeps to itself. */
interface PatternReader {
  _getPatternByCell(cell: unknown): string;
}

let isDone = false;

/**
 * A number in a cell that is given the text format afterwards stays a number until it is typed anew, as in Excel: formulas
 * go on counting it. Univer takes it for a text, and only from the next calculation on.
 */
export function keepNumbersInTextFormat(): void {
  if (isDone) return;
  isDone = true;
  const prototype = BaseReferenceObject.prototype as unknown as PatternReader;
  const readPattern = Reflect.get<PatternReader, '_getPatternByCell'>(prototype, '_getPatternByCell');
  prototype._getPatternByCell = function (this: PatternReader, cell) {
    const pattern = readPattern.call(this, cell);
    return isTextFormat(pattern) ? '' : pattern;
  };
}
