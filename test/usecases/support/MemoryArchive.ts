import { catalogue } from '../../../src/archive/catalogue';
import type { CellValue } from '../../../src/archive/cellValue';
import type { TableId } from '../../../src/archive/field';
import type { Language } from '../../../src/archive/language';
import type { AppendedRecords, Plan } from '../../../src/archive/plan';
import { recordKeys } from '../../../src/archive/recordKeys';
import type { ArchiveSnapshot, TableSnapshot } from '../../../src/usecases/importList/comparison/archiveSnapshot';
import type { DecisionContext } from '../../../src/usecases/importList/decision/decisionContext';
import { nextNumber } from '../../../src/usecases/nextNumber';

type MemoryRecord = Record<string, CellValue>;

/** An archive of plain values that plans of imports are applied to, whole or only their beginning. */
export class MemoryArchive {
  readonly sheets: string[] = [];
  private readonly records = new Map<TableId, MemoryRecord[]>();
  private readonly extraFields = new Map<TableId, string[]>();

  constructor(
    records: Readonly<Partial<Record<TableId, readonly Readonly<MemoryRecord>[]>>> = {},
    readonly language: Language = 'en-US',
  ) {
    for (const { id } of Object.values(catalogue)) {
      this.records.set(
        id,
        (records[id] ?? []).map((record) => ({ ...record })),
      );
    }
  }

  recordsOf(table: TableId): readonly Readonly<MemoryRecord>[] {
    return this.records.get(table) ?? [];
  }

  /** Everything that stands in the archive, without cells that are blank. */
  get content(): unknown {
    return [...this.records].map(([table, records]) => [
      table,
      records.map((record) => Object.entries(record).filter(([, value]) => value !== '')),
    ]);
  }

  fieldsOf(table: TableId): readonly string[] {
    return [...catalogue[table].fields.map(({ id }) => id), ...(this.extraFields.get(table) ?? [])];
  }

  snapshot(): ArchiveSnapshot {
    const unfinished = this.recordsOf('imports').find(({ state }) => state === 'unfinished');
    return {
      language: this.language,
      tables: new Map([...this.records.keys()].map((table): [TableId, TableSnapshot] => [table, this.read(table)])),
      simplify: (text) => text,
      ...(unfinished && { unfinishedImport: String(unfinished['importNumber']) }),
    };
  }

  context(): DecisionContext {
    const { unfinishedImport } = this.snapshot();
    const numbers = this.recordsOf('imports').map(({ importNumber }) => importNumber ?? '');
    const firstNumber = this.recordsOf('changeLog').length + 1;
    return {
      importNumber: unfinishedImport ?? nextNumber('imports', numbers),
      importedAt: '2026-11-22T10:00:00',
      author: 'Ann',
      stamp: { at: '2026-11-22T10:00:00', by: 'Ann', way: 'addIn', language: this.language, firstNumber },
      layout: 'layout',
      fingerprint: 'fingerprint',
      sheetNames: this.sheets,
    };
  }

  /**
   * Applies a plan in the order in which an import is written, and stops after so many writes.
   * @returns how many writes the plan takes
   */
  apply(plan: Plan, most = Infinity): number {
    const writes = this.listWrites(plan);
    writes.slice(0, most).forEach((write) => write());
    return writes.length;
  }

  private listWrites({ register, addedColumns, appended, columnChanges, addedSheets }: Plan): (() => void)[] {
    if (register === undefined) throw new Error('Only plans of imports are applied here.');
    const { importNumber, values, cellEntries, state } = register;
    const entry = (): MemoryRecord | undefined =>
      this.records.get('imports')?.find((each) => each['importNumber'] === importNumber);
    const begin = (): void => {
      if (entry() === undefined) this.records.get('imports')?.push({ importNumber, ...values, state: 'unfinished' });
    };
    const addColumns = (): void => {
      for (const { table, header } of addedColumns ?? []) {
        this.extraFields.set(table, [...(this.extraFields.get(table) ?? []), `extra:${header}`]);
      }
    };
    const appends = appended.flatMap((block) =>
      block.table === 'changeLog' ? [] : block.records.map((record) => () => this.append(block, record)),
    );
    const cells = columnChanges.flatMap(({ table, field, changes }) =>
      changes.map((change) => ({ table, field, ...change })),
    );
    const changes = cells.map(({ table, field, record, before, after }, index) => () => {
      this.change(table, record, field, before, after);
      const logged = cellEntries?.records[index];
      if (cellEntries !== undefined && logged !== undefined) this.append(cellEntries, logged);
    });
    const addSheets = (): void => addedSheets?.forEach(({ name }) => this.sheets.push(name));
    const end = (): void => {
      for (const block of appended.filter(({ table }) => table === 'changeLog')) {
        block.records.forEach((record) => this.append(block, record));
      }
      Object.assign(entry() ?? {}, { state });
    };
    return [begin, addColumns, ...appends, ...changes, addSheets, end];
  }

  private append({ table, fields }: AppendedRecords, values: readonly CellValue[]): void {
    const record: MemoryRecord = {};
    fields.forEach((field, place) => {
      if (!this.fieldsOf(table).includes(field)) throw new Error(`${table} has no column ${field}.`);
      record[field] = values[place] ?? '';
    });
    this.records.get(table)?.push(record);
  }

  private change(table: TableId, key: string, field: string, before: CellValue, after: CellValue): void {
    const { keyField } = catalogue[table];
    const records = this.records.get(table) ?? [];
    const record = records[recordKeys(records.map((each) => each[keyField] ?? '')).indexOf(key)];
    if (record === undefined) throw new Error(`${table} has no record ${key}.`);
    if ((record[field] ?? '') !== before) throw new Error(`${table} ${key}: ${field} is not ${before}.`);
    record[field] = after;
  }

  private read(table: TableId): TableSnapshot {
    const records = this.recordsOf(table);
    const fields = this.fieldsOf(table);
    return {
      fields,
      columns: new Map(fields.map((field) => [field, records.map((record) => record[field] ?? '')])),
      rowCount: records.length,
    };
  }
}
