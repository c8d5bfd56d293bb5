import { catalogue } from '../archive/catalogue';
import type { AppendedRecords } from '../archive/plan';
import { writeFormula } from '../archive/writeFormula';
import { bodyOf } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { namesOf } from './namesOf';
import type { Write } from './sendWrites';

/**
 * The writes that put the formulas of computed columns and their formats into the last rows of a table, once these belong to it:
 * whether Excel fills calculated columns where a table is resized is nowhere promised. Into rows that are put in above totals it does.
 */
export function toComputedWrites(archive: FoundArchive, { table: id, records }: AppendedRecords): Write[] {
  const table = tableOf(archive, id);
  // While formulas are frozen new records wait for theirs, which come with all others.
  if (table.hasTotals || archive.frozen !== undefined) {
    return [];
  }
  return catalogue[id].fields.flatMap((field): Write[] => {
    const offset = table.offsets.get(field.id);
    if (field.formula === undefined || offset === undefined) {
      return [];
    }
    const formula = writeFormula(field, namesOf(archive));
    return [
      {
        bytes: 2 * RANGE_BYTES + formula.length * 3,
        cells: records.length,
        enqueue: (context) => {
          const lastCell = bodyOf(context, table).getLastRow().untrack().getCell(0, offset).untrack();
          const cells = lastCell
            .getOffsetRange(1 - records.length, 0)
            .untrack()
            .getAbsoluteResizedRange(records.length, 1)
            .untrack();
          // One format, one formula stand for every cell of a range: the reference says so, the type does not.
          cells.numberFormat = field.numberFormat as unknown as string[][];
          cells.formulas = formula as unknown as string[][];
          return undefined;
        },
      },
    ];
  });
}
