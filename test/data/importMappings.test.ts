import type { TableId } from '../../src/archive/field';
import type { ImportTarget } from '../../src/usecases/importList/importMapping';
import { proposeImport } from '../../src/usecases/importList/proposeImport';
import type { SourceTable } from '../../src/usecases/importList/sourceTable';
import { runSteps } from '../../src/usecases/importList/steps';
import { readSourceTable } from './support/readSourceTable';

interface Expectation {
  readonly file: readonly [folder: string, file: string];
  readonly table: TableId;
  /** By header; all other columns are kept as extra columns. Of another table than the list's with its name before it. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether the headers tell what the list is about, without the name of the file. */
  readonly isTold?: boolean;
}

const listedInShenzhen = {
  公司全称: 'name',
  英文名称: 'otherName',
  注册地址: 'address',
  A股代码: 'customerNumber',
  所属行业: 'industry',
  公司网址: 'website',
};

const invoices = {
  customerID: 'customerNumber',
  invoiceNumber: 'invoiceNumber',
  InvoiceDate: 'date',
  DueDate: 'due',
  InvoiceAmount: 'amount',
  Disputed: 'disputed',
  SettledDate: 'paidOn',
};

/** By hand, from what each set's README line says it is. */
const expectations: readonly Expectation[] = [
  {
    file: ['classicmodels', 'customers.csv'],
    table: 'customers',
    fields: {
      customerNumber: 'customerNumber',
      customerName: 'name',
      contactLastName: 'contacts.name/familyName',
      contactFirstName: 'contacts.name/givenName',
      phone: 'phone',
      addressLine1: 'address',
      city: 'city',
      state: 'province',
      postalCode: 'postcode',
      country: 'country',
      salesRepEmployeeNumber: 'owner',
      creditLimit: 'creditLimit',
    },
  },
  {
    file: ['classicmodels', 'orders.csv'],
    table: 'orders',
    fields: {
      orderNumber: 'orderNumber',
      orderDate: 'date',
      requiredDate: 'requiredOn',
      shippedDate: 'deliveredOn',
      status: 'status',
      comments: 'remarks',
      customerNumber: 'customerNumber',
    },
  },
  {
    file: ['classicmodels', 'orderdetails.csv'],
    table: 'orders',
    fields: { orderNumber: 'orderNumber', productCode: 'productNumber', quantityOrdered: 'quantity' },
  },
  {
    file: ['classicmodels', 'payments.csv'],
    table: 'receivables',
    fields: {
      customerNumber: 'customerNumber',
      checkNumber: 'invoiceNumber',
      paymentDate: 'paidOn',
      amount: 'amount',
    },
  },
  {
    file: ['classicmodels', 'products.csv'],
    table: 'products',
    fields: {
      productCode: 'productNumber',
      productName: 'name',
      productLine: 'productLine',
      buyPrice: 'cost',
      MSRP: 'price',
    },
  },
  {
    file: ['cn_companies_szse', 'szse_a_shares.csv'],
    table: 'customers',
    fields: { ...listedInShenzhen, 地区: 'region', 省份: 'province', 城市: 'city' },
  },
  {
    file: ['cn_companies_szse', 'A股列表.xlsx'],
    table: 'customers',
    fields: { ...listedInShenzhen, '地      区': 'region', '省    份': 'province', '城     市': 'city' },
  },
  {
    file: ['crm_sales_opportunities', 'accounts.csv'],
    table: 'customers',
    fields: { account: 'name', sector: 'industry', employees: 'employees', office_location: 'address' },
  },
  {
    file: ['crm_sales_opportunities', 'products.csv'],
    table: 'products',
    fields: { product: 'name', series: 'productLine', sales_price: 'price' },
  },
  {
    file: ['crm_sales_opportunities', 'sales_pipeline.csv'],
    table: 'orders',
    fields: {
      opportunity_id: 'orderNumber',
      sales_agent: 'owner',
      product: 'goods',
      account: 'customerNumber',
      close_date: 'date',
      close_value: 'amount',
    },
  },
  { file: ['ibm_accounts_receivable', 'accounts_receivable.csv'], table: 'receivables', fields: invoices },
  { file: ['ibm_accounts_receivable', 'pedroteles_dmy.csv'], table: 'receivables', fields: invoices },
  {
    file: ['ibm_accounts_receivable', 'customers.csv'],
    table: 'customers',
    isTold: false,
    fields: {
      customerID: 'customerNumber',
      countryCode: 'country',
      first_invoice: 'firstTraded',
      last_invoice: 'lastTraded',
    },
  },
  {
    file: ['messy', 'club_member_info.csv'],
    table: 'customers',
    fields: {
      full_name: 'name',
      age: 'age',
      email: 'email',
      phone: 'phone',
      full_address: 'address',
      job_title: 'occupation',
    },
  },
  {
    file: ['messy', 'customer_data.xlsx'],
    table: 'customers',
    fields: { Name: 'name', Address: 'address', Email: 'email' },
  },
  {
    file: ['tw_companies', 'tw_listed_2025.csv'],
    table: 'customers',
    fields: {
      公司代號: 'customerNumber',
      公司名稱: 'name',
      公司簡稱: 'otherName',
      產業別: 'industry',
      住址: 'address',
      營利事業統一編號: 'taxNumber',
      董事長: 'legalRepresentative',
      總經理: 'personInCharge',
      總機電話: 'phone',
      成立日期: 'founded',
      實收資本額: 'registeredCapital',
      傳真機號碼: 'fax',
      電子郵件信箱: 'email',
      網址: 'website',
    },
  },
];

/** Each file is read once. */
const tables = new Map<Expectation['file'], SourceTable>();

function propose({ file }: Expectation, isNamed: boolean) {
  const found = tables.get(file) ?? readSourceTable(...file);
  tables.set(file, found);
  const table = isNamed ? found : { ...found, source: { sheet: '' } };
  const context = {
    language: 'en-US',
    extraHeaders: new Map(),
    customerNumbers: new Set<string>(),
    customerNames: new Set<string>(),
  } as const;
  return runSteps(proposeImport(table, context));
}

function nameField(target: ImportTarget | undefined, main: TableId): string | undefined {
  if (target?.kind !== 'field') return undefined;
  return `${target.table === main ? '' : `${target.table}.`}${target.field}${target.part ? `/${target.part}` : ''}`;
}

describe.each(expectations.map((each) => [each.file.join('/'), each] as const))('%s', (_file, expectation) => {
  it(`is proposed for the table of ${expectation.table}, with the right fields before any correction`, () => {
    const { table, mapping, columns } = propose(expectation, true);
    const fields = columns.flatMap(({ header }, at) => {
      const field = nameField(mapping.targets[at], table);
      return field === undefined ? [] : [[header, field] as const];
    });
    expect({ table, fields: Object.fromEntries(fields) }).toEqual({
      table: expectation.table,
      fields: expectation.fields,
    });
  });

  it('loses no column that has a header', () => {
    const { mapping, columns } = propose(expectation, true);
    const lost = columns.filter(({ header }, at) => header.trim() !== '' && mapping.targets[at]?.kind === 'leaveOut');
    expect(lost).toEqual([]);
  });

  if (expectation.isTold !== false) {
    it('is about the same without the name of its file', () => {
      expect(propose(expectation, false).table).toBe(expectation.table);
    });
  }
});
