import { containsCell } from './area';
import type { CellRecord } from './CellRecords';
import type { SheetId } from './grid';

/** Finds what lies on a cell without looking through everything: a grid asks for each cell that it draws. */
export class CellIndex<Kind extends CellRecord> {
  private readonly single = new Map<string, Kind>();
  private readonly wide = new Set<Kind>();

  constructor(records: readonly Kind[]) {
    for (const record of records) this.add(record);
  }

  add(record: Kind): void {
    if (isSingle(record)) this.single.set(keyOf(record.area.sheet, record.area.row, record.area.column), record);
    else this.wide.add(record);
  }

  at(sheet: SheetId, row: number, column: number): Kind | undefined {
    const single = this.single.size > 0 ? this.single.get(keyOf(sheet, row, column)) : undefined;
    if (single) return single;
    for (const record of this.wide) {
      if (record.area.sheet === sheet && containsCell(record.area, row, column)) return record;
    }
    return undefined;
  }
}

function isSingle({ area }: CellRecord): boolean {
  return area.rows === 1 && area.columns === 1;
}

function keyOf(sheet: SheetId, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}
