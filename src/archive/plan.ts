import type { CellValue } from './cellValue';
import type { ArchiveVersion, TableId } from './field';
import type { Language } from './language';

/**
 * What is going to be done to the workbook, decided before anything is written (architecture.md, "The plan").
 * A plan is plain data: it can be shown, checked, applied, inverted and stored.
 */
export interface Plan extends PlanContent {
  readonly name: PlanName;
}

/** What a plan does, whatever it is called. */
export interface PlanContent {
  /** Present only when the plan makes the archive. */
  readonly creation?: ArchiveCreation;
  /** Present only when the plan takes an archive away again that was just made; only inverse plans have it. */
  readonly dissolution?: ArchiveDissolution;
  /** Tables and columns that an archive gets which it has not had before. */
  readonly extension?: ArchiveExtension;
  /** Tables and columns to take away again as they were added; refused where somebody has worked in them. */
  readonly reduction?: ArchiveExtension;
  readonly columnChanges: readonly ColumnChange[];
  readonly appended: readonly AppendedRecords[];
  /** Records to take away again; only inverse plans have them. */
  readonly removed: readonly RemovedRecords[];
  /** Records to take out of their tables wherever they stand; the rows below move up. */
  readonly takenOut?: readonly TakenOutRecords[];
  /** Records to put in again where they stood; only inverse plans have them. */
  readonly putIn?: readonly TakenOutRecords[];
  /** Cannot be taken back: what could take it back would keep what is to be gone. What was done before it cannot either then. */
  readonly isFinal?: true;
  /** Columns missing from an archive, to be put back at the end of their table. */
  readonly restoredColumns: readonly RestoredColumn[];
  /** Present only when the plan takes a list into the archive, or takes such a list out again. */
  readonly register?: ImportRegister;
  /** Sheets to be added behind the others, beside the archive; those of the inverse plan are taken away while untouched. */
  readonly addedSheets?: readonly AddedSheet[];
  /** Columns that an import brings which the catalogue does not know, added empty at the end of their tables. */
  readonly addedColumns?: readonly AddedColumn[];
  /** Present only when formulas that call the add-in become values, or come back from what the workbook has remembered. */
  readonly formulas?: FormulaChange;
  /** Whether the colour rules of the archive are made sure of. */
  readonly ensuresColours: boolean;
}

export type PlanName =
  | 'createArchive'
  | 'reclassify'
  | 'colourRows'
  | 'repairArchive'
  | 'undo'
  | 'editRecord'
  | 'addRecord'
  | 'closeFile'
  | 'restoreValue'
  | 'upgradeArchive'
  | 'addPersonalFacts'
  | 'removePersonalFacts'
  | 'fixFindings'
  | 'importList'
  | 'issueCopy'
  | 'freezeValues'
  | 'restoreFormulas'
  | 'mergeCustomers'
  | 'updateFigures'
  | 'evaluate'
  | 'gradeCustomers'
  | 'decideReward'
  | 'reviewCredit'
  | 'decideCredit'
  | 'changePolicy'
  | 'erasePerson';

/** Addresses a record: its key, or, from the second record with the same key on, the key with its occurrence. */
export type RecordKey = string;

export interface ColumnChange {
  readonly table: TableId;
  readonly field: string;
  /** The format that the cells get along with their values, where these would be taken for something else in another one. */
  readonly numberFormat?: string;
  readonly changes: readonly CellChange[];
}

/** Which formulas those are is looked for when the plan is applied: until then people go on working. */
export interface FormulaChange {
  readonly become: 'values' | 'formulas';
  /** When they were frozen, an ISO date, and by whom; '' where nobody has said so. */
  readonly on: string;
  readonly by: string;
}

export interface CellChange {
  readonly record: RecordKey;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface AppendedRecords {
  readonly table: TableId;
  readonly fields: readonly string[];
  /** One row a record, in the order of `fields`. */
  readonly records: readonly (readonly CellValue[])[];
}

export interface RemovedRecords {
  readonly table: TableId;
  readonly fields: readonly string[];
  /** The last records of the table must equal these. */
  readonly records: readonly (readonly CellValue[])[];
}

/** Whole records of a table as they stood: what is taken out must equal this, and comes back as this. */
export interface TakenOutRecords {
  readonly table: TableId;
  /** All columns, those of the user too, without computed ones that hold the catalogue's formula. */
  readonly fields: readonly string[];
  /** One row a record, in the order of `fields`. */
  readonly records: readonly (readonly CellValue[])[];
  /** Row of the table's body in which each stood, from zero and rising. */
  readonly rows: readonly number[];
  /** Fields in which a text that begins with = is a formula of the user. */
  readonly formulaFields: readonly string[];
  /** Another record has the same number as one of these, so that it is taken when they come back. */
  readonly sharesNumber: boolean;
}

/**
 * The entry of an import in the register of imports. It is written first, as unfinished, then come `appended` in their order,
 * then `columnChanges` with their entries, then `addedSheets`, and at the very end the entry gets its state along with entries
 * of the change log that stand in `appended`: so an import that was cut off is known. In another run, by whatever plan, the
 * entry that stands there stays as it is, and records whose `importedFrom` is in their table already are not appended again.
 */
export interface ImportRegister {
  readonly importNumber: string;
  /** Values by field id of the table `imports`, without number and state. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** The state at the end: `undone` for an inverse plan. */
  readonly state: 'finished' | 'undone';
  /**
   * Entries of the change log for the cells of `columnChanges`, in the very same order, one each: a cell and its entry are written
   * in one request, so that neither is there without the other. Those in `appended` come last of all, with the state.
   */
  readonly cellEntries?: AppendedRecords;
}

/** A sheet beside the archive: rows of an import that were not taken, for example. */
export interface AddedSheet {
  /** As wanted, at most 31 characters; a suffix is added where it is taken by something else. */
  readonly name: string;
  /** A line of its own in A1, such as a unit that goes for the whole table; the headers then begin in A2. */
  readonly above?: string;
  /** Headers and values of each column, from A1 on; all of the same length. */
  readonly columns: readonly AddedSheetColumn[];
}

export interface AddedSheetColumn {
  readonly header: string;
  readonly values: readonly CellValue[];
  /** Of each value, or one for all. */
  readonly numberFormats: string | readonly string[];
  /** Pixels. */
  readonly width: number;
}

export interface RestoredColumn {
  readonly table: TableId;
  readonly field: string;
}

/** Everything that is needed to lay out a new archive. */
export interface ArchiveCreation {
  readonly language: Language;
  /** ISO 4217 code of the archive's one currency. */
  readonly currency: string;
  /** Columns kept from the source list that the catalogue does not know, by their header in the source. */
  readonly extraColumns: readonly ExtraColumn[];
  /** First records of each table, one row a record, in the order of `fields`. */
  readonly records: readonly AppendedRecords[];
  /** Name of the sheet that the customers were read from; absent for an archive that begins empty. */
  readonly sourceSheet?: string;
}

/** What a creation has made, so that exactly this is taken away and nothing that somebody has added since. */
export interface ArchiveDissolution {
  readonly tables: readonly MadeTable[];
  /** Name of the sheet to go back to. */
  readonly sourceSheet?: string;
}

/** A table as it was made: its columns and first records; every cell that these do not name was blank or computed. */
export interface MadeTable extends AppendedRecords {
  /** Columns kept from the source list, in their order behind those of the catalogue. */
  readonly extraColumns: readonly ExtraColumn['id'][];
}

export interface ExtraColumn {
  /** Used as field id in `records`: `extra:` and its number. */
  readonly id: string;
  readonly header: string;
  readonly numberFormat: string;
}

/** A column of the user's own; its field id is `extra:` and the header, which no other column of the table has. */
export interface AddedColumn {
  readonly table: TableId;
  readonly header: string;
  readonly numberFormat: string;
}

/** What an upgrade adds, empty: nothing that stands in the workbook is touched. */
export interface ArchiveExtension {
  /** Of the archive before and after; the same where only a table is added that is made on request. */
  readonly versionBefore: ArchiveVersion;
  readonly versionAfter: ArchiveVersion;
  readonly tables: readonly AddedTable[];
  /** Added at the end of their tables. */
  readonly columns: readonly RestoredColumn[];
}

export interface AddedTable {
  readonly table: TableId;
  /** The sheet that it is going to stand on, in the archive's language, with a suffix where the name is taken. */
  readonly sheetName: string;
  /** What it holds from the beginning: the usual values of a table of policy. */
  readonly records?: AppendedRecords;
}
