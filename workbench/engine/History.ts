import { CommandType, IUniverInstanceService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { RecordedChanges } from './ChangeLog';
import type { EngineParts } from './engineParts';
import { eventsOf } from './eventsOf';
import { leavesUnchanged } from './leavesUnchanged';
import type { LoggedChange } from './loggedChange';
import { Snapshot } from './Snapshot';
import { HELD_CELLS_LIMIT } from './SheetStore';
import type { StackedStep } from './StepStack';
import { takeBack } from './takeBack';
import { watchDifferences } from './watchDifferences';
import { watchFormulas } from './watchFormulas';

const SWAP_STEP = 'workbench.mutation.swap-step';

/** What takes the workbook one step back, or forward again once it was taken back. */
interface Step {
  changes: readonly LoggedChange[];
  snapshots: readonly Snapshot<unknown>[];
  cellCount: number;
}

/** The step that lies on top, as Univer's stack holds it, and how everything was before it. */
interface LastStep {
  readonly stacked: StackedStep;
  readonly step: Step;
  readonly before: readonly Snapshot<unknown>[];
}

/**
 * Undo and redo. What was changed in a group is one step on the stack of Univer, where the person's own edits are too;
 * like these, steps are taken back by Ctrl+Z in the grid. Document properties, custom XML parts, settings of add-ins and
 * of the calculation are no part of it.
 */
export class History {
  private depth = 0;
  private before: readonly Snapshot<unknown>[] = [];
  /** What the next group may join: known until another begins, something else lies on top, or it is taken back. */
  private last: LastStep | undefined;
  private isJoining = false;
  /** Those that are held, from the oldest on; some may have left Univer's stack already. */
  private steps: readonly Step[] = [];
  private stepping = false;
  private isReacting = false;

  constructor(private readonly parts: EngineParts) {
    const { host, store } = parts;
    host.commands.registerCommand({
      id: SWAP_STEP,
      type: CommandType.MUTATION,
      handler: (_accessor, { step }: { step: Step }) => {
        try {
          this.swap(step);
        } catch (error) {
          // Univer would say nothing. What is half done cannot be trusted to be taken further.
          this.clear();
          this.parts.events.emit({ kind: 'undoFailed', error });
        }
        return true;
      },
    });
    host.steps.undoRedoStatus$.subscribe(() => {
      // Univer says so too when the focus goes elsewhere.
      if (this.last?.stacked !== host.steps.top(host.unit)) this.last = undefined;
      this.endReaction();
    });
    host.commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommandId || id === RedoCommandId) this.stepping = true;
    });
    host.commands.onCommandExecuted(({ id }) => {
      if (id === UndoCommandId || id === RedoCommandId) this.stepping = false;
    });
    // The steps before tell of places that are not theirs any more.
    store.log.onPlacesLost(() => this.clear());
  }

  /** Makes what `change` does one step. Within another group it becomes part of that. */
  group<Result>(change: () => Result): Result {
    this.begin();
    try {
      return change();
    } finally {
      this.end();
    }
  }

  /**
   * Opens a group that lasts until `end`, for what takes time.
   * @param joins whether it becomes part of the group before, unless somebody has changed something since
   */
  begin(joins = false): void {
    this.depth += 1;
    if (this.depth > 1) return;
    // What was there before is never joined: not even where this group changes nothing and a later one joins.
    if (!joins) this.last = undefined;
    this.isJoining = joins;
    this.before = this.snapshots();
    this.parts.store.log.start();
  }

  end(): void {
    this.depth -= 1;
    if (this.depth > 0) return;
    const { before } = this;
    this.before = [];
    const recorded = this.parts.store.log.stop();
    if (!recorded) {
      this.clear();
      return;
    }
    const { changes, cellCount } = recorded;
    const snapshots = before.filter((snapshot) => snapshot.isOutdated());
    // A step that takes nothing back would let Ctrl+Z seem to fail.
    if (snapshots.length === 0 && leavesUnchanged(this.parts.store, changes)) return;
    if (this.isJoining && this.last) this.join(this.last, recorded);
    else this.push({ changes, snapshots, cellCount }, before);
  }

  /** True while a step is taken back or made again: whatever follows from it is in the steps too. */
  get isStepping(): boolean {
    return this.stepping;
  }

  /**
   * Makes what follows from a person's edit, as a table that grows by it, a step of its own after the edit, as in Excel:
   * taking the first step back leaves what was typed.
   */
  react(change: () => void): void {
    if (!this.isReacting) {
      this.isReacting = true;
      this.begin();
      // At the latest: some edits put no step on Univer's stack.
      queueMicrotask(() => this.endReaction());
    }
    change();
  }

  /** Takes the last step back, whoever made it. @returns false if there is none */
  undo(): boolean {
    return this.run(UndoCommandId);
  }

  /** Makes the last step that was taken back again. @returns false if there is none */
  redo(): boolean {
    return this.run(RedoCommandId);
  }

  /** Forgets all steps. */
  clear(): void {
    this.steps = [];
    this.parts.host.steps.clearUndoRedo(this.parts.host.unit);
  }

  /** Called when Univer has put the person's edit on its stack. */
  private endReaction(): void {
    if (!this.isReacting) return;
    this.isReacting = false;
    this.end();
  }

  private push(step: Step, before: readonly Snapshot<unknown>[]): void {
    if (this.heldCells + step.cellCount > HELD_CELLS_LIMIT) this.clear();
    this.steps = [...this.steps, step];
    const mutation = { id: SWAP_STEP, params: { unitId: this.parts.host.unit, step } };
    const stacked = { unitID: this.parts.host.unit, undoMutations: [mutation], redoMutations: [mutation] };
    this.parts.host.steps.pushUndoRedo(stacked);
    this.last = { stacked, step, before };
  }

  private join({ step, before }: LastStep, { changes, cellCount }: RecordedChanges): void {
    if (this.heldCells + cellCount > HELD_CELLS_LIMIT) {
      // Half a step would be worse than none.
      this.clear();
      return;
    }
    step.changes = [...step.changes, ...changes];
    step.cellCount += cellCount;
    step.snapshots = before.filter((snapshot) => snapshot.isOutdated());
  }

  private get heldCells(): number {
    return this.steps.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }

  private run(command: string): boolean {
    // Without a person nothing has the focus, and Univer knows no stack.
    this.parts.host.injector.get(IUniverInstanceService).focusUnit(this.parts.host.unit);
    return this.parts.host.commands.syncExecuteCommand(command);
  }

  private swap(step: Step): void {
    const { events, store, conditionalFormats } = this.parts;
    const tellOfDifferences = watchDifferences(this.parts);
    const tellOfFormulas = this.watchFormulas(step);
    const replaced = step.snapshots.map((snapshot) => snapshot.retake());
    const changes: LoggedChange[] = [];
    events.act(() =>
      store.log.suspend(() => {
        for (const change of step.changes.toReversed()) changes.push(takeBack(this.parts, change));
        for (const snapshot of step.snapshots) snapshot.restore();
      }),
    );
    conditionalFormats.forgetAnswers();
    step.changes = changes;
    step.snapshots = replaced;
    tellOfDifferences();
    for (const event of changes.flatMap((change) => eventsOf(change, store))) events.emit(event);
    for (const tell of tellOfFormulas) tell('person');
  }

  /** Where cells have kept their places; where not, the listeners are told of that instead. */
  private watchFormulas({ changes }: Step): readonly ReturnType<typeof watchFormulas>[] {
    if (changes.some(({ kind }) => kind === 'shift' || kind === 'sheetAdded' || kind === 'sheetRemoved')) return [];
    return changes.flatMap((change) => (change.kind === 'contents' ? [watchFormulas(this.parts, change.area)] : []));
  }

  /** In the order in which they have to be put back: names of columns are read before formulas that name them. */
  private snapshots(): readonly Snapshot<unknown>[] {
    const { parts } = this;
    return [
      new Snapshot(parts.sheets),
      new Snapshot(parts.tableStyles),
      new Snapshot(parts.tables),
      new Snapshot(parts.names),
      new Snapshot(parts.filters),
      new Snapshot(parts.conditionalFormats),
      new Snapshot(parts.validations),
      new Snapshot(parts.hyperlinks),
      new Snapshot(parts.comments),
      new Snapshot(parts.notes),
      new Snapshot(parts.charts),
      new Snapshot(parts.namedStyles),
      new Snapshot(parts.outlines),
      new Snapshot(parts.pageLayouts),
      new Snapshot(parts.protections),
    ] as readonly Snapshot<unknown>[];
  }
}
