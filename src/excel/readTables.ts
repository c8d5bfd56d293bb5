import type { CellValue } from '../archive/cellValue';
import { bodyOf, cellsOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';

/** Columns wanted of one small table. */
export interface SmallTableQuestion {
  readonly table: ArchiveTable;
  readonly fields: readonly string[];
}

/** The values of a field in the order of the rows; empty for a column that is not there. */
export type ColumnReader = (field: string) => readonly CellValue[];

/** Reads columns of tables that are known to be small, such as Settings, all in one round trip; in the order asked. */
export async function readTables<const Questions extends readonly SmallTableQuestion[]>(
  context: Excel.RequestContext,
  questions: Questions,
): Promise<{ [Index in keyof Questions]: ColumnReader }> {
  const asked = questions.map(({ table, fields }) => {
    const body = bodyOf(context, table);
    const ranges = fields.flatMap((field) => {
      const offset = table.offsets.get(field);
      const range = offset === undefined ? [] : [cellsOf(body, 0, offset, table.rowCount, 1).load('values')];
      return range.map((loaded) => [field, loaded] as const);
    });
    return new Map(ranges);
  });
  await context.sync();
  const readers = asked.map((ranges): ColumnReader => {
    return (field) => ((ranges.get(field)?.values ?? []) as CellValue[][]).map(([value]) => value ?? '');
  });
  return readers as { [Index in keyof Questions]: ColumnReader };
}
