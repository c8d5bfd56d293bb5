import { AstTreeBuilder, LexerNode } from '@univerjs/engine-formula';

let isDone = false;

/**
 * Lets a formula be parsed more than once. Univer keeps the tree that its lexer made of a text, and the parser turns LET
 * and LAMBDA in that very tree into what it calculates with: when the parsed formula is forgotten, because a table or a
 * name has changed, the text could not be parsed again and became `#VALUE!`. The parser gets a copy.
 */
export function keepLexerTrees(): void {
  if (isDone) return;
  isDone = true;
  const prototype = AstTreeBuilder.prototype;
  const parse = Reflect.get<AstTreeBuilder, 'parse'>(prototype, 'parse');
  prototype.parse = function (this: AstTreeBuilder, tree) {
    return parse.call(this, copyTree(tree));
  };
}

function copyTree(tree: LexerNode): LexerNode {
  const copy = new LexerNode();
  copy.setToken(tree.getToken());
  copy.setDefinedNames(tree.getDefinedNames());
  for (const child of tree.getChildren()) {
    if (typeof child === 'string') {
      copy.addChildren(child);
      continue;
    }
    const copiedChild = copyTree(child);
    copiedChild.setParent(copy);
    copy.addChildren(copiedChild);
  }
  return copy;
}
