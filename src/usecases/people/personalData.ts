import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import type { Plan, RecordKey } from '../../archive/plan';
import type { Work } from '../archiveWorkbook';
import type { FileRecord } from '../customerFiles';
import type { CopyFile } from '../issueCopy/copyIssuing';

/**
 * What the archive holds about one person: given out on request, and erased on request (PIPL articles 45 and 47, GDPR articles
 * 15 and 17, the Taiwanese 個人資料保護法 articles 10 and 11). `src/excel` implements it.
 */
export interface PersonalData {
  /** The people who can be asked about: contacts, and households, who are customers themselves; by their name or number. */
  find(words: string, work: Work): Promise<readonly FoundPerson[]>;
  /**
   * Looks through every table for the person; never writes.
   * @throws WorkbookProblem `recordNotFound`, `cancelled`.
   */
  read(person: PersonAddress, work: Work): Promise<PersonReport>;
  /** All that is stored about the person as files: one for programs, one for people. */
  makeFiles(report: PersonReport): readonly CopyFile[];
  /** Decides what erasing writes; never writes. The plan cannot be undone. */
  planErasure(report: PersonReport): Promise<Plan>;
  /** Selects the cell of a place. */
  select(place: PersonPlace): Promise<void>;
}

export interface PersonAddress {
  readonly table: 'contacts' | 'customers';
  readonly record: RecordKey;
}

export interface FoundPerson extends PersonAddress {
  readonly name: string;
  /** The customer to whom a contact belongs: its name, else its number; '' for a household. */
  readonly customer: string;
}

/** Everything that was found about one person. */
export interface PersonReport {
  readonly person: FileRecord & PersonAddress;
  readonly name: string;
  /** Number of the customer, to whom the contact belongs or who it is. */
  readonly customer: string;
  /** In the order of tables, records and columns. */
  readonly places: readonly PersonPlace[];
  /** Who has had the customer's file, or a copy of it: values of the register's entries by field id. */
  readonly loans: readonly Readonly<Record<string, CellValue>>[];
  /** ISO date. */
  readonly on: string;
  /** The archive's. */
  readonly language: Language;
}

/** A cell in which something about the person stands. */
export interface PersonPlace {
  readonly table: TableId;
  readonly record: RecordKey;
  readonly field: string;
  readonly value: CellValue;
  readonly treatment: PlaceTreatment;
  /** What stands there after erasing; absent where the cell stays as it is, or goes with its record. */
  readonly after?: CellValue;
}

/**
 * What erasing does to a place: its whole record goes; the cell is emptied; the value, or what it says of the person, gives way
 * to a note that it was erased; or it is left for somebody to judge, because it may be about somebody else.
 */
export type PlaceTreatment = 'removed' | 'cleared' | 'replaced' | 'left';
