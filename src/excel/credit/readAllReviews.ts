import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { recordKeys } from '../../archive/recordKeys';
import type { Work } from '../../usecases/archiveWorkbook';
import { creditFactors } from '../../usecases/credit/readReviews';
import type { FileRecord } from '../../usecases/customerFiles';
import type { FoundArchive } from '../findArchive';
import { tableOf } from '../findArchive';
import { readTable } from '../readTable';

const fields = [
  'reviewNumber',
  'customerNumber',
  'reviewedOn',
  'scorecard',
  ...creditFactors,
  'knockOut',
  'state',
  'approvedBy',
];

/**
 * All credit reviews by the number of their customer, with what overviews and drafts are made from.
 * @throws WorkbookProblem `archiveOutdated` where the archive has no reviews yet.
 */
export async function readAllReviews(
  context: Excel.RequestContext,
  archive: FoundArchive,
  work: Work,
): Promise<ReadonlyMap<string, readonly FileRecord[]>> {
  const table = tableOf(archive, 'creditReviews');
  const present = fields.filter((field) => table.offsets.has(field));
  const { columns, rowCount } = await readTable(context, table, { fields: present }, work);
  const keys = recordKeys(columns.get(catalogue.creditReviews.keyField) ?? []);
  const reviews = new Map<string, FileRecord[]>();
  for (let row = 0; row < rowCount; row += 1) {
    const cells = present.map((field): [string, CellValue] => [field, columns.get(field)?.[row] ?? '']);
    const values = Object.fromEntries(cells);
    const number = String(values['customerNumber'] ?? '');
    const record: FileRecord = { table: 'creditReviews', record: keys[row] ?? '', values, row };
    const known = reviews.get(number);
    if (known === undefined) reviews.set(number, [record]);
    else known.push(record);
  }
  return reviews;
}
