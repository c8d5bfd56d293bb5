import type { TableId } from '../archive/field';
import type { Plan, RecordKey } from '../archive/plan';
import { invertPlan } from '../usecases/invertPlan';
import { keepUndoable } from '../usecases/keepUndoable';
import { logUndo } from '../usecases/logChanges';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { AppliedPlan, Work } from '../usecases/archiveWorkbook';
import { applyCreation } from './applyCreation';
import { applyPlan } from './applyPlan';
import { applyUpgrade } from './applyUpgrade';
import { dissolveArchive } from './dissolveArchive';
import { applyImport } from './importing/applyImport';
import type { ImportPlan, WrittenPart } from './importing/applyImport';
import { takeBackImport } from './importing/takeBackImport';
import type { KnownRows } from './locateChanges';
import { readLogStamp } from './readLogStamp';
import { runInExcel } from './runInExcel';
import type { Surroundings } from './surroundings';

interface Undoable {
  readonly of: Plan;
  readonly inverse: Plan;
  /** The inverse with its entries in the change log, as an attempt that failed half-way has tried it. */
  readonly tried?: Plan;
}

/** Hears of every plan; undoing one is another. */
export interface PlanWatcher {
  /** A plan is going to be applied that enters so many changes in the log itself. */
  beforePlan(entries: number): Promise<void>;
  afterPlan(plan: Plan): void;
  /** Of a plan for an import: a part of it stands in the workbook from now on, whatever becomes of the rest. */
  duringPlan(part: WrittenPart): void;
}

/** Carries out plans, and remembers how to undo the last ones. Whoever calls it has taken a turn on the workbook. */
export class PlanRunner {
  /** Where the changed records of a plan stood when it was made, so that their table need not be read again. */
  private readonly knownRows = new WeakMap<Plan, ReadonlyMap<TableId, KnownRows>>();
  /** The newest last. */
  private undoables: readonly Undoable[] = [];
  /** Plans of which a failed attempt may have written part; any other plan is checked strictly. */
  private readonly halfApplied = new WeakSet<Plan>();

  /** Imports of which something stands in the workbook. */
  private readonly begun = new WeakSet<Plan>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly watcher: PlanWatcher,
  ) {}

  /** Remembers in which rows of a table's body records stood when the plan was made. They are looked for there first. */
  rememberRows(plan: Plan, table: TableId, rows: ReadonlyMap<RecordKey, number>): void {
    this.knownRows.set(plan, new Map([...(this.knownRows.get(plan) ?? []), [table, rows]]));
  }

  async apply(plan: Plan, work: Work): Promise<AppliedPlan> {
    await this.watcher.beforePlan(countEntries(plan));
    try {
      const applied = await this.carryOut(plan, work);
      this.keep(plan);
      return applied;
    } catch (error) {
      // What a cut import has written stays, and can be taken back like all of it.
      if (this.begun.has(plan)) this.keep(plan);
      throw error;
    }
  }

  /** The same plan applied again is undone once. */
  private keep(plan: Plan): void {
    const inverse = invertPlan(plan);
    const others = this.undoables.filter(({ of }) => of !== plan);
    this.undoables = inverse === undefined ? [] : keepUndoable([...others, { of: plan, inverse }]);
  }

  undoable(): Plan['name'] | undefined {
    return this.undoables.at(-1)?.of.name;
  }

  /**
   * Takes the last plan back. What it entered into the change log stays there, followed by entries that undo it: a log that
   * loses entries is none.
   */
  async undoLast(work: Work): Promise<AppliedPlan> {
    const last = this.undoables.at(-1);
    if (last === undefined) {
      throw new WorkbookProblem('nothingToUndo');
    }
    await this.watcher.beforePlan(countEntries(last.tried ?? last.inverse));
    const plan = last.tried ?? (await this.planUndo(last));
    // What the plan has changed mostly still stands where it stood.
    this.knownRows.set(plan, this.knownRows.get(last.of) ?? new Map());
    try {
      const applied = await this.takeBack(plan, work);
      this.undoables = this.undoables.slice(0, -1);
      return applied;
    } catch (error) {
      const isTried = this.halfApplied.has(plan);
      const next = { of: last.of, inverse: last.inverse, ...(isTried && { tried: plan }) };
      this.undoables = [...this.undoables.slice(0, -1), next];
      throw error;
    }
  }

  private async planUndo({ of, inverse }: Undoable): Promise<Plan> {
    if (inverse.register === undefined && !inverse.removed.some(({ table }) => table === 'changeLog')) {
      return inverse;
    }
    const stamp = await runInExcel(this.surroundings, (context) => readLogStamp(context, this.surroundings));
    return logUndo(of, inverse, stamp);
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
      this.watcher.afterPlan(plan);
      return { name: plan.name, ...counts };
    } catch (error) {
      // A conflict is found before anything is written: after it the plan is as strict as it was.
      if (!isConflict(error)) {
        this.halfApplied.add(plan);
      }
      throw error;
    }
  }

  private applyImport(plan: ImportPlan, work: Work): Promise<Omit<AppliedPlan, 'name'>> {
    const onWritten = (part: WrittenPart): void => {
      this.begun.add(plan);
      this.watcher.duringPlan(part);
    };
    const apply = plan.register.state === 'undone' ? takeBackImport : applyImport;
    return runInExcel(this.surroundings, (context) => apply(context, plan, onWritten, work), { isOneUndoStep: true });
  }

  private applyToWorkbook(plan: Plan, followsFailure: boolean, work: Work): Promise<Omit<AppliedPlan, 'name'>> {
    const { creation, dissolution } = plan;
    if (creation !== undefined) {
      return applyCreation(this.surroundings, creation, work);
    }
    if (dissolution !== undefined) {
      return runInExcel(this.surroundings, (context) => dissolveArchive(context, dissolution, work));
    }
    if (plan.extension !== undefined || plan.reduction !== undefined) {
      return runInExcel(this.surroundings, (context) => applyUpgrade(context, plan, { followsFailure }, work));
    }
    if (isImport(plan)) {
      return this.applyImport(plan, work);
    }
    const knownRows = this.knownRows.get(plan);
    let attempts = 0;
    return runInExcel(
      this.surroundings,
      (context) => {
        attempts += 1;
        // Excel may ask for a second run where it cannot undo; then the first may have left something behind.
        const memory = { followsFailure: followsFailure || attempts > 1, ...(knownRows && { knownRows }) };
        return applyPlan(context, plan, memory, work);
      },
      { isOneUndoStep: true },
    );
  }
}

function countEntries({ appended, register }: Plan): number {
  const own = register?.cellEntries?.records.length ?? 0;
  return appended.reduce((count, { table, records }) => (table === 'changeLog' ? count + records.length : count), own);
}

function isImport(plan: Plan): plan is ImportPlan {
  return plan.register !== undefined;
}

function isConflict(error: unknown): error is WorkbookProblem {
  return error instanceof WorkbookProblem && error.code === 'conflict';
}
