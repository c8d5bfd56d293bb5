import type { CellValue } from '../../../src/archive/cellValue';
import type { TableId } from '../../../src/archive/field';
import { plainDateToSerial } from '../../../src/domain/serialDate';
import type { ImportMapping, ImportTarget } from '../../../src/usecases/importList/importMapping';
import { readImportedRecords } from '../../../src/usecases/importList/reading/readImportedRecords';
import { isTemporaryKey, temporaryKeyOf } from '../../../src/usecases/importList/readRecords';
import type { ReadRecords } from '../../../src/usecases/importList/readRecords';
import type { SourceTable } from '../../../src/usecases/importList/sourceTable';
import { runSteps } from '../../../src/usecases/importList/steps';
import { makeTable } from './support/makeTable';

const leaveOut: ImportTarget = { kind: 'leaveOut' };
const january = plainDateToSerial({ year: 2024, month: 1, day: 1 }) ?? 0;
const february = plainDateToSerial({ year: 2024, month: 2, day: 1 }) ?? 0;

function to(table: TableId, field: string, part?: 'givenName' | 'familyName'): ImportTarget {
  return { kind: 'field', table, field, ...(part && { part }) };
}

function read(
  rows: readonly (readonly CellValue[])[],
  targets: readonly ImportTarget[],
  more: Partial<SourceTable> & Partial<ImportMapping> = {},
): ReadRecords {
  const columns = targets.map((_target, column) => ({
    header: `Column ${column + 1}`,
    values: rows.map((row) => row[column] ?? ''),
    numberFormats: 'General',
  }));
  const mapping = { targets, dateOrders: more.dateOrders ?? {}, decimalSigns: more.decimalSigns ?? {} };
  return runSteps(readImportedRecords(makeTable(columns, more), mapping, { language: 'en-US' }));
}

/** The records of a table, each by its fields, without what is empty. */
function recordsOf({ tables }: ReadRecords, id: TableId): Record<string, CellValue>[] {
  const table = tables.find((each) => each.table === id);
  return (table?.records ?? []).map((values) => {
    const filled = values.flatMap((value, at): [string, CellValue][] =>
      value === '' ? [] : [[table?.fields[at] ?? '', value]],
    );
    return Object.fromEntries(filled);
  });
}

describe('Reading wide sheets', () => {
  it('pauses by cells, so that few rows with many columns are no longer a step than many rows with few', () => {
    const columns = Array.from({ length: 2000 }, (_, at) => ({
      header: `Column ${at}`,
      values: Array.from({ length: 20 }, (_value, row) => `${at}.${row}`),
      numberFormats: '@',
    }));
    const targets = columns.map(({ header }): ImportTarget => ({ kind: 'extra', table: 'customers', header }));
    const steps = readImportedRecords(
      makeTable(columns),
      { targets, dateOrders: {}, decimalSigns: {} },
      { language: 'en-US' },
    );
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(10);
  });
});

describe('The records of a source', () => {
  it('have the values of their rows, passed-over rows and columns left out', () => {
    const result = read(
      [
        ['C1', 'Acme', 'x', '1,234.50'],
        ['Total', '', '', '5.00'],
        ['C2', 'Beta', 'y', '3万'],
      ],
      [to('customers', 'customerNumber'), to('customers', 'name'), leaveOut, to('customers', 'creditLimit')],
      { dataRows: [0, 2] },
    );
    expect(recordsOf(result, 'customers')).toEqual([
      { customerNumber: 'C1', name: 'Acme', creditLimit: 1234.5 },
      { customerNumber: 'C2', name: 'Beta', creditLimit: 30_000 },
    ]);
    expect(result.tables[0]?.rows).toEqual([0, 2]);
    expect(result.unfit).toEqual([]);
  });

  it('say of a value that does not fit where it stands, and to which record it belongs', () => {
    const { unfit } = read([['C1', 'soon']], [to('customers', 'customerNumber'), to('customers', 'founded')], {
      row: 4,
      column: 1,
    });
    expect(unfit).toEqual([
      {
        header: 'Column 2',
        address: 'C6',
        row: 6,
        field: 'founded',
        value: 'soon',
        reason: 'notADate',
        table: 'customers',
        record: 0,
      },
    ]);
  });

  it('are there even if the only value of a row does not fit, so that it is not lost', () => {
    const result = read([['soon'], ['']], [to('customers', 'founded')]);
    expect(result.tables[0]?.rows).toEqual([0]);
    expect(result.unfit).toHaveLength(1);
  });

  it('join the parts of a person’s name as people there do', () => {
    const targets = [to('contacts', 'name', 'familyName'), to('contacts', 'name', 'givenName')];
    const result = read(
      [
        ['King', 'Jean'],
        ['王', '小明'],
        ['Lee', ''],
      ],
      targets,
    );
    expect(recordsOf(result, 'contacts').map(({ name }) => name)).toEqual(['Jean King', '王小明', 'Lee']);
  });

  it('keep columns that the catalogue does not know as they stand', () => {
    const result = read(
      [
        ['C1', '＝１'],
        ['C2', true],
      ],
      [to('customers', 'customerNumber'), { kind: 'extra', table: 'customers', header: 'Club' }],
    );
    expect(result.tables[0]?.fields).toEqual(['customerNumber', 'extra:Club']);
    expect(result.tables[0]?.records.map(([, club]) => club)).toEqual(['＝１', true]);
  });
});

describe('A row that feeds a customer and a contact', () => {
  const targets = [
    to('customers', 'customerNumber'),
    to('customers', 'name'),
    to('contacts', 'name'),
    to('contacts', 'phone'),
  ];

  it('gives the contact the number of its customer', () => {
    const result = read([['C1', 'Acme', 'Ann', '1234567']], targets);
    expect(result.tables.map(({ table }) => table)).toEqual(['customers', 'contacts']);
    expect(recordsOf(result, 'contacts')).toEqual([{ customerNumber: 'C1', name: 'Ann', phone: '1234567' }]);
  });

  it('gives both the same temporary key where the archive will number the customer', () => {
    const result = read([['', 'Acme', 'Ann', '']], targets);
    expect(recordsOf(result, 'customers')).toEqual([{ customerNumber: temporaryKeyOf(0), name: 'Acme' }]);
    expect(recordsOf(result, 'contacts')).toEqual([{ customerNumber: temporaryKeyOf(0), name: 'Ann' }]);
    expect(isTemporaryKey(temporaryKeyOf(0))).toBe(true);
    expect(isTemporaryKey('0')).toBe(false);
  });

  it('does not give the same customer twice for two contacts', () => {
    const result = read(
      [
        ['', 'Acme', 'Ann', ''],
        ['', 'Acme', 'Bo', ''],
        ['', 'Beta', 'Cy', ''],
      ],
      targets,
    );
    expect(recordsOf(result, 'customers').map(({ name }) => name)).toEqual(['Acme', 'Beta']);
    expect(recordsOf(result, 'contacts').map(({ customerNumber }) => customerNumber)).toEqual(
      [0, 0, 2].map(temporaryKeyOf),
    );
  });

  it('gives no contact where there is none', () => {
    expect(recordsOf(read([['C1', 'Acme', '', '']], targets), 'contacts')).toEqual([]);
  });

  it('takes the number of the customer from the contact’s column where that is the only one', () => {
    const result = read(
      [['C7', 'Acme', 'Ann']],
      [to('contacts', 'customerNumber'), to('customers', 'name'), to('contacts', 'name')],
    );
    expect(recordsOf(result, 'customers')).toEqual([{ customerNumber: 'C7', name: 'Acme' }]);
  });

  it('tells customers apart by their numbers even if all else is the same', () => {
    const targetsOfOrders = [to('orders', 'customerNumber'), to('customers', 'name'), to('orders', 'orderNumber')];
    const result = read(
      [
        ['C1', 'Acme', 'O1'],
        ['C2', 'Acme', 'O2'],
        ['C1', 'Acme', 'O3'],
      ],
      targetsOfOrders,
    );
    expect(recordsOf(result, 'customers').map(({ customerNumber }) => customerNumber)).toEqual(['C1', 'C2']);
    expect(recordsOf(result, 'orders')).toHaveLength(3);
  });
});

describe('Columns of months', () => {
  const number = to('monthlySales', 'customerNumber');
  const month = (serial: number, measure: 'amount' | 'cost' | 'target'): ImportTarget => ({
    kind: 'month',
    month: serial,
    measure,
  });

  it('give one record of Monthly sales for each customer and month that has a value', () => {
    const result = read(
      [
        ['C1', 5, ''],
        ['C2', 7, 0],
      ],
      [number, month(january, 'amount'), month(february, 'amount')],
    );
    expect(recordsOf(result, 'monthlySales')).toEqual([
      { customerNumber: 'C1', month: january, amount: 5 },
      { customerNumber: 'C2', month: january, amount: 7 },
      { customerNumber: 'C2', month: february, amount: 0 },
    ]);
    expect(result.tables[0]?.rows).toEqual([0, 1, 1]);
  });

  it('that hold plan and sales of the same month give one record', () => {
    const result = read(
      [['C1', 'Pumps', 9, 5]],
      [number, to('monthlySales', 'productLine'), month(january, 'target'), month(january, 'amount')],
    );
    expect(recordsOf(result, 'monthlySales')).toEqual([
      { customerNumber: 'C1', productLine: 'Pumps', month: january, target: 9, amount: 5 },
    ]);
  });

  it('count in the unit that stands above the table', () => {
    const result = read([['C1', 1.5]], [number, month(january, 'amount')], { moneyFactor: 10_000 });
    expect(recordsOf(result, 'monthlySales')[0]?.['amount']).toBe(15_000);
  });

  it('are answered together: what holds for one month holds for all', () => {
    const targets = [number, month(january, 'amount'), month(february, 'amount')];
    expect(read([['C1', '1,234', '2,500']], targets).unfit.map(({ reason }) => reason)).toEqual([
      'ambiguousNumber',
      'ambiguousNumber',
    ]);
    const answered = read([['C1', '1,234', '2,500']], targets, { decimalSigns: { 1: 'point' } });
    expect(recordsOf(answered, 'monthlySales').map(({ amount }) => amount)).toEqual([1234, 2500]);
  });

  it('beside columns of customers give both, the sales referring to the customer', () => {
    const result = read([['Acme', 5]], [to('customers', 'name'), month(january, 'amount')]);
    expect(recordsOf(result, 'customers')).toEqual([{ customerNumber: temporaryKeyOf(0), name: 'Acme' }]);
    expect(recordsOf(result, 'monthlySales')).toEqual([
      { customerNumber: temporaryKeyOf(0), month: january, amount: 5 },
    ]);
  });

  it('keep a value that does not fit with its month', () => {
    const result = read([['C1', 'n/a']], [number, month(january, 'amount')]);
    expect(recordsOf(result, 'monthlySales')).toEqual([{ customerNumber: 'C1', month: january }]);
    expect(result.unfit).toMatchObject([{ field: 'amount', record: 0, table: 'monthlySales', reason: 'notANumber' }]);
  });
});
