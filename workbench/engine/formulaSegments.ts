/** What a formula is made of, as far as rewriting it is concerned: code, or something to be left alone. */
interface Segment {
  readonly isCode: boolean;
  readonly text: string;
}

/**
 * Rewrites the code of a formula and leaves alone what only looks like code: texts (`"A1("`), quoted sheet names
 * (`'A1 (x)'!`) and what stands in brackets (`Customers[Stage (A1)]`, where `'` escapes).
 */
export function rewriteFormulaCode(formula: string, rewrite: (code: string) => string): string {
  return splitFormula(formula)
    .map((segment) => (segment.isCode ? rewrite(segment.text) : segment.text))
    .join('');
}

function splitFormula(formula: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  while (start < formula.length) {
    const opening = formula.slice(start).search(/["'[]/);
    const codeEnd = opening < 0 ? formula.length : start + opening;
    if (codeEnd > start) segments.push({ isCode: true, text: formula.slice(start, codeEnd) });
    if (opening < 0) break;
    const end = formula[codeEnd] === '[' ? findBracketEnd(formula, codeEnd) : findQuoteEnd(formula, codeEnd);
    segments.push({ isCode: false, text: formula.slice(codeEnd, end) });
    start = end;
  }
  return segments;
}

/** Doubled quotes need no care: the second opens a quoted part that is left alone just the same. */
function findQuoteEnd(formula: string, start: number): number {
  const end = formula.indexOf(formula.charAt(start), start + 1);
  return end < 0 ? formula.length : end + 1;
}

function findBracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === "'") index += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return formula.length;
}
