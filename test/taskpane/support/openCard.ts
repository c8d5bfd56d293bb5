import { catalogue } from '../../../src/archive/catalogue';
import type { CellValue } from '../../../src/archive/cellValue';
import type { TableId } from '../../../src/archive/field';
import type { Language } from '../../../src/archive/language';
import type { CustomerFile, FileRecord } from '../../../src/usecases/customerFiles';
import { measureCompleteness } from '../../../src/usecases/measureCompleteness';
import { createCustomerFile, selectCustomer } from './MemoryCustomerFiles';
import { createPlan, createSummary, MemoryWorkbook } from './MemoryWorkbook';
import { renderPane, type RenderedPane } from './renderPane';

type Values = Readonly<Record<string, CellValue>>;

/** Columns enough to see how the card treats each kind; with all of them the tests would take minutes. */
const columns: ReadonlySet<string> = new Set([
  'customerNumber',
  'name',
  'stage',
  'tier',
  'expectedValue',
  'kind',
  'ownership',
  'founded',
  'city',
  'occupation',
  'creditRating',
  'creditLimit',
  'creditPeriod',
  'paymentTerms',
  'overdueAmount',
  'owner',
  'lastVerified',
  'verifiedBy',
  'closedOn',
  'closingReason',
]);

/** A file that is blank but for the values given. */
export function createFullFile(given: Values, parts: Partial<Omit<CustomerFile, 'customer'>> = {}): CustomerFile {
  const fields = catalogue.customers.fields.filter(({ id }) => columns.has(id));
  const blank = Object.fromEntries(fields.map(({ id }) => [id, '']));
  const values = { ...blank, ...given };
  return createCustomerFile(values, { completeness: measureCompleteness(values), ...parts });
}

export function createRecord(table: TableId, record: string, values: Values): FileRecord {
  return { table, record, values };
}

/** Alder & Finch, an existing organisation with a dealer, two contacts and more orders than are shown. */
export const alder = createFullFile(
  {
    customerNumber: 'C1',
    name: 'Alder & Finch',
    kind: 'Organisation',
    stage: 'Existing',
    tier: 'A',
    expectedValue: 450_000,
    creditRating: 'AA',
    owner: 'Hank',
    city: 'Portland',
    creditLimit: 80_000.5,
    creditPeriod: 60,
    lastVerified: 45_000,
  },
  {
    supply: {
      dealer: { number: 'C2', name: 'Bluewater' },
      indirect: {
        customers: [{ record: 'C3', name: 'Cedar Lane', sales: 240_000 }],
        count: 1,
        sales: 240_000,
        withoutSales: 0,
        salesAtStake: 690_000,
      },
    },
    related: [
      {
        table: 'contacts',
        count: 1,
        records: [
          createRecord('contacts', 'P1', {
            contactNumber: 'P1',
            customerNumber: 'C1',
            name: 'Maria Soto',
            position: 'Buyer',
            phone: '555-0101',
          }),
        ],
      },
      {
        table: 'orders',
        count: 3,
        records: [
          createRecord('orders', 'O3', { customerNumber: 'C1', orderNumber: 'O3', date: 46_000, amount: 12_500 }),
        ],
      },
    ],
  },
);

export const bluewater = createFullFile({ customerNumber: 'C2', name: 'Bluewater', kind: 'Organisation' });

export interface OpenedCard extends RenderedPane {
  readonly workbook: MemoryWorkbook;
}

/** The pane with the customer view, on a customer whose row is selected, or on nobody. */
export async function openCard(
  file: CustomerFile | undefined,
  language: Language = 'en-US',
  locale: string = language,
): Promise<OpenedCard> {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ language }) });
  if (file !== undefined) workbook.files.selected = selectCustomer(file);
  workbook.editing.decision = {
    kind: 'ready',
    plan: createPlan('editRecord'),
    record: file?.customer.record ?? 'C9',
    changes: [],
    isLogged: true,
  };
  const pane = await renderPane(workbook, language, locale, 'customer');
  return { ...pane, workbook };
}
