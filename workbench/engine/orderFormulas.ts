import type { Reader, ReferenceIndex, SharedRange } from './ReferenceIndex';

export interface FormulaOrder<Formula> {
  /** Every formula stands behind all that read its cell. */
  readonly formulas: Formula[];
  readonly hasCycle: boolean;
}

/** A formula, or a range that stands between formulas and their readers so that not each is joined with each. */
interface Step<Formula> {
  readonly node: Formula | SharedRange<Formula>;
  readonly next: readonly (Formula | SharedRange<Formula>)[];
  position: number;
}

/**
 * The changed formulas and all that depend on them, directly or not, last ones first. In a cycle, where no order is right,
 * the reference that closes it is left out of account.
 */
export function orderFormulas<Formula extends Reader>(
  changed: Iterable<Formula>,
  index: ReferenceIndex<Formula>,
): FormulaOrder<Formula> {
  const formulas: Formula[] = [];
  const open = new Set<object>();
  const done = new Set<object>();
  let hasCycle = false;
  for (const start of changed) {
    const path = done.has(start) ? [] : [enter(start, index, open)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.next[step.position];
      step.position += 1;
      if (next === undefined) {
        path.pop();
        open.delete(step.node);
        done.add(step.node);
        if (!isShared(step.node)) formulas.push(step.node);
      } else if (open.has(next)) hasCycle = true;
      else if (!done.has(next)) path.push(enter(next, index, open));
    }
  }
  return { formulas, hasCycle };
}

function enter<Formula extends Reader>(
  node: Formula | SharedRange<Formula>,
  index: ReferenceIndex<Formula>,
  open: Set<object>,
): Step<Formula> {
  open.add(node);
  return { node, next: isShared(node) ? [...node.readers] : readersOf(node, index), position: 0 };
}

function readersOf<Formula extends Reader>(
  { sheet, row, column }: Formula,
  index: ReferenceIndex<Formula>,
): (Formula | SharedRange<Formula>)[] {
  const cell = { sheet, startRow: row, endRow: row, startColumn: column, endColumn: column };
  const readers: (Formula | SharedRange<Formula>)[] = index.sharedRanges(cell);
  index.forEachCellReader(cell, (reader) => readers.push(reader));
  return readers;
}

function isShared<Formula extends Reader>(node: Formula | SharedRange<Formula>): node is SharedRange<Formula> {
  return 'readers' in node;
}
