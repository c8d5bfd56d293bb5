import type { Work } from '../../usecases/archiveWorkbook';
import { reviewFields } from '../../usecases/credit/groupReviews';
import type { TableColumns } from '../../usecases/figures/figuresSnapshot';
import type { FoundArchive } from '../findArchive';
import { tableOf } from '../findArchive';
import { readTable } from '../readTable';

/**
 * Reads what overviews and drafts need of all credit reviews, and no other columns.
 * @throws WorkbookProblem `archiveOutdated` where the archive has no reviews yet.
 */
export async function readReviewColumns(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<TableColumns> {
  const table = tableOf(archive, 'creditReviews');
  const present = reviewFields.filter((field) => table.offsets.has(field));
  const { rowCount, columns } = await readTable(context, table, { fields: present }, work);
  return { rowCount, columns };
}
