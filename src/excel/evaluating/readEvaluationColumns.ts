import type { Work } from '../../usecases/archiveWorkbook';
import { evaluationFields, scoreFields } from '../../usecases/evaluation/evaluationBasis';
import type { TableColumns } from '../../usecases/figures/figuresSnapshot';
import type { FoundArchive } from '../findArchive';
import { readPresentColumns } from '../readPresentColumns';

/** Reads the table Evaluations as it stands, in those of its columns that are there. */
export function readEvaluations(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<TableColumns> {
  return readPresentColumns(context, archive, 'evaluations', evaluationFields, work);
}

/** Reads the scores that stand in Customers. */
export function readScores(context: Excel.RequestContext, archive: FoundArchive, work: Work): Promise<TableColumns> {
  return readPresentColumns(context, archive, 'customers', ['customerNumber', ...scoreFields], work);
}
