import { catalogue } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import type { RecordKey } from '../../archive/plan';
import { keyOfRecord } from '../../archive/recordKeys';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type {
  CustomerFile,
  CustomerFiles,
  FileRecord,
  RelatedRecords,
  SelectedFile,
} from '../../usecases/customerFiles';
import { findRelation } from '../../usecases/customerRelations';
import type { CustomerRelation } from '../../usecases/customerRelations';
import { ArchivePlaces } from './ArchivePlaces';
import type { Looked } from './ArchivePlaces';
import { tableByName } from './archiveLayout';
import type { ArchiveTable } from '../archiveTable';
import { findRow, readRecord } from './readRecord';
import { readCustomerFile } from './readCustomerFile';
import type { FileSources } from './readCustomerFile';
import { nameCells } from './requestRecords';
import { requestRelated } from './requestRelated';
import { cellsInBody } from './requestSelection';
import type { SelectedRow } from './requestSelection';
import { runInExcel } from '../runInExcel';
import { selectRecord } from './selectRecord';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** Records that `readRelated` reads at once. */
const PAGE_RECORDS = 20;

/** The customers' files of the workbook beside this page. */
export class ExcelCustomerFiles implements CustomerFiles {
  /** Where records stand; credit control finds a customer's rows by it. */
  readonly places: ArchivePlaces;
  /** A reading of the selection that has not begun yet serves everybody who asks. */
  private waiting: Promise<SelectedFile> | undefined;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {
    this.places = new ArchivePlaces(surroundings, turns);
  }

  readSelected(): Promise<SelectedFile> {
    this.waiting ??= this.turns.take(() => {
      this.waiting = undefined;
      return runInExcel(this.surroundings, (context) => this.readSelectedFile(context));
    });
    return this.waiting;
  }

  read(customer: RecordKey): Promise<CustomerFile> {
    return this.run(async (context) => {
      const sources = this.findSources(await this.places.look(context));
      if (sources === undefined) {
        throw new WorkbookProblem('noArchive');
      }
      return (await readFileOf(context, sources, customer)) ?? failToFind(customer);
    });
  }

  readRelated(customer: RecordKey, table: TableId, from: number): Promise<RelatedRecords> {
    return this.run(async (context) => {
      const { layout } = await this.places.look(context);
      const relation = findRelation(table);
      const place = layout.tables.get(table);
      if (relation === undefined || place === undefined) {
        return { table, count: 0, records: [] };
      }
      const { indexes } = this.places;
      const customerNumber = keyOfRecord(customer);
      const question = { table: place, relation, customerNumber, from, count: PAGE_RECORDS };
      const answer = requestRelated(context, layout, indexes, question);
      await context.sync();
      const { related, isSound } = answer();
      if (isSound === false) {
        indexes.disprove(table);
      }
      return related;
    });
  }

  readRecord(table: TableId, record: RecordKey): Promise<FileRecord> {
    return this.run(async (context) => {
      const { layout } = await this.places.look(context);
      const place = layout.tables.get(table);
      const found = place && (await readRecord(context, place, this.places.indexes, record));
      return found ?? failToFind(record);
    });
  }

  /** As `ArchiveWorkbook.selectRecord`; quick where it is known where the record stands. */
  selectRecord(table: TableId, record: RecordKey): Promise<void> {
    return this.run(async (context) => {
      const { layout } = await this.places.look(context);
      const place = layout.tables.get(table) ?? failToFind(record);
      await selectRecord(context, place, record, this.places.indexes.indexOf(table)?.rowOf(record));
    });
  }

  onSelection(listener: () => void): () => void {
    return this.places.subscribe(listener);
  }

  private run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => runInExcel(this.surroundings, batch));
  }

  private async readSelectedFile(context: Excel.RequestContext): Promise<SelectedFile> {
    const looked = await this.places.look(context);
    const sources = this.findSources(looked);
    const table = looked.selected && tableByName(looked.layout, looked.selected.tableName);
    const record = table && this.readSelectedRow(table, looked.selected);
    if (sources === undefined || record === undefined) {
      return { kind: 'elsewhere' };
    }
    if (record.table === 'customers') {
      const file = await readCustomerFile(context, sources, { kind: 'read', customer: record });
      return file === undefined ? { kind: 'elsewhere' } : { kind: 'customer', file, selected: nameOnly(record) };
    }
    const relation = findRelation(record.table);
    return relation === undefined ? { kind: 'elsewhere' } : readOwnersFile(context, sources, relation, record);
  }

  /** `undefined` where there is no customer table. */
  private findSources({ layout }: Looked): FileSources | undefined {
    const customers = layout.tables.get('customers');
    return customers && { layout, customers, indexes: this.places.indexes };
  }

  /**
   * The selected row as a record; `undefined` in headers and totals, and in a row where nothing stands. Of two records with
   * the same number the index knows which is which.
   */
  private readSelectedRow(table: ArchiveTable, selected: SelectedRow): FileRecord | undefined {
    const cells = cellsInBody(selected, table);
    if (cells === undefined || cells.every(isBlank)) {
      return undefined;
    }
    const values = nameCells(table, selected.columnNames, cells);
    const key = String(values[catalogue[table.id].keyField] ?? '');
    const indexed = this.places.indexes.indexOf(table.id)?.recordAt(selected.row - table.firstRow);
    const record = indexed !== undefined && keyOfRecord(indexed) === key ? indexed : key;
    return { table: table.id, record, values, row: selected.row - table.firstRow };
  }
}

/** Reads the file of the customer to whom a record belongs. */
async function readOwnersFile(
  context: Excel.RequestContext,
  sources: FileSources,
  { ownerField, through }: CustomerRelation,
  record: FileRecord,
): Promise<SelectedFile> {
  const owner = String(record.values[ownerField] ?? '');
  const customerNumber = through === undefined ? owner : await readCustomerOf(context, sources, through, owner);
  const file = customerNumber === '' ? undefined : await readFileOf(context, sources, customerNumber);
  const selected = nameOnly(record);
  return file === undefined ? { kind: 'dangling', selected, customerNumber } : { kind: 'customer', file, selected };
}

/** The number of the customer to whom a record between belongs, such as the contact of a personal fact; '' if there is none. */
async function readCustomerOf(
  context: Excel.RequestContext,
  { layout, indexes }: FileSources,
  through: TableId,
  record: RecordKey,
): Promise<string> {
  const table = layout.tables.get(through);
  const found = table && record !== '' ? await readRecord(context, table, indexes, record) : undefined;
  return String(found?.values['customerNumber'] ?? '');
}

/** Reads a file by the customer's number; `undefined` if there is no such customer. */
async function readFileOf(
  context: Excel.RequestContext,
  sources: FileSources,
  record: RecordKey,
): Promise<CustomerFile | undefined> {
  const { customers, indexes } = sources;
  const hint = indexes.indexOf('customers')?.rowOf(record);
  if (hint === undefined && indexes.isCurrent('customers')) {
    return undefined;
  }
  const file =
    hint === undefined ? undefined : await readCustomerFile(context, sources, { kind: 'at', record, row: hint });
  if (file !== undefined) {
    return file;
  }
  indexes.disprove('customers');
  const row = await findRow(context, customers, record);
  return row === undefined ? undefined : readCustomerFile(context, sources, { kind: 'at', record, row });
}

function nameOnly({ table, record }: FileRecord): Pick<FileRecord, 'table' | 'record'> {
  return { table, record };
}

function failToFind(record: RecordKey): never {
  throw new WorkbookProblem('recordNotFound', { record });
}
