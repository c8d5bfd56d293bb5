import type { CellValue } from '../../../../src/archive/cellValue';
import { writeImportedFrom } from '../../../../src/archive/importedFrom';
import type { AppendedRecords, Plan } from '../../../../src/archive/plan';

/** The number of the import that `makeImport` makes. */
export const importNumber = 'I000001';

const customerFields = ['customerNumber', 'name', 'stage', 'remarks', 'importedFrom'];
const salesFields = ['entryNumber', 'customerNumber', 'month', 'amount', 'importedFrom'];
const logFields = ['entryNumber', 'changedAt', 'changedBy', 'way', 'table', 'record', 'field', 'before', 'after'];

/** An import of new customers, two months of sales for each, a column of their own and three changed names. */
export function makeImport(customers: number): Plan {
  const sourceOf = (index: number, part = 1): string => writeImportedFrom({ importNumber, row: index + 2, part });
  const numberOf = (index: number): string => `N-${String(index + 1).padStart(6, '0')}`;
  const indexes = Array.from({ length: customers }, (_, index) => index);
  const changed = ['C-000002', 'C-000004', 'C-000005'];
  return {
    name: 'importList',
    register: {
      importNumber,
      values: {
        importedOn: 46_348.5,
        importedBy: 'Ann',
        file: 'fair.csv',
        rows: customers,
        added: customers,
        changed: 3,
      },
      state: 'finished',
      cellEntries: toLog(
        changed.map((record) => ['Customers', record, 'Customer name', nameBefore(record), `${record} Ltd`]),
        1,
      ),
    },
    addedColumns: [{ table: 'customers', header: 'Booth', numberFormat: '@' }],
    appended: [
      {
        table: 'customers',
        fields: [...customerFields, 'extra:Booth'],
        records: indexes.map((index) => [
          numberOf(index),
          `New ${index + 1}`,
          'Prospect',
          '=1+1',
          sourceOf(index),
          `0${index}`,
        ]),
      },
      {
        table: 'monthlySales',
        fields: salesFields,
        records: indexes.flatMap((index) =>
          [1, 2].map((part): CellValue[] => [
            `S${String(2 * index + part).padStart(6, '0')}`,
            numberOf(index),
            46_000 + 31 * part,
            index * 10 + part,
            sourceOf(index, part),
          ]),
        ),
      },
      toLog([['Imports', importNumber, '', '', 'fair.csv']], 4),
    ],
    columnChanges: [
      {
        table: 'customers',
        field: 'name',
        changes: changed.map((record) => ({ record, before: nameBefore(record), after: `${record} Ltd` })),
      },
    ],
    addedSheets: [
      {
        name: 'Not imported',
        columns: [
          { header: 'Why not imported', values: ['No name', 'No name'], numberFormats: 'General', width: 200 },
          { header: 'Phone', values: ['0049', '+49 30'], numberFormats: '@', width: 100 },
        ],
      },
    ],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
  };
}

function nameBefore(record: string): string {
  return `Customer ${Number(record.slice(2))}`;
}

function toLog(rows: readonly CellValue[][], first: number): AppendedRecords {
  return {
    table: 'changeLog',
    fields: logFields,
    records: rows.map((row, index) => [
      `L${String(first + index).padStart(6, '0')}`,
      46_348.5,
      'Ann',
      'Add-in',
      ...row,
    ]),
  };
}
