import type { TableId } from '../../../src/archive/field';
import type { WorkbookProblem, Work } from '../../../src/usecases/archiveWorkbook';
import type { ColumnFit, ImportMapping, ImportProposal } from '../../../src/usecases/importList/importMapping';
import type {
  Comparison,
  ImportChoices,
  ImportDecision,
  ListImport,
  OpenedFile,
  PossibleDuplicate,
  SheetChoice,
  SourceFile,
  UnfinishedImport,
} from '../../../src/usecases/importList/listImport';
import type { CellArea, SourceSheet } from '../../../src/usecases/importList/sourceSheet';
import type { SourceTable } from '../../../src/usecases/importList/sourceTable';

/** Imports for tests of the pane: it decides nothing, answers what a test gives it, and remembers what it was asked. */
export class MemoryListImport implements ListImport {
  sheets: readonly SheetChoice[] = [{ sheetName: 'Fair 2026', isActive: true }];
  sheet: SourceSheet = createSourceSheet([
    ['Company', 'City', 'Phone'],
    ['Alder', 'Portland', '555-0101'],
    ['Birch', 'Salem', '555-0102'],
  ]);
  tables: readonly SourceTable[] = [createSourceTable(this.sheet)];
  proposal: ImportProposal = createProposal();
  fits: readonly ColumnFit[] = this.proposal.columns.map(() => ({ filled: 2, fitting: 2, unfitSamples: [] }));
  duplicates: readonly PossibleDuplicate[] = [];
  decision: ImportDecision = createImportDecision({});
  unfinished: UnfinishedImport | undefined;
  file: OpenedFile = {
    kind: 'workbook',
    sheetNames: ['Fair 2026'],
    read: () => Promise.resolve(this.sheet),
  };
  readonly opened: SourceFile[] = [];
  readonly read: { readonly sheetName: string; readonly area: CellArea | undefined }[] = [];
  readonly pasted: { readonly text: string; readonly html?: string }[] = [];
  readonly headerRows: number[] = [];
  readonly proposedInto: (TableId | undefined)[] = [];
  readonly measured: ImportMapping[] = [];
  readonly compared: ImportMapping[] = [];
  readonly decided: ImportChoices[] = [];
  private readonly failures = new Map<keyof ListImport, WorkbookProblem>();

  /** The next call of the method rejects with this problem. */
  failNext(method: keyof ListImport, problem: WorkbookProblem): void {
    this.failures.set(method, problem);
  }

  async listSheets(): Promise<readonly SheetChoice[]> {
    this.throwFailure('listSheets');
    return this.sheets;
  }

  async readSheet(sheetName: string, area: CellArea | undefined): Promise<SourceSheet> {
    this.throwFailure('readSheet');
    this.read.push({ sheetName, area });
    return this.sheet;
  }

  async openFile(file: SourceFile): Promise<OpenedFile> {
    this.throwFailure('openFile');
    this.opened.push(file);
    return this.file;
  }

  async readPasted(pasted: { readonly text: string; readonly html?: string }): Promise<SourceSheet> {
    this.throwFailure('readPasted');
    this.pasted.push(pasted);
    return this.sheet;
  }

  async findTables(): Promise<readonly SourceTable[]> {
    this.throwFailure('findTables');
    return this.tables;
  }

  async takeTable(sheet: SourceSheet, headerRow: number): Promise<SourceTable> {
    this.headerRows.push(headerRow);
    return createSourceTable(sheet, { row: headerRow });
  }

  async propose(_table: SourceTable, into: TableId | undefined): Promise<ImportProposal> {
    this.throwFailure('propose');
    this.proposedInto.push(into);
    return into === undefined ? this.proposal : { ...this.proposal, table: into };
  }

  async measureFit(
    _table: SourceTable,
    mapping: ImportMapping,
    columns: readonly number[],
  ): Promise<readonly ColumnFit[]> {
    this.throwFailure('measureFit');
    this.measured.push(mapping);
    return columns.map((column) => this.fits[column] ?? { filled: 0, fitting: 0, unfitSamples: [] });
  }

  async compare(table: SourceTable, mapping: ImportMapping): Promise<Comparison> {
    this.throwFailure('compare');
    this.compared.push(mapping);
    return { table, mapping, duplicates: this.duplicates };
  }

  async decide(_comparison: Comparison, choices: ImportChoices, _work: Work): Promise<ImportDecision> {
    this.throwFailure('decide');
    this.decided.push(choices);
    return this.decision;
  }

  async findUnfinished(): Promise<UnfinishedImport | undefined> {
    return this.unfinished;
  }

  private throwFailure(method: keyof ListImport): void {
    const failure = this.failures.get(method);
    this.failures.delete(method);
    if (failure !== undefined) throw failure;
  }
}

/** A sheet of these rows of text, as from CSV. */
export function createSourceSheet(rows: readonly (readonly string[])[]): SourceSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    source: { sheet: 'Fair 2026' },
    row: 0,
    column: 0,
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, column) => ({
      values: rows.map((row) => row[column] ?? ''),
      numberFormats: '@',
    })),
    merges: [],
  };
}

/** The table whose header is at a row of the sheet, with every row below. */
export function createSourceTable(sheet: SourceSheet, given: Partial<SourceTable> = {}): SourceTable {
  const row = given.row ?? 0;
  const rowCount = sheet.rowCount - row - 1;
  return {
    source: sheet.source,
    sheetName: sheet.source.sheet,
    row,
    column: 0,
    rowCount,
    columns: sheet.columns.map(({ values, numberFormats }) => ({
      header: String(values[row]),
      values: values.slice(row + 1),
      numberFormats,
    })),
    headerRows: 1,
    dataRows: Array.from({ length: rowCount }, (_, offset) => offset),
    passedOver: [],
    moneyFactor: 1,
    months: [],
    ...given,
  };
}

/** Company, city and phone into the customers. */
export function createProposal(given: Partial<ImportProposal> = {}): ImportProposal {
  return {
    table: 'customers',
    mapping: {
      targets: [
        { kind: 'field', table: 'customers', field: 'name' },
        { kind: 'field', table: 'customers', field: 'city' },
        { kind: 'extra', table: 'customers', header: 'Phone' },
      ],
      dateOrders: {},
      decimalSigns: {},
    },
    columns: [
      { header: 'Company', samples: ['Alder', 'Birch'], because: 'header', isEmpty: false },
      { header: 'City', samples: ['Portland', 'Salem'], because: 'header', isEmpty: false },
      { header: 'Phone', samples: ['555-0101', '555-0102'], isEmpty: false },
    ],
    isRemembered: false,
    ...given,
  };
}

export function createImportDecision(given: Partial<ImportDecision>): ImportDecision {
  return {
    plan: {
      name: 'importList',
      columnChanges: [],
      appended: [],
      removed: [],
      restoredColumns: [],
      ensuresColours: false,
    },
    counts: [{ table: 'customers', added: 2, changed: 0, unchanged: 0, skipped: 0, repeated: 0, rejected: 0 }],
    changes: [],
    rejected: [],
    missing: [],
    ...given,
  };
}
