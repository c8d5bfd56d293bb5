import type { CellValue } from '../archive/cellValue';
import type { ArchiveVersion, TableId } from '../archive/field';
import type { Language } from '../archive/language';
import type { Plan, RecordKey, RestoredColumn } from '../archive/plan';
import type { ArchiveChanges } from './archiveChanges';
import type { ArchiveCheck } from './archiveCheck';
import type { ArchiveUpgrades } from './archiveUpgrades';
import type { SchemeTier } from '../domain/tierScheme';
import type { CreateArchiveInput, CreateArchiveDecision } from './createArchive';
import type { CreditControl } from './credit/creditControl';
import type { RowColours } from './colours/rowColours';
import type { CardPrinting } from './customerCards';
import type { FigureUpdates } from './figures/figureUpdates';
import type { FormulaFreezing, FrozenState } from './freezing/formulaFreezing';
import type { CopyIssuing } from './issueCopy/copyIssuing';
import type { CustomerFiles } from './customerFiles';
import type { CustomerEvaluation } from './evaluation/customerEvaluation';
import type { CustomerMerging } from './mergeCustomers/customerMerging';
import type { PersonalData } from './people/personalData';
import type { ListImport } from './importList/listImport';
import type { ListSnapshot } from './listSnapshot';
import type { PolicyReview } from './policy/policyReview';
import type { CustomerPortfolio } from './portfolio/customerPortfolio';
import type { RecordEditing } from './recordEditing';
import type { Freshness } from './readFreshness';
import type { ReclassifyDecision } from './reclassify';
import type { CustomerSearch } from './searchCustomers/customerSearch';

/**
 * The archive in the open workbook, as the pane and the ribbon use it. `src/excel` implements it; tests of the pane use
 * a simple one of their own. Every method rejects with a `WorkbookProblem` whose code has a message in `strings/`.
 */
export interface ArchiveWorkbook {
  /** Looks for the archive; never writes. */
  look(): Promise<ArchiveState>;
  /** Reads the list on the active sheet, whole, untouched. */
  readActiveList(work: Work): Promise<ListSnapshot>;
  /** Decides what an archive from this input would be; never writes. */
  planCreation(input: CreateArchiveInput): CreateArchiveDecision;
  /** Reads what reclassifying needs and decides; never writes. */
  planReclassification(work: Work): Promise<ReclassifyDecision>;
  /** Decides how to put missing columns back; never writes. */
  planRepair(): Promise<Plan>;
  /** Applies a plan and remembers its inverse for `undoLast`. The last ones can be undone, the newest first. */
  apply(plan: Plan, work: Work): Promise<AppliedPlan>;
  /** Name of the plan that `undoLast` would take back; `undefined` if there is none. */
  undoable(): Plan['name'] | undefined;
  /**
   * Rejects, and changes nothing, where somebody has worked on what would be taken back: with `conflict` and the `sheet`
   * where the tables of a new archive no longer hold, cell by cell, what was written into them, or something stands
   * around the archive; with `undoConflict` where tiers or history are no longer as they were left.
   */
  undoLast(work: Work): Promise<AppliedPlan>;
  /** Selects the record's row in its sheet and scrolls to it. */
  selectRecord(table: TableId, record: RecordKey): Promise<void>;
  /** Selects a cell of a sheet by address, e.g. a cell of the source list. */
  selectCell(sheet: string, address: string): Promise<void>;
  /** Names of these customers, in the same order, for showing beside their keys; `''` where there is none. */
  readNames(records: readonly RecordKey[]): Promise<readonly string[]>;
  readonly files: CustomerFiles;
  readonly search: CustomerSearch;
  readonly editing: RecordEditing;
  readonly upgrades: ArchiveUpgrades;
  readonly check: ArchiveCheck;
  readonly changes: ArchiveChanges;
  readonly cards: CardPrinting;
  readonly importing: ListImport;
  readonly copies: CopyIssuing;
  readonly freezing: FormulaFreezing;
  readonly merging: CustomerMerging;
  readonly people: PersonalData;
  readonly colours: RowColours;
  readonly policies: PolicyReview;
  readonly figures: FigureUpdates;
  readonly portfolio: CustomerPortfolio;
  readonly evaluating: CustomerEvaluation;
  readonly credit: CreditControl;
  /** Calls back when sheets, tables or the archive's tables may have changed; returns how to stop. */
  onPossibleChange(listener: () => void): () => void;
}

/** Progress and cancelling of long work. */
export interface Work {
  /** `done` and `total` in the same unit (cells or rows); called between blocks. */
  readonly onProgress?: (phase: WorkPhase, done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export type WorkPhase = 'reading' | 'deciding' | 'checking' | 'writing' | 'formatting';

export type ArchiveState =
  | { readonly kind: 'none'; readonly activeSheetHasList: boolean; readonly activeSheetName: string }
  | {
      readonly kind: 'damaged';
      readonly language: Language;
      readonly missing: readonly MissingColumn[];
    }
  | { readonly kind: 'found'; readonly summary: ArchiveSummary };

/** What an older archive lacks. */
export interface UpgradeScope {
  /** The version that the archive has. */
  readonly version: ArchiveVersion;
  readonly tables: readonly TableId[];
  readonly columns: readonly RestoredColumn[];
}

/** A required column that cannot be found by any of its headers nor by its remembered id. */
export interface MissingColumn {
  readonly table: TableId;
  /** Absent when the whole table is missing. */
  readonly field?: string;
}

/** A tier of the scheme in force. */
export interface TierSummary extends Pick<SchemeTier, 'tier' | 'service'> {
  /** How many customers have it. */
  readonly count: number;
}

/** The archive at a glance. */
export interface ArchiveSummary {
  readonly language: Language;
  readonly customers: number;
  /** In the order of the scheme in force. */
  readonly tiers: readonly TierSummary[];
  readonly unclassified: number;
  /** ISO date of the newest entry in the tier history. Reclassifying without a move leaves no entry. */
  readonly lastTierChange?: string;
  readonly schemeName: string;
  /** After how many months values are to be verified again, as the Settings say. */
  readonly freshness: Freshness;
  /** The sheets that hold the archive, by their names of today. */
  readonly sheetNames: readonly string[];
  /** What an archive of an older version lacks; absent for one that is up to date. */
  readonly outdated?: UpgradeScope;
  /** Present while formulas are frozen to values. */
  readonly frozen?: FrozenState;
}

export interface AppliedPlan {
  readonly name: Plan['name'];
  readonly cellsWritten: number;
  readonly recordsAppended: number;
}

/** Why something could not be done; the pane shows `strings/…/problems` for the code with these details. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: WorkbookProblemCode,
    readonly details: Readonly<Record<string, CellValue>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'WorkbookProblem';
  }
}

export type WorkbookProblemCode =
  | 'noArchive'
  | 'archiveExists'
  | 'archiveDamaged'
  | 'archiveOutdated'
  | 'archiveNewer'
  | 'archiveFrozen'
  | 'listEmpty'
  | 'listTooLarge'
  | 'fileRefused'
  | 'cellBeingEdited'
  | 'sheetProtected'
  | 'conflict'
  | 'undoConflict'
  | 'cancelled'
  | 'hostSilent'
  | 'hostRefused'
  | 'nothingToUndo'
  | 'recordNotFound'
  | 'schemeInvalid'
  | 'settingInvalid'
  | 'workbookReadOnly';
