import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import type { Plan, RecordKey } from '../archive/plan';
import type { ArchiveCheck } from '../usecases/archiveCheck';
import type { ArchiveUpgrades } from '../usecases/archiveUpgrades';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, ArchiveState, ArchiveWorkbook, Work } from '../usecases/archiveWorkbook';
import { createArchive } from '../usecases/createArchive';
import type { CustomerFiles } from '../usecases/customerFiles';
import type { CreateArchiveDecision, CreateArchiveInput } from '../usecases/createArchive';
import { invertPlan } from '../usecases/invertPlan';
import type { ReclassifyDecision } from '../usecases/reclassify';
import { reclassify } from '../usecases/reclassify';
import { repairArchive } from '../usecases/repairArchive';
import { applyCreation } from './applyCreation';
import { applyPlan } from './applyPlan';
import { dissolveArchive } from './dissolveArchive';
import { ExcelCheck } from './ExcelCheck';
import { ExcelCustomerFiles } from './ExcelCustomerFiles';
import { ExcelUpgrades } from './ExcelUpgrades';
import { findArchive, requireArchive } from './findArchive';
import { lookAtArchive } from './lookAtArchive';
import type { KnownHistory } from './lookAtArchive';
import { PossibleChanges } from './possibleChanges';
import { readActiveList } from './readActiveList';
import { readCurrency } from './readArchiveSettings';
import { readCustomerNames, selectCell, selectRecord } from './records';
import { readReclassification } from './readReclassification';
import { runInExcel } from './runInExcel';
import { officeSurroundings } from './surroundings';
import type { Surroundings } from './surroundings';
import { Turns } from './Turns';

/** Making the archive and one command on it: each inverse holds as much as its plan, so older ones are forgotten. */
const MOST_UNDOABLE = 2;

/**
 * The archive in the workbook beside this page. All that is done on it waits its turn, so that whoever asks for something
 * sees the workbook as the one before has left it.
 */
export function createArchiveWorkbook(surroundings: Surroundings = officeSurroundings()): ArchiveWorkbook {
  return new ExcelArchive(surroundings);
}

/** Keeps nothing of the workbook but what undo and the next plan need; whatever it is asked, it looks anew. */
class ExcelArchive implements ArchiveWorkbook {
  /** The key column as each plan was made from it, so that applying the plan need not read it again. */
  private readonly knownNumbers = new WeakMap<Plan, readonly CellValue[]>();
  /** The key column as it was read last; whose names are asked for stands in it. */
  private lastNumbers: readonly CellValue[] = [];
  private readonly changes: PossibleChanges;
  private history: KnownHistory | undefined;
  /** The newest last. */
  private inverses: readonly { readonly of: Plan['name']; readonly plan: Plan }[] = [];
  /** Plans of which a failed attempt may have written part; any other plan is checked strictly. */
  private readonly halfApplied = new WeakSet<Plan>();
  private readonly turns = new Turns();
  readonly files: CustomerFiles;
  readonly upgrades: ArchiveUpgrades;
  readonly check: ArchiveCheck;

  constructor(private readonly surroundings: Surroundings) {
    this.changes = new PossibleChanges(surroundings);
    this.files = new ExcelCustomerFiles(surroundings, this.turns);
    this.upgrades = new ExcelUpgrades(surroundings, this.turns);
    this.check = new ExcelCheck(surroundings, this.turns);
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
      const decision = reclassify({ ...input, today: this.surroundings.today() });
      this.knownNumbers.set(decision.plan, input.snapshot.numbers);
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
    return this.turns.take(async () => {
      const applied = await this.carryOut(plan, work);
      const inverse = invertPlan(plan);
      this.inverses =
        inverse === undefined ? [] : [...this.inverses, { of: plan.name, plan: inverse }].slice(-MOST_UNDOABLE);
      return applied;
    });
  }

  undoable(): Plan['name'] | undefined {
    return this.inverses.at(-1)?.of;
  }

  undoLast(work: Work): Promise<AppliedPlan> {
    return this.turns.take(async () => {
      const last = this.inverses.at(-1);
      if (last === undefined) {
        throw new WorkbookProblem('nothingToUndo');
      }
      const applied = await this.takeBack(last.plan, work);
      this.inverses = this.inverses.filter((inverse) => inverse !== last);
      return applied;
    });
  }

  selectRecord(table: TableId, record: RecordKey): Promise<void> {
    return this.run((context) => selectRecord(context, table, record));
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
    return this.changes.subscribe(listener);
  }

  private run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => runInExcel(this.surroundings, batch));
  }

  private async lookNow(): Promise<ArchiveState> {
    const isUnedited = this.changes.beginLook();
    const known = this.history;
    // A look that fails leaves nothing to rely on.
    this.history = undefined;
    const unedited = known !== undefined && isUnedited(known.sheetId) ? known : undefined;
    const { state, sight, history } = await runInExcel(this.surroundings, (context) =>
      lookAtArchive(context, unedited),
    );
    this.history = history;
    this.changes.endLook(sight);
    return state;
  }

  /** A conflict with an inverse plan is no use deciding anew, so it has a code of its own. */
  private async takeBack(inverse: Plan, work: Work): Promise<AppliedPlan> {
    try {
      return await this.carryOut(inverse, work);
    } catch (error) {
      throw isConflict(error) && inverse.dissolution === undefined
        ? new WorkbookProblem('undoConflict', error.details, { cause: error })
        : error;
    }
  }

  private async carryOut(plan: Plan, work: Work): Promise<AppliedPlan> {
    if (this.surroundings.isReadOnly()) {
      throw new WorkbookProblem('workbookReadOnly');
    }
    try {
      const counts = await this.applyToWorkbook(plan, this.halfApplied.has(plan), work);
      this.halfApplied.delete(plan);
      return { name: plan.name, ...counts };
    } catch (error) {
      // A conflict is found before anything is written: after it the plan is as strict as it was.
      if (!isConflict(error)) {
        this.halfApplied.add(plan);
      }
      throw error;
    }
  }

  private applyToWorkbook(plan: Plan, followsFailure: boolean, work: Work): Promise<Omit<AppliedPlan, 'name'>> {
    const { creation, dissolution } = plan;
    if (creation !== undefined) {
      return applyCreation(this.surroundings, creation, work);
    }
    if (dissolution !== undefined) {
      return runInExcel(this.surroundings, (context) => dissolveArchive(context, dissolution, work));
    }
    const knownNumbers = this.knownNumbers.get(plan);
    let attempts = 0;
    return runInExcel(
      this.surroundings,
      (context) => {
        attempts += 1;
        // Excel may ask for a second run where it cannot undo; then the first may have left something behind.
        const memory = { followsFailure: followsFailure || attempts > 1, ...(knownNumbers && { knownNumbers }) };
        return applyPlan(context, plan, memory, work);
      },
      { isOneUndoStep: true },
    );
  }
}

function isConflict(error: unknown): error is WorkbookProblem {
  return error instanceof WorkbookProblem && error.code === 'conflict';
}
