import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { Plan, RecordKey } from '../archive/plan';
import type { ArchiveChanges } from '../usecases/archiveChanges';
import type { ArchiveCheck } from '../usecases/archiveCheck';
import type { ArchiveUpgrades } from '../usecases/archiveUpgrades';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, ArchiveState, ArchiveWorkbook, Work } from '../usecases/archiveWorkbook';
import { createArchive } from '../usecases/createArchive';
import type { CreditControl } from '../usecases/credit/creditControl';
import type { RowColours } from '../usecases/colours/rowColours';
import type { CardPrinting } from '../usecases/customerCards';
import type { CreateArchiveDecision, CreateArchiveInput } from '../usecases/createArchive';
import type { ListImport } from '../usecases/importList/listImport';
import type { RecordEditing } from '../usecases/recordEditing';
import type { ReclassifyDecision } from '../usecases/reclassify';
import { reclassifyInSteps } from '../usecases/reclassify';
import { repairArchive } from '../usecases/repairArchive';
import type { CopyIssuing } from '../usecases/issueCopy/copyIssuing';
import type { CustomerEvaluation } from '../usecases/evaluation/customerEvaluation';
import type { FigureUpdates } from '../usecases/figures/figureUpdates';
import type { FormulaFreezing } from '../usecases/freezing/formulaFreezing';
import type { CustomerMerging } from '../usecases/mergeCustomers/customerMerging';
import type { PersonalData } from '../usecases/people/personalData';
import type { PolicyReview } from '../usecases/policy/policyReview';
import type { CustomerPortfolio } from '../usecases/portfolio/customerPortfolio';
import type { CustomerSearch } from '../usecases/searchCustomers/customerSearch';
import { ExcelRowColours } from './colours/ExcelRowColours';
import { ExcelChanges } from './ExcelChanges';
import { ExcelCustomerFiles } from './files/ExcelCustomerFiles';
import { ExcelRecordEditing } from './ExcelRecordEditing';
import { ExcelPersonalData } from './people/ExcelPersonalData';
import { ExcelUpgrades } from './ExcelUpgrades';
import { findArchive, requireArchive } from './findArchive';
import { carryOut } from './importing/carryOut';
import { loadWhenAsked } from './loadWhenAsked';
import { knownRowsOf } from './locateChanges';
import { lookAtArchive } from './lookAtArchive';
import type { KnownHistory } from './lookAtArchive';
import { PlanRunner } from './PlanRunner';
import { PossibleChanges } from './possibleChanges';
import { readActiveList } from './readActiveList';
import { readCurrency } from './readArchiveSettings';
import { readCustomerNames, selectCell } from './records';
import { readReclassification } from './readReclassification';
import { runInExcel } from './runInExcel';
import { ExcelCustomerSearch } from './search/ExcelCustomerSearch';
import { officeSurroundings } from './surroundings';
import type { Surroundings } from './surroundings';
import { Turns } from './Turns';

/**
 * The archive in the workbook beside this page. All that is done on it waits its turn, so that whoever asks for something
 * sees the workbook as the one before has left it.
 */
export function createArchiveWorkbook(surroundings: Surroundings = officeSurroundings()): ArchiveWorkbook {
  return new ExcelArchive(surroundings);
}

/** Keeps nothing of the workbook but what undo and the next plan need; whatever it is asked, it looks anew. */
class ExcelArchive implements ArchiveWorkbook {
  /** The key column as it was read last; whose names are asked for stands in it. */
  private lastNumbers: readonly CellValue[] = [];
  private readonly possibleChanges: PossibleChanges;
  private history: KnownHistory | undefined;
  private readonly plans: PlanRunner;
  private readonly turns = new Turns();
  readonly files: ExcelCustomerFiles;
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

  constructor(private readonly surroundings: Surroundings) {
    this.possibleChanges = new PossibleChanges(surroundings);
    const changes = new ExcelChanges(surroundings, this.turns);
    this.changes = changes;
    this.plans = new PlanRunner(surroundings, changes.recorder);
    this.editing = new ExcelRecordEditing(surroundings, this.turns, this.plans);
    this.cards = loadWhenAsked(async () => {
      const { ExcelCardPrinting } = await import('./cards/ExcelCardPrinting');
      return new ExcelCardPrinting(surroundings, this.turns);
    });
    this.copies = loadWhenAsked(async () => {
      const { ExcelCopyIssuing } = await import('./copies/ExcelCopyIssuing');
      return new ExcelCopyIssuing(surroundings, this.turns);
    });
    this.freezing = loadWhenAsked(async () => {
      const { ExcelFormulaFreezing } = await import('./freezing/ExcelFormulaFreezing');
      return new ExcelFormulaFreezing(surroundings, this.turns);
    });
    const files = new ExcelCustomerFiles(surroundings, this.turns);
    this.files = files;
    this.credit = loadWhenAsked(async () => {
      const { ExcelCreditControl } = await import('./credit/ExcelCreditControl');
      return new ExcelCreditControl(surroundings, this.turns, files);
    });
    this.search = new ExcelCustomerSearch(surroundings, this.turns);
    this.upgrades = new ExcelUpgrades(surroundings, this.turns);
    this.check = loadWhenAsked(async () => {
      const { ExcelCheck } = await import('./check/ExcelCheck');
      return new ExcelCheck(surroundings, this.turns);
    });
    this.merging = loadWhenAsked(async () => {
      const { ExcelCustomerMerging } = await import('./merging/ExcelCustomerMerging');
      return new ExcelCustomerMerging(surroundings, this.turns);
    });
    this.people = new ExcelPersonalData(surroundings, this.turns);
    this.colours = new ExcelRowColours(surroundings, this.turns);
    this.policies = loadWhenAsked(async () => {
      const { ExcelPolicyReview } = await import('./policy/ExcelPolicyReview');
      return new ExcelPolicyReview(surroundings, this.turns, this.plans);
    });
    this.portfolio = loadWhenAsked(async () => {
      const { ExcelCustomerPortfolio } = await import('./portfolio/ExcelCustomerPortfolio');
      return new ExcelCustomerPortfolio(surroundings, this.turns, files);
    });
    this.evaluating = loadWhenAsked(async () => {
      const { ExcelCustomerEvaluation } = await import('./evaluating/ExcelCustomerEvaluation');
      return new ExcelCustomerEvaluation(surroundings, this.turns);
    });
    this.figures = loadWhenAsked(async () => {
      const { ExcelFigureUpdates } = await import('./figures/ExcelFigureUpdates');
      return new ExcelFigureUpdates(surroundings, this.turns);
    });
    this.importing = loadWhenAsked(async () => {
      const { ExcelListImport } = await import('./importing/ExcelListImport');
      return new ExcelListImport(surroundings, this.turns);
    });
  }

  look(): Promise<ArchiveState> {
    return this.turns.take(() => this.lookNow());
  }

  readActiveList(work: Work): ReturnType<ArchiveWorkbook['readActiveList']> {
    return this.run((context) => readActiveList(context, work));
  }

  planCreation(input: CreateArchiveInput): CreateArchiveDecision {
    return createArchive(input);
  }

  planReclassification(work: Work): Promise<ReclassifyDecision> {
    return this.run(async (context) => {
      const input = await readReclassification(context, work);
      work.onProgress?.('deciding', 0, 1);
      const stamp = { today: this.surroundings.today(), changedBy: this.surroundings.storedAuthor() };
      const decision = await carryOut(reclassifyInSteps({ ...input, ...stamp }), work);
      this.plans.rememberRows(decision.plan, 'customers', knownRowsOf(input.snapshot.numbers));
      this.lastNumbers = input.snapshot.numbers;
      work.onProgress?.('deciding', 1, 1);
      return decision;
    });
  }

  planRepair(): Promise<Plan> {
    return this.run(async (context) => {
      const archive = await findArchive(context);
      if (archive === undefined) {
        throw new WorkbookProblem('noArchive');
      }
      return repairArchive({ ...archive, currency: await readCurrency(context, archive) });
    });
  }

  apply(plan: Plan, work: Work): Promise<AppliedPlan> {
    return this.turns.take(() => this.plans.apply(plan, work));
  }

  undoable(): Plan['name'] | undefined {
    return this.plans.undoable();
  }

  undoLast(work: Work): Promise<AppliedPlan> {
    return this.turns.take(() => this.plans.undoLast(work));
  }

  selectRecord(table: TableId, record: RecordKey): Promise<void> {
    return this.files.selectRecord(table, record);
  }

  selectCell(sheet: string, address: string): Promise<void> {
    return this.run((context) => selectCell(context, sheet, address));
  }

  readNames(records: readonly RecordKey[]): Promise<readonly string[]> {
    return this.run(async (context) =>
      records.length === 0 ? [] : readCustomerNames(context, await requireArchive(context), records, this.lastNumbers),
    );
  }

  onPossibleChange(listener: () => void): () => void {
    return this.possibleChanges.subscribe(listener);
  }

  private run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => runInExcel(this.surroundings, batch));
  }

  private async lookNow(): Promise<ArchiveState> {
    const isUnedited = this.possibleChanges.beginLook();
    const known = this.history;
    // A look that fails leaves nothing to rely on.
    this.history = undefined;
    const unedited = known !== undefined && isUnedited(known.sheetId) ? known : undefined;
    const { state, sight, history } = await runInExcel(this.surroundings, (context) =>
      lookAtArchive(context, unedited),
    );
    this.history = history;
    this.possibleChanges.endLook(sight);
    return state;
  }
}
