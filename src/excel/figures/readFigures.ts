import type { FigureTable, FiguresSnapshot, TableColumns } from '../../usecases/figures/figuresSnapshot';
import { figureFields } from '../../usecases/figures/figuresSnapshot';
import type { Work } from '../../usecases/archiveWorkbook';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';

const tables = Object.keys(figureFields) as FigureTable[];

/**
 * Reads what `gatherFigures` makes figures from: of each table that is there the columns it needs, and no others.
 * @throws WorkbookProblem `cancelled`.
 */
export async function readFigures(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<FiguresSnapshot> {
  const snapshot = new Map<FigureTable, TableColumns>();
  for (const id of tables) {
    const table = archive.tables.get(id);
    const fields = figureFields[id].filter((field) => table?.offsets.has(field) === true);
    if (table !== undefined && fields.length > 0) {
      const { rowCount, columns } = await readTable(context, table, { fields }, work);
      if (rowCount > 0) snapshot.set(id, { rowCount, columns });
    }
  }
  return snapshot;
}
