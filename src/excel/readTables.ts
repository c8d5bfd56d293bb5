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

type ColumnReaders<Questions extends readonly SmallTableQuestion[]> = { [Index in keyof Questions]: ColumnReader };

/** Reads columns of tables that are known to be small, such as Settings, all in one round trip; in the order asked. */
export async function readTables<const Questions extends readonly SmallTableQuestion[]>(
  context: Excel.RequestContext,
  questions: Questions,
): Promise<ColumnReaders<Questions>> {
  const answer = requestTables(context, questions);
  await context.sync();
  return answer();
}

/** Asks the same along with the next round trip, whoever makes it; the function gives the answer after that. */
export function requestTables<const Questions extends readonly SmallTableQuestion[]>(
  context: Excel.RequestContext,
  questions: Questions,
): () => ColumnReaders<Questions> {
  const asked = questions.map(({ table, fields }) => {
    const body = bodyOf(context, table);
    const ranges = fields.flatMap((field) => {
      const offset = table.offsets.get(field);
      const range = offset === undefined ? [] : [cellsOf(body, 0, offset, table.rowCount, 1).load('values')];
      return range.map((loaded) => [field, loaded] as const);
    });
    return new Map(ranges);
  });
  return () => {
    const readers = asked.map((ranges): ColumnReader => {
      return (field) => ((ranges.get(field)?.values ?? []) as CellValue[][]).map(([value]) => value ?? '');
    });
    return readers as ColumnReaders<Questions>;
  };
}
