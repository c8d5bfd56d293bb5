import type { CellInput } from '../../engine/grid';

/** What the part of a table says of a cell of its totals row. */
export interface TableTotal {
  readonly label?: string;
  readonly function?: string;
  /** For `custom`, without `=`. */
  readonly formula?: string;
}

/** Functions of SUBTOTAL that leave out hidden rows, and how a table calls them. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

/** A text is a label; a formula that Excel offers for the column itself is called by its name, any other is custom. */
export function describeTotal(cell: CellInput | undefined, table: string, column: string): TableTotal {
  if (typeof cell !== 'string') return {};
  if (cell.startsWith("'")) return { label: cell.slice(1) };
  if (!cell.startsWith('=')) return {};
  const formula = cell.slice(1);
  const reference = `${table}[${column.replace(/[[\]'#@]/g, "'$&")}]`;
  const code = /^SUBTOTAL\((\d+),(.*)\)$/is.exec(formula);
  const name = code?.[2] === reference ? FUNCTIONS[code[1] ?? ''] : undefined;
  return name ? { function: name } : { function: 'custom', formula };
}
