import type { ISequenceNode } from '@univerjs/engine-formula';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

type FindName = (unit: string, name: string) => unknown;

interface NamesOfLexer {
  readonly getValueByName: FindName;
}

/** What Univer's lexer does with names, which its types keep to itself. */
interface LexerParts {
  getSequenceNode(sequence: unknown): readonly (string | ISequenceNode)[];
  _handleDefinedName(sequence: unknown, names: NamesOfLexer): unknown;
}

let isDone = false;

/**
 * Lets a call keep its meaning beside a name of the same spelling: with a name `Rate`, Univer would put the name's
 * formula in the place of the function in `=RATE(…)` as well, and never end where the name's formula calls it.
 */
export function keepFunctionNames(): void {
  if (isDone) return;
  isDone = true;
  const lexer = LexerTreeBuilder.prototype as unknown as LexerParts;
  const replaceNames = Reflect.get<LexerParts, '_handleDefinedName'>(lexer, '_handleDefinedName');
  lexer._handleDefinedName = function (this: LexerParts, sequence, names) {
    const nodes = this.getSequenceNode(sequence);
    const called = new Set(
      nodes.flatMap((node, index) => (typeof node !== 'string' && nodes[index + 1] === '(' ? [node.token] : [])),
    );
    const getValueByName: FindName = (unit, name) => (called.has(name) ? null : names.getValueByName(unit, name));
    return replaceNames.call(this, sequence, called.size > 0 ? { ...names, getValueByName } : names);
  };
}
