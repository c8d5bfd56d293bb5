/** How the file marks the names that LET and LAMBDA make ([MS-XLSX] 2.2.2). */
const MARK = '_xlpm.';
/** Texts, quoted sheet names and brackets; names; and what tells calls and their arguments apart. */
const TOKEN =
  /"[^"]*"|'[^']*'|\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^\]'])*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*|[(){},;!]|[\s\S]/gu;
const NAME = /^[\p{L}_\\]/u;

interface Token {
  readonly text: string;
  readonly isName: boolean;
}

interface Call {
  readonly name: string;
  readonly from: number;
  /** Where the arguments begin: positions of tokens. */
  readonly starts: number[];
}

interface Scope {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Marks the names of LET and LAMBDA in a formula in the spelling of the engine, where they are made and where they are used. */
export function markParameters(formula: string): string {
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return formula;
  const tokens = [...formula.matchAll(TOKEN)].map(([text]) => ({ text, isName: NAME.test(text) }));
  const scopes = findScopes(tokens);
  return tokens
    .map(({ text, isName }, index) => {
      const isInSheetName = tokens[index + 1]?.text === '!';
      const isMarked =
        isName &&
        !isInSheetName &&
        scopes.some(({ name, from, to }) => name === text.toLowerCase() && from <= index && index <= to);
      return isMarked ? MARK + text : text;
    })
    .join('');
}

function findScopes(tokens: readonly Token[]): Scope[] {
  const scopes: Scope[] = [];
  const open: Call[] = [];
  tokens.forEach(({ text }, index) => {
    if (text === '(' || text === '{') {
      const before = tokens[index - 1];
      open.push({ name: before?.isName ? before.text.toUpperCase() : '', from: index, starts: [index + 1] });
    } else if (text === ',' || text === ';') open.at(-1)?.starts.push(index + 1);
    else if (text === ')' || text === '}') {
      const call = open.pop();
      if (call) scopes.push(...namesMadeBy(call, index, tokens));
    }
  });
  return scopes;
}

/** Every other argument of LET is a name, every one of LAMBDA; the last is what is calculated. */
function namesMadeBy({ name, from, starts }: Call, to: number, tokens: readonly Token[]): Scope[] {
  if (name !== 'LET' && name !== 'LAMBDA') return [];
  return starts.slice(0, -1).flatMap((start, argument) => {
    if (name === 'LET' && argument % 2 === 1) return [];
    const end = (starts[argument + 1] ?? to + 1) - 1;
    const [made, ...rest] = tokens.slice(start, end).filter(({ text }) => text.trim() !== '');
    return made?.isName && rest.length === 0 ? [{ name: made.text.toLowerCase(), from, to }] : [];
  });
}
