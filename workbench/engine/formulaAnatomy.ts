import type { FormulaDependencyGenerator } from '@univerjs/engine-formula';

/** A parsed formula. */
export type FormulaNode = ReturnType<FormulaDependencyGenerator['_getTreeNode']>;

type Part = ReturnType<FormulaNode['getChildren']>[number];

/** What can be said of a parsed formula whatever cell it stands in. */
export interface FormulaAnatomy {
  readonly isVolatile: boolean;
  /** It has OFFSET or INDIRECT. */
  readonly isDynamic: boolean;
  /** Its references, if each leads to cells by itself; `undefined` if some have to be calculated (`A1:B2` from functions, `@`, `#`). */
  readonly references: readonly Part[] | undefined;
}

/** Univer's numbers for parts of a formula (`NodeType`, which it does not export). */
const REFERENCE = 1;
const UNION = 10;
const PREFIX = 11;
const SUFFIX = 12;

/** Has a function in it that is calculated every time: NOW, RAND. */
export function isForced(node: Pick<Part, 'isForcedCalculateFunction' | 'getChildren'>): boolean {
  if (node.isForcedCalculateFunction()) return true;
  for (const part of partsOf(node)) if (part.isForcedCalculateFunction()) return true;
  return false;
}

/** See `FormulaAnatomy.references`. */
export function plainReferences(node: Pick<Part, 'getChildren'>): Part[] | undefined {
  const references: Part[] = [];
  for (const part of partsOf(node)) {
    if (isCalculated(part)) return undefined;
    if ((part.nodeType as number) === REFERENCE) references.push(part);
  }
  return references;
}

/**
 * What a formula consists of, from left to right, each part before its own parts. A loop: a chain of operators that
 * fills a cell nests deeper than calls may.
 */
function* partsOf(node: Pick<Part, 'getChildren'>): Generator<Part> {
  const open = node.getChildren().toReversed();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    yield part;
    open.push(...part.getChildren().toReversed());
  }
}

function isCalculated(part: Part): boolean {
  const type: number = part.nodeType;
  return type === UNION || (type === PREFIX && part.getToken() === '@') || (type === SUFFIX && part.getToken() === '#');
}
