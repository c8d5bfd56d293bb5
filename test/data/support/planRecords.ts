import { fieldOf } from '../../../src/archive/catalogue';
import type { CellValue } from '../../../src/archive/cellValue';
import type { TableId } from '../../../src/archive/field';
import { parseFieldValue } from '../../../src/archive/parseFieldValue';
import type { Plan } from '../../../src/archive/plan';

/** A plan that appends these records to a table, each value read as its field needs it; it fails on one that does not fit. */
export function planRecords(table: TableId, records: readonly Readonly<Record<string, CellValue>>[]): Plan {
  const fields = Object.keys(records[0] ?? {});
  const context = { language: 'en-US', numberFormat: 'General', dateOrder: undefined, headerFactor: 1 } as const;
  const read = (field: string, value: CellValue): CellValue => {
    const parsed = parseFieldValue(fieldOf(table, field), value, context);
    if (!parsed.ok) {
      throw new Error(`${table}.${field} does not take ${String(value)}: ${parsed.problem}`);
    }
    return parsed.value;
  };
  return {
    name: 'addRecord',
    columnChanges: [],
    appended: [
      { table, fields, records: records.map((record) => fields.map((field) => read(field, record[field] ?? ''))) },
    ],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
  };
}
