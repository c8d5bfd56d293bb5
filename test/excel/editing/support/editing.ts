import { catalogue } from '../../../../src/archive/catalogue';
import type { CellValue } from '../../../../src/archive/cellValue';
import type { TableId } from '../../../../src/archive/field';
import type { FileRecord } from '../../../../src/usecases/customerFiles';
import type { EditDecision } from '../../../../src/usecases/recordEditing';
import { columnArea, readColumn, tableNamed } from '../../support/customers';
import type { OpenWorkbook } from '../../support/openWorkbook';

/** A record as it stands in an English archive, as the pane would have read it. */
export function fileOf({ host }: OpenWorkbook, id: TableId, record: string): FileRecord {
  const { tableName, keyField, fields } = catalogue[id];
  const headers = new Map(fields.map((field) => [field.header['en-US'], field.id]));
  const keyHeader = fields.find((field) => field.id === keyField)?.header['en-US'] ?? '';
  const row = readColumn(host.engine, tableName, keyHeader).indexOf(record);
  const values = tableNamed(host.engine, tableName).columns.map(({ name }): [string, CellValue] => {
    const area = columnArea(host.engine, tableName, name);
    return [
      headers.get(name) ?? `extra:${name}`,
      host.engine.values({ ...area, row: area.row + row, rows: 1 })[0]?.[0] ?? '',
    ];
  });
  return { table: id, record, row, values: Object.fromEntries(values) };
}

/** The entries of the change log of an English archive, without the time. */
export function logOf({ host }: OpenWorkbook): CellValue[][] {
  const columns = [
    'Entry No.',
    'Changed by',
    'How',
    'Customer No.',
    'Table',
    'Record',
    'Field',
    'Before',
    'After',
    'Reason',
  ].map((header) => readColumn(host.engine, 'ChangeLog', header));
  const [numbers = []] = columns;
  return numbers.map((_number, row) => columns.map((column) => column[row] ?? '')).filter(([number]) => number !== '');
}

/** The decision that can be applied; fails the test for any other. */
export function ready(decision: EditDecision): Extract<EditDecision, { kind: 'ready' }> {
  if (decision.kind !== 'ready') {
    throw new Error(`Not ready: ${JSON.stringify(decision)}`);
  }
  return decision;
}

/** What stands in a cell of the customers, by the customer's number and the English header. */
export function customerCell({ host }: OpenWorkbook, number: string, header: string): CellValue {
  const row = readColumn(host.engine, 'Customers', 'Customer No.').indexOf(number);
  return readColumn(host.engine, 'Customers', header)[row] ?? '';
}
