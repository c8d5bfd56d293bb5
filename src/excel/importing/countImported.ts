import type { CellValue } from '../../archive/cellValue';
import type { Work } from '../../usecases/archiveWorkbook';
import type { Steps } from '../../usecases/importList/steps';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';
import { carryOut } from './carryOut';

/** Records a step. */
const SLICE = 5_000;

/** How many records of all tables name this import as their source. Reads one column of each table. */
export async function countImported(
  context: Excel.RequestContext,
  archive: FoundArchive,
  importNumber: string,
  work: Work,
): Promise<number> {
  let count = 0;
  for (const table of archive.tables.values()) {
    if (!table.offsets.has('importedFrom')) continue;
    const { columns } = await readTable(context, table, { fields: ['importedFrom'] }, work);
    count += await carryOut(countSources(columns.get('importedFrom') ?? [], `${importNumber}:`), work, 'reading');
  }
  return count;
}

function* countSources(sources: readonly CellValue[], beginning: string): Steps<number> {
  let count = 0;
  for (let row = 0; row < sources.length; row += 1) {
    if (row % SLICE === 0) yield { done: row, total: sources.length };
    if (String(sources[row] ?? '').startsWith(beginning)) count += 1;
  }
  return count;
}
