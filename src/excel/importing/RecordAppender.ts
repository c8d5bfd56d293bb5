import type { CellValue } from '../../archive/cellValue';
import type { AppendedRecords } from '../../archive/plan';
import { bodyOf, cellsOf, formatOf, offsetOf, withExtraColumns } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { readRoom, toAppendWrites } from '../appendRecords';
import type { AppendPlace } from '../appendRecords';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import type { Write } from '../sendWrites';
import { toComputedWrites } from '../toComputedWrites';
import { GENERAL_FORMAT } from '../typedText';

/**
 * Appends records to a table a part at a time. The writes of a part go in one request: values, the table's new size and its
 * formulas; so whatever comes between two parts, the table holds whole records only.
 */
export class RecordAppender {
  private rowCount: number;
  private fillsLastRow: boolean;
  private readonly makesRoom: boolean;

  /** @param room for all records that are going to be appended */
  constructor(
    private readonly archive: FoundArchive,
    private readonly table: ArchiveTable,
    room: AppendPlace,
    private readonly formats: ReadonlyMap<string, string>,
  ) {
    this.rowCount = table.rowCount;
    this.fillsLastRow = room.fillsLastRow;
    this.makesRoom = room.insertedRows > 0;
  }

  /** The row of the table's body into which the next record goes. */
  get nextRow(): number {
    return this.fillsLastRow ? 0 : this.rowCount;
  }

  /** The writes that append these records behind those of before; to be sent together. */
  append(fields: readonly string[], records: readonly (readonly CellValue[])[]): Write[] {
    const added: AppendedRecords = { table: this.table.id, fields, records };
    const newRows = records.length - (this.fillsLastRow ? 1 : 0);
    const place = { fillsLastRow: this.fillsLastRow, insertedRows: this.makesRoom ? newRows : 0 };
    const table = { ...this.table, rowCount: this.rowCount };
    this.rowCount += newRows;
    this.fillsLastRow = false;
    return [
      ...toAppendWrites(table, added, place, (field) => this.formats.get(field) ?? formatOf(table, field)),
      ...toComputedWrites(this.archive, added),
    ];
  }
}

/** Looks where there is room for these records, before the first of them is appended. */
export async function openAppender(
  context: Excel.RequestContext,
  archive: FoundArchive,
  addition: AppendedRecords,
): Promise<RecordAppender> {
  const table = withExtraColumns(tableOf(archive, addition.table));
  const formats = requestExtraFormats(context, table, addition.fields);
  const [answer] = await readRoom(context, [{ table, addition }]);
  if (answer === undefined) {
    throw new Error(`There is no answer about the room below ${table.name}.`);
  }
  return new RecordAppender(archive, table, answer.place, formats());
}

/** Records look in columns of the user's own as the one above them. Asked for along with the next round trip. */
function requestExtraFormats(
  context: Excel.RequestContext,
  table: ArchiveTable,
  fields: readonly string[],
): () => ReadonlyMap<string, string> {
  const body = bodyOf(context, table);
  const cells = fields
    .filter((field) => field.startsWith('extra:'))
    .map((field) => ({
      field,
      cell: cellsOf(body, table.rowCount - 1, offsetOf(table, field), 1, 1).load('numberFormat'),
    }));
  return () =>
    new Map(
      cells.map(({ field, cell }) => [field, String((cell.numberFormat as CellValue[][])[0]?.[0] ?? GENERAL_FORMAT)]),
    );
}
