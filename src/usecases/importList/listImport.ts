import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { Plan, RecordKey } from '../../archive/plan';
import type { UnfitReason } from '../../archive/unfitReason';
import type { Work } from '../archiveWorkbook';
import type { ColumnFit, ImportMapping, ImportProposal } from './importMapping';
import type { CellArea, SourceSheet } from './sourceSheet';
import type { SourceTable } from './sourceTable';

/**
 * Taking lists into the archive: read, find the table, map its columns, read its records, compare them with the archive,
 * decide. Nothing is written before `ArchiveWorkbook.apply` gets the decision's plan. `src/excel` implements it.
 */
export interface ListImport {
  /** The sheets of the workbook that hold something and are not the archive's own, the active one first. */
  listSheets(): Promise<readonly SheetChoice[]>;
  /** Reads a sheet of the workbook whole, or only an area of it. */
  readSheet(sheetName: string, area: CellArea | undefined, work: Work): Promise<SourceSheet>;
  /** Opens a file that was chosen or dropped. @throws WorkbookProblem `fileRefused` with its `reason`. */
  openFile(file: SourceFile, work: Work): Promise<OpenedFile>;
  /** What was pasted: text with tabs, or the HTML that spreadsheets put beside it. */
  readPasted(pasted: { readonly text: string; readonly html?: string }, work: Work): Promise<SourceSheet>;
  /** The tables on a sheet, the likeliest first; none where nothing looks like one. */
  findTables(sheet: SourceSheet, work: Work): Promise<readonly SourceTable[]>;
  /** A table whose header the user has pointed out himself. @param headerRow zero-based, relative to the sheet's first cell. */
  takeTable(sheet: SourceSheet, headerRow: number, work: Work): Promise<SourceTable>;
  /** What becomes of the columns; `into` where the user has said what the list holds. */
  propose(table: SourceTable, into: TableId | undefined, work: Work): Promise<ImportProposal>;
  /** How well these columns fit, by their positions; one entry for each. Asked again for one whenever its target changes. */
  measureFit(
    table: SourceTable,
    mapping: ImportMapping,
    columns: readonly number[],
    work: Work,
  ): Promise<readonly ColumnFit[]>;
  /** Reads the records and compares them with the archive. */
  compare(table: SourceTable, mapping: ImportMapping, work: Work): Promise<Comparison>;
  /** Decides what the import writes; asked again whenever the user changes a choice. */
  decide(comparison: Comparison, choices: ImportChoices, work: Work): Promise<ImportDecision>;
  /** An import that was begun and not finished, if there is one. */
  findUnfinished(): Promise<UnfinishedImport | undefined>;
}

export interface SheetChoice {
  readonly sheetName: string;
  readonly isActive: boolean;
  /** What is filled, from the first cell with a value to the last. */
  readonly filled?: CellArea;
  /** Area of the selection where this sheet is the active one and more than one cell is selected. */
  readonly selection?: CellArea;
}

/** A browser's `File` is one. */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type OpenedFile =
  | {
      readonly kind: 'workbook';
      readonly sheetNames: readonly string[];
      read(sheetName: string, work: Work): Promise<SourceSheet>;
    }
  | {
      readonly kind: 'text';
      readonly detected: TextReading;
      /** How the beginning looks when it is read so, for the user to correct the reading by sight. */
      preview(reading: TextReading): readonly (readonly string[])[];
      read(reading: TextReading, work: Work): Promise<SourceSheet>;
    };

export interface TextReading {
  readonly encoding: TextEncodingName;
  readonly separator: ',' | ';' | '\t' | '|';
  readonly quote: '"' | "'";
}

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

/** What a comparison with the archive has found. Opaque to the pane but for what it shows. */
export interface Comparison {
  readonly table: SourceTable;
  readonly mapping: ImportMapping;
  /** Records of which the user has to say whether they are the same; those with the same number only where their names have nothing in common. */
  readonly duplicates: readonly PossibleDuplicate[];
}

/** A record of the source that may be one of the archive's, or another one of the source. */
export interface PossibleDuplicate {
  /** Stays the same when the comparison is made again. */
  readonly id: string;
  readonly table: TableId;
  /** Row of the source, one-based as the sheet shows it. */
  readonly row: number;
  readonly other:
    { readonly kind: 'archive'; readonly record: RecordKey } | { readonly kind: 'source'; readonly row: number };
  readonly because: readonly MatchReason[];
  /** Side by side, in the catalogue's order: what the source says, what the other says, what would be kept if they are the same. */
  readonly fields: readonly {
    readonly field: string;
    readonly incoming: CellValue;
    readonly existing: CellValue;
    readonly kept: CellValue;
  }[];
}

export type MatchReason = 'number' | 'taxNumber' | 'email' | 'phone' | 'name';

export interface ImportChoices {
  readonly mode: 'add' | 'update' | 'addAndUpdate';
  /** Empty cells of the source clear what the archive has. */
  readonly emptyOverwrites: boolean;
  /** Whether rows with a value that does not fit are rejected, or taken without that value. */
  readonly unfit: 'reject' | 'leaveOut';
  /** Answers by the id of the possible duplicate; those without one are rejected, to be decided later. */
  readonly answers: ReadonlyMap<string, DuplicateAnswer>;
}

export type DuplicateAnswer = 'same' | 'different' | 'skip';

export interface ImportDecision {
  readonly plan: Plan;
  readonly counts: readonly ImportCount[];
  /** Each cell of a record that is there already and gets another value. */
  readonly changes: readonly ImportedChange[];
  readonly rejected: readonly RejectedRow[];
  /** What new records lack that they should have; they are taken nevertheless. */
  readonly missing: readonly MissingValues[];
}

/** How many new records of a table come without a value that "Check the archive" asks for. */
export interface MissingValues {
  readonly table: TableId;
  readonly field: string;
  readonly records: number;
}

/** What becomes of the records that the source has for a table; the numbers add up to all of them. */
export interface ImportCount {
  readonly table: TableId;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Passed over because of the mode or an answer. */
  readonly skipped: number;
  /** Say nothing that another row of the source does not say of the same record, such as the customer of two contacts. */
  readonly repeated: number;
  readonly rejected: number;
}

export interface ImportedChange {
  readonly table: TableId;
  readonly record: RecordKey;
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Row of the source, one-based. */
  readonly row: number;
}

export interface RejectedRow {
  /** Row of the source, one-based. */
  readonly row: number;
  readonly reasons: readonly RejectionReason[];
}

export type RejectionReason =
  | { readonly kind: 'unfit'; readonly header: string; readonly value: CellValue; readonly reason: UnfitReason }
  | { readonly kind: 'required'; readonly table: TableId; readonly field: string }
  | { readonly kind: 'unknownReference'; readonly table: TableId; readonly field: string; readonly value: CellValue }
  /** The customer would be supplied through itself. */
  | { readonly kind: 'supplyCycle'; readonly value: CellValue }
  /** Two rows of the source have the same number but not the same values. */
  | { readonly kind: 'sameNumber'; readonly row: number }
  /** The archive has a customer of this number, and the user has said that it is another one. */
  | { readonly kind: 'numberTaken'; readonly value: CellValue }
  | { readonly kind: 'undecidedDuplicate'; readonly because: readonly MatchReason[] };

export interface UnfinishedImport {
  readonly importNumber: string;
  readonly source: SourceSheet['source'];
  /** Local date and time without zone. */
  readonly begunAt: string;
  readonly rowCount: number;
  /** The new records of all tables: how many are in, of how many it was going to add when it began. */
  readonly added: { readonly written: number; readonly planned: number };
}
