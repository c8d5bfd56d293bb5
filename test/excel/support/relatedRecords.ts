import { catalogue } from '../../../src/archive/catalogue';
import type { TableId } from '../../../src/archive/field';
import type { Language } from '../../../src/archive/language';
import type { CellInput } from '../../../workbench/engine/grid';
import type { Engine } from '../../../workbench/engine/Engine';
import { tableNamed } from './customers';

/** What the records of a table hold, by field id. */
export type RecordValues = Readonly<Record<string, CellInput>>;

/** Adds records to the end of a table of the archive, as a person who pastes them would. */
export function addRecords(
  engine: Engine,
  table: TableId,
  records: readonly RecordValues[],
  language: Language = 'en-US',
): void {
  const { tableName, fields } = catalogue[table];
  const { id, area, columns } = tableNamed(engine, tableName);
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const isEmpty = engine.values(body).every((row) => row.every((value) => value === ''));
  const used = isEmpty ? 0 : body.rows;
  engine.resizeTable(id, { ...area, rows: 1 + Math.max(1, used + records.length) });
  const placed = fields.flatMap((field) => {
    const offset = columns.findIndex(({ name }) => name === field.header[language]);
    return offset < 0 || !records.some((record) => field.id in record) ? [] : [{ field, offset }];
  });
  for (const { field, offset } of placed) {
    const column = {
      ...area,
      row: area.row + 1 + used,
      rows: records.length,
      column: area.column + offset,
      columns: 1,
    };
    engine.write(
      column,
      records.map((record) => [record[field.id] ?? '']),
      'person',
    );
  }
}
