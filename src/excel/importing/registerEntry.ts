import { catalogue, choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { AppendedRecords, ImportRegister } from '../../archive/plan';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { readTables } from '../readTables';
import type { Write } from '../sendWrites';
import { toCellWrites } from '../writeCells';

/** How far an import has come. */
export type ImportState = 'unfinished' | ImportRegister['state'];

/** Where the entry of an import stands in the register, and how far it says that the import has come. */
export interface StandingEntry {
  /** Zero-based row in the table's body. */
  readonly row: number;
  /** As it stands in the cell. */
  readonly state: CellValue;
}

/** Looks for the entry of an import; `undefined` if there is none. */
export async function findEntry(
  context: Excel.RequestContext,
  archive: FoundArchive,
  importNumber: string,
): Promise<StandingEntry | undefined> {
  const [columns] = await readTables(context, [
    { table: tableOf(archive, 'imports'), fields: ['importNumber', 'state'] },
  ]);
  const row = columns('importNumber').findIndex((number) => String(number) === importNumber);
  return row < 0 ? undefined : { row, state: columns('state')[row] ?? '' };
}

/** The entry as it is written before anything else. */
export function writeEntry(archive: FoundArchive, { importNumber, values }: ImportRegister): AppendedRecords {
  const { offsets } = tableOf(archive, 'imports');
  const known: Readonly<Record<string, CellValue>> = {
    ...values,
    importNumber,
    state: labelOf(archive, 'unfinished'),
  };
  const fields = catalogue.imports.fields.map(({ id }) => id).filter((id) => offsets.has(id));
  return { table: 'imports', fields, records: [fields.map((field) => known[field] ?? '')] };
}

/** The writes that give the entry another state; none where it has it already. */
export function toStateWrites(
  archive: FoundArchive,
  importNumber: string,
  { row, state }: StandingEntry,
  next: ImportState,
): Write[] {
  const value = labelOf(archive, next);
  const table = tableOf(archive, 'imports');
  const { numberFormat } = fieldOf('imports', 'state');
  const column = { table, field: 'state', keyField: 'importNumber', comparesResults: true, numberFormat };
  return state === value ? [] : toCellWrites(column, [{ row, key: importNumber, before: state, value }]);
}

/** What stands in the cell of a state, in the archive's language. */
export function labelOf({ language }: FoundArchive, state: ImportState): string {
  return choiceOf(fieldOf('imports', 'state'), state).label[language];
}
