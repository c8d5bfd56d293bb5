import type { TableId } from '../../archive/field';
import type { Work } from '../../usecases/archiveWorkbook';
import { evaluationFields, scoreFields } from '../../usecases/evaluation/evaluationBasis';
import type { TableColumns } from '../../usecases/figures/figuresSnapshot';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';

/** Reads the table Evaluations as it stands, in those of its columns that are there. */
export function readEvaluations(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<TableColumns> {
  return readPresent(context, archive, 'evaluations', evaluationFields, work);
}

/** Reads the scores that stand in Customers. */
export function readScores(context: Excel.RequestContext, archive: FoundArchive, work: Work): Promise<TableColumns> {
  return readPresent(context, archive, 'customers', ['customerNumber', ...scoreFields], work);
}

async function readPresent(
  context: Excel.RequestContext,
  archive: FoundArchive,
  id: TableId,
  fields: readonly string[],
  work: Work,
): Promise<TableColumns> {
  const table = tableOf(archive, id);
  const present = fields.filter((field) => table.offsets.has(field));
  const { rowCount, columns } = await readTable(context, table, { fields: present }, work);
  return { rowCount, columns };
}
