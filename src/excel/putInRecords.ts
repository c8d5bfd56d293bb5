import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TakenOutRecords } from '../archive/plan';
import { writeFormula } from '../archive/writeFormula';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { bodyOf, cellsOf, formatOf, withExtraColumns } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { namesOf } from './namesOf';
import { measureRow } from './payload';
import { toResizeWrite } from './appendRecords';
import type { Write } from './sendWrites';
import { holdsFields } from './tableRanges';
import { findTakenOut } from './takeOutRecords';
import { GENERAL_FORMAT, toExactInput } from './typedText';

/**
 * The writes that put records in again where they stood, with their formulas. Rows below move down; where the table has become
 * shorter than that, they follow its last record.
 * @param records How many the table has by the time these are sent.
 * @param followsFailure Those that are there have been put in by the attempt before.
 */
export async function toPutInWrites(
  context: Excel.RequestContext,
  archive: FoundArchive,
  taken: TakenOutRecords,
  { records, followsFailure }: { readonly records: number; readonly followsFailure: boolean },
): Promise<Write[]> {
  const table = withExtraColumns(tableOf(archive, taken.table));
  const found = followsFailure ? await findTakenOut(context, table, taken) : [];
  const missing = taken.records.flatMap((record, index) =>
    found[index]?.row === undefined ? [{ record, row: taken.rows[index] ?? 0 }] : [],
  );
  return missing.map(({ record, row }, index) => {
    const count = records + index;
    return toPutInWrite(archive, table, toRow(archive, table, taken, record), { row: Math.min(row, count), count });
  });
}

/** Where a record goes, and how many records the table has before. */
interface PutInPlace {
  readonly row: number;
  readonly count: number;
}

/** What is assigned to the cells of a row, from left to right; `null` leaves a cell as it is. */
interface RowInput {
  readonly fields: readonly string[];
  readonly numberFormats: readonly (string | null)[];
  readonly values: readonly (CellValue | null)[];
  readonly formulas: readonly { readonly offset: number; readonly formula: string }[];
}

function toRow(
  archive: FoundArchive,
  table: ArchiveTable,
  { fields, formulaFields }: TakenOutRecords,
  record: readonly CellValue[],
): RowInput {
  const numberFormats: (string | null)[] = Array.from({ length: table.columnCount }, () => null);
  const values: (CellValue | null)[] = numberFormats.map(() => null);
  const formulas: { readonly offset: number; readonly formula: string }[] = [];
  fields.forEach((field, index) => {
    const offset = table.offsets.get(field);
    if (offset === undefined) return;
    const value = record[index] ?? '';
    const isFormula = formulaFields.includes(field) && typeof value === 'string' && value.startsWith('=');
    const format = isFormula ? GENERAL_FORMAT : formatOf(table, field);
    numberFormats[offset] = format;
    values[offset] = isFormula ? null : toExactInput(value, format);
    if (isFormula) formulas.push({ offset, formula: value });
  });
  return { fields, numberFormats, values, formulas: [...formulas, ...listComputed(archive, table, fields)] };
}

/** While formulas are frozen records wait for theirs, which come with all others. */
function listComputed(archive: FoundArchive, table: ArchiveTable, fields: readonly string[]): RowInput['formulas'] {
  if (archive.frozen !== undefined) return [];
  return catalogue[table.id].fields.flatMap((field) => {
    const offset = table.offsets.get(field.id);
    const isComputed = field.formula !== undefined && offset !== undefined && !fields.includes(field.id);
    return isComputed ? [{ offset, formula: writeFormula(field, namesOf(archive)) }] : [];
  });
}

function toPutInWrite(archive: FoundArchive, table: ArchiveTable, input: RowInput, place: PutInPlace): Write {
  const { row, count } = place;
  // A table without records has one empty row.
  const isFilled = count === 0;
  const known = tableOf(archive, table.id).offsets;
  return {
    bytes: 4 * RANGE_BYTES + measureRow(input.values.map((value) => value ?? '')) + table.columnCount * 16,
    cells: table.columnCount,
    enqueue: (context, rangesOf) => {
      const cells = (offset: number, columns: number): Excel.Range =>
        cellsOf(bodyOf(context, table), row, offset, 1, columns);
      if (!isFilled) {
        cells(0, table.columnCount).insert('Down').untrack();
        if (row === count && !table.hasTotals) {
          toResizeWrite(table, 1).enqueue(context, rangesOf);
        }
      }
      // Excel leaves cells alone for which there is nothing; the types do not say so, the reference does.
      cells(0, table.columnCount).numberFormat = [[...input.numberFormats]];
      cells(0, table.columnCount).values = [[...input.values]];
      for (const { offset, formula } of input.formulas) {
        cells(offset, 1).formulas = [[formula]];
      }
      return () =>
        holdsFields(
          rangesOf(table),
          table,
          input.fields.filter((field) => known.has(field)),
        )
          ? undefined
          : {
              remedy: [toUndoing(table, row)],
              disturbance: { kind: 'removal', table, conflict: new WorkbookProblem('conflict', { table: table.id }) },
            };
    },
  };
}

/** Somebody has moved columns in between: the row goes again. */
function toUndoing(table: ArchiveTable, row: number): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      cellsOf(bodyOf(context, table), row, 0, 1, table.columnCount).delete('Up');
      return undefined;
    },
  };
}
