import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { startRecordKeys } from '../../archive/recordKeys';
import type { FileRecord } from '../customerFiles';
import type { TableColumns } from '../figures/figuresSnapshot';
import type { Steps } from '../importList/steps';
import { creditFactors } from './readReviews';

/** The columns of credit reviews that judging many customers goes by; texts, such as remarks, are read with one review only. */
export const reviewFields: readonly string[] = [
  catalogue.creditReviews.keyField,
  'customerNumber',
  'reviewedOn',
  'scorecard',
  ...creditFactors,
  'knockOut',
  'state',
  'approvedBy',
];

/** Reviews between two pauses: each has two dozen values. */
const STEP = 500;

/** All credit reviews by the number of their customer, in the order of the sheet. Those without a customer are nobody's. */
export function* groupReviews({ rowCount, columns }: TableColumns): Steps<ReadonlyMap<string, readonly FileRecord[]>> {
  const keyOf = startRecordKeys();
  const keys = columns.get(catalogue.creditReviews.keyField) ?? [];
  const numbers = columns.get('customerNumber') ?? [];
  const reviews = new Map<string, FileRecord[]>();
  for (let row = 0; row < rowCount; row += 1) {
    if (row % STEP === 0) yield { done: row, total: rowCount };
    const key = keyOf(keys[row] ?? '');
    const customer = String(numbers[row] ?? '').trim();
    if (customer === '') continue;
    const cells = [...columns].map(([field, column]): [string, CellValue] => [field, column[row] ?? '']);
    const record: FileRecord = {
      table: 'creditReviews',
      record: key,
      values: Object.fromEntries(cells),
      row,
    };
    const others = reviews.get(customer);
    if (others === undefined) reviews.set(customer, [record]);
    else others.push(record);
  }
  return reviews;
}
