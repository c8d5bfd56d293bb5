import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Field } from '../../archive/field';
import { writeFormula } from '../../archive/writeFormula';
import type { Work } from '../../usecases/archiveWorkbook';
import type { ColumnState } from '../../usecases/freezing/formulaStates';
import { bodyOf, cellsOf, offsetOf } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import type { FoundArchive } from '../findArchive';
import { saysTooLarge } from '../hostError';
import { namesOf } from '../namesOf';
import { estimateRowBytes } from '../payload';
import { readBlocks } from '../readBlocks';

/** A formula weighs about as much as ten values. */
const CELLS_A_ROW = 12;

/** The computed columns of the archive as they stand: keys, formulas and values of a block in one answer. */
export async function readColumnStates(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<ColumnState[]> {
  const states: ColumnState[] = [];
  for (const table of archive.tables.values()) {
    for (const field of catalogue[table.id].fields) {
      if (field.formula !== undefined && table.offsets.has(field.id)) {
        states.push(await readColumnState(context, archive, table, field, work));
      }
    }
  }
  return states;
}

async function readColumnState(
  context: Excel.RequestContext,
  archive: FoundArchive,
  table: ArchiveTable,
  field: Field,
  work: Work,
): Promise<ColumnState> {
  const { keyField } = catalogue[table.id];
  const [keys, formulas, values]: [CellValue[], CellValue[], CellValue[]] = [[], [], []];
  const readRows = async (firstRow: number, rowCount: number): Promise<number | 'tooLarge'> => {
    const body = bodyOf(context, table);
    const keyCells = cellsOf(body, firstRow, offsetOf(table, keyField), rowCount, 1).load('values');
    const cells = cellsOf(body, firstRow, offsetOf(table, field.id), rowCount, 1).load('formulas,values');
    try {
      await context.sync();
    } catch (error) {
      if (saysTooLarge(error)) {
        return 'tooLarge';
      }
      throw error;
    }
    const matrices = [keyCells.values, cells.formulas, cells.values] as (CellValue[][] | null)[];
    if (!matrices.every((matrix) => matrix !== null)) {
      return 'tooLarge';
    }
    [keys, formulas, values].forEach((column, index) => {
      for (const row of matrices[index] ?? []) {
        column.push(row[0] ?? '');
      }
    });
    return matrices.reduce((sum, matrix) => sum + estimateRowBytes(matrix), 0);
  };
  await readBlocks(table.rowCount, CELLS_A_ROW, readRows, work);
  return {
    table: table.id,
    field: field.id,
    sheetName: table.sheetName,
    firstRow: table.firstRow,
    column: table.firstColumn + offsetOf(table, field.id),
    usualFormula: writeFormula(field, namesOf(archive)),
    keys,
    formulas,
    values,
  };
}
