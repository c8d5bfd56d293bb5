import type { ICommandInfo, ICommandService, IExecutionOptions, IUnitRange } from '@univerjs/core';
import { Disposable } from '@univerjs/core';
import type {
  IActiveDirtyManagerService,
  IFormulaDirtyData,
  IFunctionService,
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationResultMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetRowVisibleMutation } from '@univerjs/sheets';
import { BehaviorSubject } from 'rxjs';
import type { FormulaCalculation } from './FormulaCalculation';
import type { FormulaDependencies } from './FormulaDependencies';
import type { FormulaIndex } from './FormulaIndex';

type Dirt = Pick<
  IFormulaDirtyData,
  | 'forceCalculation'
  | 'dirtyRanges'
  | 'dirtyNameMap'
  | 'dirtyDefinedNameMap'
  | 'dirtyUnitFeatureMap'
  | 'dirtyUnitOtherFormulaMap'
  | 'clearDependencyTreeCache'
> & { dirtySuperTableMap: NonNullable<IFormulaDirtyData['dirtySuperTableMap']> };

const ONLY_LOCAL = { onlyLocal: true };

/** Of these the engine makes local changes, and says itself what is to be calculated after them. */
const SAID_BY_ENGINE: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, SetRowVisibleMutation.id]);

/**
 * Decides when formulas are calculated. Changes are gathered until the running script is done, then one calculation
 * takes them all; changes during a calculation are taken by the next one. `idle` is exact, so nobody has to wait for a
 * guessed time. Stands in for Univer's `TriggerCalculationController`.
 */
export class CalculationQueue extends Disposable {
  /** Univer's formula bar shows progress from here; we have none to show. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });

  private waiting: Dirt | undefined;
  /** What waits is to be calculated as soon as the running script is done. */
  private isScheduled = false;
  private isManual = false;
  private calculating = false;
  private isFinishing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idleResolvers: (() => void)[] = [];
  private readonly finishedListeners: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtConversions: IActiveDirtyManagerService,
    private readonly formulas: FormulaIndex,
    private readonly functions: IFunctionService,
    private readonly dependencies: FormulaDependencies,
    private readonly calculation: FormulaCalculation,
  ) {
    super();
    this.disposeWithMe(commands.beforeCommandExecuted((command) => this.dropOutdatedResults(command)));
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.noticeCommand(command, options)));
  }

  /** Part of what Univer expects here; there is no progress to clear. */
  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  /** In `manual`, changes are gathered until `run`; back in `automatic`, what has gathered is calculated. */
  setMode(mode: 'automatic' | 'manual'): void {
    this.isManual = mode === 'manual';
    if (!this.isManual && this.waiting) this.schedule();
  }

  /** Calculates what has gathered, and what changes at every calculation, in either mode. */
  run(): void {
    this.waiting ??= noDirt();
    this.schedule();
  }

  /** True if something changed that nobody has asked to be calculated yet. */
  hasPending(): boolean {
    return this.waiting !== undefined && !this.isScheduled;
  }

  /** Asks for a calculation of everything that depends on the ranges, formulas inside them included. */
  markRanges(dirtyRanges: readonly IUnitRange[]): void {
    this.mark({ dirtyRanges: [...dirtyRanges] });
  }

  /** Asks for a calculation of all formulas. */
  markAll(): void {
    this.mark({ forceCalculation: true });
  }

  /** True while something is about to be calculated or being calculated. */
  isBusy(): boolean {
    return this.isScheduled || this.calculating;
  }

  /** Resolves when nothing is about to be calculated and nothing is being calculated. */
  idle(): Promise<void> {
    return this.isBusy() ? new Promise((resolve) => this.idleResolvers.push(resolve)) : Promise.resolve();
  }

  /** `listener` is called after each calculation, when its results stand in the cells. */
  onFinished(listener: () => void): void {
    this.finishedListeners.push(listener);
  }

  /** `listener` is called when a calculation fails by itself; it comes to an end all the same. */
  onFailed(listener: (error: unknown) => void): void {
    this.disposeWithMe(this.calculation.failed$.subscribe(listener));
  }

  override dispose(): void {
    super.dispose();
    clearTimeout(this.timer);
    this.progress$.complete();
    this.waiting = undefined;
    this.isScheduled = false;
    this.calculating = false;
    this.resolveIdle();
  }

  private noticeCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.noticeProgress(command.params as ISetFormulaCalculationNotificationMutation);
      return;
    }
    const conversion = this.dirtConversions.get(command.id);
    if (!conversion) return;
    // Results of formulas and the engine's own writes come as local changes; the engine marks its writes itself.
    if (options?.onlyLocal && SAID_BY_ENGINE.has(command.id)) return;
    const dirt = conversion.getDirtyData(command);
    // Univer would calculate all formulas of a changed table anew; those that now read other cells are enough.
    this.mark(command.id === SetSuperTableMutation.id ? pickTables(dirt) : dirt);
  }

  private mark(dirt: Partial<Dirt>): void {
    this.waiting = mergeDirt(this.waiting ?? noDirt(), dirt);
    if (!this.isManual) this.schedule();
  }

  private schedule(): void {
    this.isScheduled = true;
    // A timer, not a microtask: a batch of writes may itself wait for promises between its writes.
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.start();
    }, 0);
  }

  private start(): void {
    if (!this.waiting) return;
    // Univer could be told to stop, but leaves its message ports open then, which keeps Node from ending.
    if (this.calculating) return;
    const dirt = this.waiting;
    this.waiting = undefined;
    this.isScheduled = false;
    if (!this.formulas.hasFormulas()) {
      this.settle();
      return;
    }
    this.calculating = true;
    this.isFinishing = false;
    // Parsed formulas hold the tables as they were, also through a name. Univer keeps them; their keys begin with the workbook.
    this.functions.deleteFormulaAstCacheKey(...Object.keys(dirt.dirtySuperTableMap));
    for (const tables of Object.values(dirt.dirtySuperTableMap)) {
      this.dependencies.noticeTables(Object.keys(tables ?? {}));
    }
    // Told of the tables, Univer would keep no parsed formula during this calculation: each row would be parsed anew.
    const dirtyNameMap = this.formulas.correctNames(dirt.dirtyNameMap);
    const told = { ...dirt, dirtyNameMap, dirtySuperTableMap: {}, maxIteration: 1 };
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, told, ONLY_LOCAL);
  }

  /** Univer gives notice of several stages; only the state that follows "completed" is the end. */
  private noticeProgress(notice: ISetFormulaCalculationNotificationMutation): void {
    if (notice.stageInfo) {
      if (notice.stageInfo.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.isFinishing = true;
      return;
    }
    if (!this.isFinishing || !this.calculating) return;
    this.calculating = false;
    this.isFinishing = false;
    this.formulas.dropOrphanedSpills();
    if (this.isScheduled) this.schedule();
    else this.settle();
  }

  /** A cell that was overwritten while its formula was being calculated must not get the old result. */
  private dropOutdatedResults(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetFormulaCalculationResultMutation.id || !this.waiting) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const unit in unitData) {
      for (const sheet in unitData[unit]) {
        const rows = unitData[unit][sheet] as Record<number, Record<number, unknown>> | null | undefined;
        for (const [row, cells] of Object.entries(rows ?? {})) {
          for (const column of Object.keys(cells).map(Number)) {
            if (!this.formulas.hasFormula(unit, sheet, Number(row), column)) delete cells[column];
          }
        }
      }
    }
  }

  private settle(): void {
    for (const listener of this.finishedListeners) listener();
    if (!this.isBusy()) this.resolveIdle();
  }

  private resolveIdle(): void {
    const resolvers = this.idleResolvers;
    this.idleResolvers = [];
    for (const resolve of resolvers) resolve();
  }
}

function pickTables({ dirtySuperTableMap }: Pick<IFormulaDirtyData, 'dirtySuperTableMap'>): Partial<Dirt> {
  return dirtySuperTableMap ? { dirtySuperTableMap } : {};
}

function noDirt(): Dirt {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function mergeDirt(first: Dirt, second: Partial<Dirt>): Dirt {
  return {
    forceCalculation: first.forceCalculation || (second.forceCalculation ?? false),
    dirtyRanges: second.dirtyRanges?.length ? [...first.dirtyRanges, ...second.dirtyRanges] : first.dirtyRanges,
    dirtyNameMap: mergeNested(first.dirtyNameMap, second.dirtyNameMap),
    dirtyDefinedNameMap: mergeNested(first.dirtyDefinedNameMap, second.dirtyDefinedNameMap),
    dirtySuperTableMap: mergeNested(first.dirtySuperTableMap, second.dirtySuperTableMap),
    dirtyUnitFeatureMap: mergeNested(first.dirtyUnitFeatureMap, second.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: mergeNested(first.dirtyUnitOtherFormulaMap, second.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: mergeNested(first.clearDependencyTreeCache, second.clearDependencyTreeCache),
  };
}

/** Univer's maps of dirt are objects in objects whose leaves only say "dirty". */
function mergeNested<Value>(first: Value, second: Value | undefined): Value {
  if (second === undefined || second === null) return first;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null) return second;
  const merged: Record<string, unknown> = { ...(first as Record<string, unknown>) };
  for (const [key, value] of Object.entries(second)) merged[key] = mergeNested(merged[key], value);
  return merged as Value;
}
