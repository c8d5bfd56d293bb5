import { keyOfRecord } from '../../archive/recordKeys';
import type { IndirectCustomer, SupplyChain } from '../../usecases/customerFiles';
import type { RecordIndex } from '../../usecases/RecordIndex';
import { traceSupplyChain } from '../../usecases/traceSupplyChain';
import type { ArchiveTable } from '../archiveTable';
import { requestCells } from './requestRecords';
import type { NamedCells } from './requestRecords';

/** The largest indirect customers are shown by name. */
const SHOWN_CUSTOMERS = 10;

export interface SupplyAnswer {
  readonly supply: SupplyChain;
  /** Every customer stood where the index said; `undefined` where there is no index yet. */
  readonly isSound: boolean | undefined;
}

/**
 * Asks along with the next round trip for the names in a customer's chain of supply; the function gives the chain after that,
 * by the customer's own cells.
 * @param dealerNumber of whom the customer is supplied through, as far as it is known before its row was read
 */
export function requestSupply(
  context: Excel.RequestContext,
  table: ArchiveTable,
  index: RecordIndex | undefined,
  customerNumber: string,
  dealerNumber: string,
): (customer: NamedCells) => SupplyAnswer {
  const traced = index && traceSupplyChain(index, customerNumber);
  const dealerRow = dealerNumber === '' ? undefined : index?.rowOf(dealerNumber);
  const shown = traced?.rows.slice(0, SHOWN_CUSTOMERS) ?? [];
  const dealerCells = requestCells(context, table, dealerRow === undefined ? [] : [dealerRow], [
    'customerNumber',
    'name',
  ]);
  const shownCells = requestCells(context, table, shown, ['customerNumber', 'name', 'recentPurchases']);
  return (customer) => {
    const answers = shownCells();
    // Purchases that are calculated change without an event: then the sum is out of date too.
    const isUpToDate = answers.every((cells, position) => readSales(cells) === index?.rankAt(shown[position] ?? -1));
    const customers = answers.flatMap((cells, position): IndirectCustomer[] => {
      const record = index?.recordAt(shown[position] ?? -1) ?? '';
      return String(cells['customerNumber']) === keyOfRecord(record) ? [toIndirectCustomer(record, cells)] : [];
    });
    const number = String(customer['suppliedThrough'] ?? '');
    const dealerName = dealerCells().find((cells) => String(cells['customerNumber']) === number)?.['name'];
    const { rows = [], sales = 0, withoutSales = 0 } = traced ?? {};
    const salesAtStake = rows.length === 0 ? 0 : sales + (readSales(customer) ?? 0);
    const isSound =
      isUpToDate &&
      customers.length === shown.length &&
      number === dealerNumber &&
      (dealerRow === undefined || dealerName !== undefined);
    return {
      supply: {
        ...(number !== '' && { dealer: { number, ...(dealerName !== undefined && { name: String(dealerName) }) } }),
        indirect: { customers, count: rows.length, sales, withoutSales, salesAtStake },
      },
      isSound: index && isSound,
    };
  };
}

function toIndirectCustomer(record: string, cells: NamedCells): IndirectCustomer {
  const sales = readSales(cells);
  return { record, name: String(cells['name'] ?? ''), ...(sales !== undefined && { sales }) };
}

function readSales({ recentPurchases }: NamedCells): number | undefined {
  return typeof recentPurchases === 'number' ? recentPurchases : undefined;
}
