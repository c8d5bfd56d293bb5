import type { TableId } from '../../archive/field';
import type { RecordKey } from '../../archive/plan';
import { keyOfRecord } from '../../archive/recordKeys';
import type { CustomerFile, FileRecord } from '../../usecases/customerFiles';
import { customerRelations } from '../../usecases/customerRelations';
import { measureCompleteness } from '../../usecases/measureCompleteness';
import type { ArchiveIndexes } from './ArchiveIndexes';
import type { ArchiveLayout } from './archiveLayout';
import type { ArchiveTable } from '../archiveTable';
import { requestRecords } from './requestRecords';
import { requestRelated } from './requestRelated';
import { requestSupply } from './requestSupply';

/** Records of a table that a file shows at once; `readRelated` reads on. */
const SHOWN_RECORDS = 5;

/** By what a file is found. */
export interface FileSources {
  readonly layout: ArchiveLayout;
  readonly customers: ArchiveTable;
  readonly indexes: ArchiveIndexes;
}

/** Whose file is read: a customer that was just read, or the row in which it stood. */
export type WantedCustomer =
  | { readonly kind: 'read'; readonly customer: FileRecord }
  | { readonly kind: 'at'; readonly record: RecordKey; readonly row: number };

/**
 * Reads a customer's file in one round trip: its own row unless that was read, the newest records of each table, the names of
 * its chain of supply. Whatever a row holds that is not the customer's is left out, and its table read anew.
 * @returns `undefined` if the customer no longer stands in its row
 */
export async function readCustomerFile(
  context: Excel.RequestContext,
  { layout, customers, indexes }: FileSources,
  wanted: WantedCustomer,
): Promise<CustomerFile | undefined> {
  const record = wanted.kind === 'read' ? wanted.customer.record : wanted.record;
  const customerNumber = keyOfRecord(record);
  const index = indexes.indexOf('customers');
  const customerAnswer = requestCustomer(context, customers, wanted);
  const dealerNumber =
    wanted.kind === 'read'
      ? String(wanted.customer.values['suppliedThrough'] ?? '')
      : (index?.ownerAt(wanted.row) ?? '');
  const supplyAnswer = requestSupply(context, customers, index, customerNumber, dealerNumber);
  const relatedAnswers = customerRelations.flatMap((relation) => {
    const table = layout.tables.get(relation.table);
    return table?.offsets.has(relation.ownerField) === true
      ? [requestRelated(context, layout, indexes, { table, relation, customerNumber, from: 0, count: SHOWN_RECORDS })]
      : [];
  });
  await context.sync();
  const customer = customerAnswer();
  if (customer === undefined) {
    return undefined;
  }
  const { supply, isSound } = supplyAnswer(customer.values);
  const answers = relatedAnswers.map((answer) => answer());
  const soundness = [{ table: 'customers' as TableId, isSound }].concat(
    answers.map((answer) => ({ table: answer.related.table, isSound: answer.isSound })),
  );
  for (const { table } of soundness.filter((answer) => answer.isSound === false)) {
    indexes.disprove(table);
  }
  return {
    customer,
    related: answers.map(({ related }) => related),
    supply,
    completeness: measureCompleteness(customer.values),
    awaited: soundness.map(({ table }) => table).filter((table) => !indexes.isCurrent(table)),
  };
}

function requestCustomer(
  context: Excel.RequestContext,
  customers: ArchiveTable,
  wanted: WantedCustomer,
): () => FileRecord | undefined {
  if (wanted.kind === 'read') {
    return () => wanted.customer;
  }
  const records = requestRecords(context, customers, [wanted.row]);
  return () => {
    const [values] = records() ?? [];
    const isThere = values !== undefined && String(values['customerNumber']) === keyOfRecord(wanted.record);
    return isThere ? { table: 'customers', record: wanted.record, values, row: wanted.row } : undefined;
  };
}
