import { reviewFields } from '../../usecases/credit/groupReviews';
import { evaluationFields } from '../../usecases/evaluation/evaluationBasis';
import type { PolicySnapshot } from '../../usecases/policy/policyBasis';
import { historyFields } from '../../usecases/policy/policyHistory';
import type { Work } from '../../usecases/archiveWorkbook';
import { requireArchive, tableOf } from '../findArchive';
import { readFigures } from '../figures/readFigures';
import { requestPolicySheets } from '../readArchiveSettings';
import { readPresentColumns } from '../readPresentColumns';
import { readRanking, refuseFrozen } from '../readReclassification';

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
    history: await readPresentColumns(context, archive, 'policyHistory', historyFields, work),
    // Purchases stand in a column of their own, and the potential is among the inputs: a draft may rank by another one.
    ranking: await readRanking(context, archive, 'purchases', work),
    figures: await readFigures(context, archive, work),
    evaluations: await readPresentColumns(context, archive, 'evaluations', evaluationFields, work),
    reviews: await readPresentColumns(context, archive, 'creditReviews', reviewFields, work),
  };
}
