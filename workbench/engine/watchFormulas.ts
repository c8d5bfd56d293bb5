import type { ChangedFormula, Origin } from './engineEvent';
import type { EngineParts } from './engineParts';
import { COLUMN_LIMIT } from './grid';
import type { Area } from './grid';

/** More changed formulas than these are told without naming them, as Excel does above a size it does not document. */
const namedAtMost = 256;

interface KnownFormula {
  readonly row: number;
  readonly column: number;
  /** As Univer keeps it: enough to see a change. */
  readonly stored: string;
}

/**
 * Looks at the formulas of an area before it is written. The answer is to be called after the write and tells listeners
 * which formulas have become others, have come or gone.
 */
export function watchFormulas(parts: EngineParts, area: Area): (origin: Origin) => void {
  const before = readFormulas(parts, area);
  // Only their spelling before the write is told; of many formulas not even that.
  const spelled = new Map(
    before.size > namedAtMost ? [] : [...before].map(([key, cell]) => [key, spell(parts, area, cell)]),
  );
  return (origin) => {
    const after = readFormulas(parts, area);
    const changed = listChanged(before, after);
    if (changed.length === 0) return;
    const isNamed = Math.max(changed.length, before.size) <= namedAtMost;
    const toChange = ({ row, column }: KnownFormula): ChangedFormula => ({
      row,
      column,
      before: spelled.get(keyOf(row, column)) ?? '',
    });
    const formulas = isNamed ? changed.map(toChange) : undefined;
    parts.events.emit({ kind: 'formulasChanged', sheet: area.sheet, formulas, origin });
  };
}

type Formulas = ReadonlyMap<number, KnownFormula>;

/** Those that are new or others now, then those that have gone. */
function listChanged(before: Formulas, after: Formulas): KnownFormula[] {
  const changed: KnownFormula[] = [];
  after.forEach((cell, key) => {
    if (before.get(key)?.stored !== cell.stored) changed.push(cell);
  });
  before.forEach((cell, key) => {
    if (!after.has(key)) changed.push(cell);
  });
  return changed;
}

function keyOf(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

/** From the cells themselves: Univer's register of formulas knows a person's formula before the cell has it. */
function readFormulas({ store }: EngineParts, area: Area): Formulas {
  const all = store.cells(area.sheet);
  const { row: top, rows, column: left, columns } = store.clip(area);
  const found = new Map<number, KnownFormula>();
  for (let row = top; row < top + rows; row += 1) {
    const cells = all[row];
    if (!cells) continue;
    for (const key in cells) {
      const column = Number(key);
      const formula = column >= left && column < left + columns ? cells[column]?.f : undefined;
      if (formula) found.set(keyOf(row, column), { row, column, stored: formula });
    }
  }
  return found;
}

function spell({ reader }: EngineParts, { sheet }: Area, { row, column }: KnownFormula): string {
  return String(reader.formulas({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? '');
}
