import { reviewFields } from '../../usecases/credit/groupReviews';
import { evaluationFields } from '../../usecases/evaluation/evaluationBasis';
import type { TableColumns } from '../../usecases/figures/figuresSnapshot';
import type { PolicySnapshot } from '../../usecases/policy/policyBasis';
import { historyFields } from '../../usecases/policy/policyHistory';
import type { Work } from '../../usecases/archiveWorkbook';
import { requireArchive, tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { readFigures } from '../figures/readFigures';
import { requestPolicySheets } from '../readArchiveSettings';
import { readRanking, refuseFrozen } from '../readReclassification';
import { readTable } from '../readTable';

/**
 * Reads all that a policy is tried out on, in batches that grow with the rows by payload only.
 * @throws WorkbookProblem `archiveOutdated` for an archive without a history of policies, `archiveFrozen`.
 */
export async function readPolicyTables(context: Excel.RequestContext, work: Work): Promise<PolicySnapshot> {
  const archive = await requireArchive(context);
  tableOf(archive, 'policyHistory');
  refuseFrozen(archive);
  const sheets = requestPolicySheets(context, archive);
  await context.sync();
  return {
    sheets: sheets(),
    history: await readColumns(context, archive, 'policyHistory', historyFields, work),
    // Purchases stand in a column of their own, and the potential is among the inputs: a draft may rank by another one.
    ranking: await readRanking(context, archive, 'purchases', work),
    figures: await readFigures(context, archive, work),
    evaluations: await readColumns(context, archive, 'evaluations', evaluationFields, work),
    reviews: await readColumns(context, archive, 'creditReviews', reviewFields, work),
  };
}

async function readColumns(
  context: Excel.RequestContext,
  archive: FoundArchive,
  id: 'policyHistory' | 'evaluations' | 'creditReviews',
  fields: readonly string[],
  work: Work,
): Promise<TableColumns> {
  const table = tableOf(archive, id);
  const present = fields.filter((field) => table.offsets.has(field));
  const { rowCount, columns } = await readTable(context, table, { fields: present }, work);
  return { rowCount, columns };
}
