const TEXTS = /"(?:[^"]|"")*"/g;
const QUOTED_NAMES = /'(?:[^']|'')*'/g;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };

/**
 * Whether a formula can be read at all: quotes and brackets are closed, nothing is missing at its end, and no number
 * follows another without an operator. What it means is the calculation's business.
 */
export function isCompleteFormula(formula: string): boolean {
  const code = formula
    .slice(1)
    .replace(TEXTS, '0')
    .replace(/\[[^\]]*\]/g, escapeBrackets)
    .replace(QUOTED_NAMES, 'x');
  if (code.includes('"') || code.trim() === '' || /[-+*/^&=<>,(]\s*$/.test(code) || /^\s*[*/^&<>,)]/.test(code)) {
    return false;
  }
  return areBracketsClosed(code) && !/\d\s+\d/.test(code);
}

/** In names of columns quotes escape, and are not those of a sheet's name. */
function escapeBrackets(bracket: string): string {
  return bracket.replaceAll("'", ' ').replace(/\d/g, 'x');
}

function areBracketsClosed(code: string): boolean {
  const open: string[] = [];
  for (const character of code) {
    if (character === '(' || character === '{' || character === '[') {
      open.push(character);
    } else if (CLOSERS[character] !== undefined && open.pop() !== CLOSERS[character]) {
      return false;
    }
  }
  return open.length === 0;
}
