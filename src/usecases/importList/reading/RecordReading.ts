import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import type { ReadRecords, UnfitRecordValue } from '../readRecords';
import { isTemporaryKey } from '../readRecords';
import type { SourceTable } from '../sourceTable';
import { customerFieldOf, findCustomerKey, signatureOf } from './customerKeys';
import type { OpenedColumn, OpenedTargets } from './openTargets';
import { RecordCollector } from './RecordCollector';
import type { RowValues } from './readRow';
import { hasAnything, readRow } from './readRow';

/** The records that the rows of a source give, one row after the other. */
export class RecordReading {
  private readonly unfit: UnfitRecordValue[] = [];
  private readonly collectors: ReadonlyMap<TableId, RecordCollector>;
  /** Keys and positions of customers by what their rows say of them. */
  private readonly customers = new Map<string, { readonly key: CellValue; readonly record: number }>();
  /** Whether rows feed customers and other records, which refer to them. */
  private readonly refersToCustomers: boolean;

  constructor(
    private readonly source: SourceTable,
    private readonly targets: OpenedTargets,
  ) {
    const { tables } = targets;
    this.refersToCustomers =
      tables.has('customers') &&
      [...tables.keys()].some((table) => customerFieldOf(table) !== undefined && table !== 'customers');
    this.collectors = new Map(
      [...tables].map(([table, columns]) => [
        table,
        new RecordCollector(table, this.listFields(table, columns), source, this.unfit),
      ]),
    );
  }

  readRow(row: number): void {
    const rows = new Map([...this.targets.tables].map(([table, columns]) => [table, readRow(columns, row)]));
    const key = this.refersToCustomers ? this.addCustomer(rows, row) : undefined;
    for (const [table, values] of rows) {
      if (table === 'customers' && this.refersToCustomers) continue;
      const isFilled = hasAnything(values);
      const field = customerFieldOf(table);
      if (key !== undefined && field !== undefined && isBlank(values.values.get(field) ?? ''))
        values.values.set(field, key);
      if (table === 'monthlySales' && this.targets.months.size > 0) this.addMonths(row, values);
      else if (isFilled) this.addRecord(table, row, values);
    }
  }

  finish(): ReadRecords {
    return { tables: [...this.collectors.values()].map((collector) => collector.finish()), unfit: this.unfit };
  }

  private listFields(table: TableId, columns: readonly OpenedColumn[]): readonly string[] {
    const fields = new Set(columns.map(({ field }) => field));
    const key = table === 'customers' ? 'customerNumber' : customerFieldOf(table);
    if (this.refersToCustomers && key !== undefined) fields.add(key);
    if (table !== 'monthlySales' || this.targets.months.size === 0) return [...fields];
    const measures = [...this.targets.months.values()].flatMap((months) => months.map(({ field }) => field));
    return [...new Set([...fields, 'month', ...measures])];
  }

  private addRecord(table: TableId, row: number, { values, misfits }: RowValues): void {
    const collector = this.collectors.get(table);
    collector?.addMisfits(row, collector.add(row, values), misfits);
  }

  /** Answers the key of the row's customer; `undefined` where the row names none. */
  private addCustomer(rows: ReadonlyMap<TableId, RowValues>, row: number): CellValue | undefined {
    const customer = rows.get('customers');
    const collector = this.collectors.get('customers');
    if (customer === undefined || collector === undefined || !hasAnything(customer)) return undefined;
    const named = findCustomerKey(rows, row);
    const own = signatureOf(customer, (position) => this.source.columns[position]?.values[row] ?? '');
    // A number from another table's column tells customers apart whose own columns are the same.
    const signature = isTemporaryKey(named) ? own : `${own}${String(named)}`;
    const known = this.customers.get(signature);
    if (known !== undefined) {
      collector.addMisfits(row, known.record, customer.misfits);
      return known.key;
    }
    customer.values.set('customerNumber', named);
    const record = collector.add(row, customer.values);
    collector.addMisfits(row, record, customer.misfits);
    this.customers.set(signature, { key: named, record });
    return named;
  }

  /** One record a month that has a value, or one that does not fit. */
  private addMonths(row: number, base: RowValues): void {
    for (const [month, columns] of this.targets.months) {
      const measured = readRow(columns, row);
      if (!hasAnything(measured)) continue;
      const values = new Map([...base.values, ['month', month] as const, ...measured.values]);
      this.addRecord('monthlySales', row, { values, misfits: [...base.misfits, ...measured.misfits] });
    }
  }
}
