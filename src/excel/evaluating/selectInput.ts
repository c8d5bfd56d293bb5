import { catalogue } from '../../archive/catalogue';
import { recordKeys } from '../../archive/recordKeys';
import type { SourcePlace } from '../../usecases/evaluation/customerEvaluation';
import { selectRecordCell } from '../check/selectRecordCell';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';

/**
 * Selects the cell in which an input of a customer's evaluation stands or is to be filled: in its row of the year, or in Customers as
 * long as it has none.
 * @throws WorkbookProblem `recordNotFound`.
 */
export async function selectInput(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { customer, year, input, source }: SourcePlace,
): Promise<void> {
  const table = tableOf(archive, 'evaluations');
  const keyField = catalogue.evaluations.keyField;
  const { columns } = await readTable(context, table, { fields: [keyField, 'customerNumber', 'year'] }, {});
  const owners = columns.get('customerNumber') ?? [];
  const years = columns.get('year') ?? [];
  const row = owners.findIndex((owner, place) => String(owner) === customer && Number(years[place]) === year);
  const record = recordKeys(columns.get(keyField) ?? [])[row];
  if (record !== undefined && source !== 'customer') {
    await selectRecordCell(context, 'evaluations', record, input);
  } else {
    const field = input === 'target' ? 'salesTarget' : input === 'actual' ? 'yearlySales' : 'customerNumber';
    await selectRecordCell(context, 'customers', customer, field);
  }
}
