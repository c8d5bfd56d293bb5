import type { SheetId } from './grid';
import type { LoggedChange } from './loggedChange';

/** What a step has changed, in order. */
export interface RecordedChanges {
  readonly changes: readonly LoggedChange[];
  /** Cells that the step holds on to. */
  readonly cellCount: number;
}

/** Takes down what is changed while somebody records. A step that holds too much is not kept. */
export class ChangeLog {
  private changes: LoggedChange[] | undefined;
  private cellCount = 0;
  /** Sheets whose layout was noted, and whose rows and columns have stayed in place since. */
  private readonly notedLayouts = new Set<SheetId>();
  private readonly listeners: (() => void)[] = [];
  private isSuspended = false;

  /** @param limit how many cells a step may hold */
  constructor(private readonly limit: number) {}

  /** `listener` is called when cells or sheets have changed places that nobody recorded. */
  onPlacesLost(listener: () => void): void {
    this.listeners.push(listener);
  }

  start(): void {
    this.changes = [];
    this.cellCount = 0;
    this.notedLayouts.clear();
  }

  /** `undefined` for a step that holds more than the limit. */
  stop(): RecordedChanges | undefined {
    const { changes = [], cellCount } = this;
    this.changes = undefined;
    return cellCount > this.limit ? undefined : { changes, cellCount };
  }

  /** Whether it is of use to note the cells of an area. */
  get takesCells(): boolean {
    return this.changes !== undefined && !this.isSuspended && this.cellCount <= this.limit;
  }

  takesLayout(sheet: SheetId): boolean {
    return this.takesCells && !this.notedLayouts.has(sheet);
  }

  /** @param cellCount cells that the change holds */
  add(change: LoggedChange, cellCount = 0): void {
    if (this.isSuspended) return;
    const isMove = change.kind === 'shift' || change.kind === 'sheetAdded' || change.kind === 'sheetRemoved';
    if (!this.changes) {
      if (isMove) for (const listener of this.listeners) listener();
      return;
    }
    if (change.kind === 'layout') this.notedLayouts.add(change.layout.sheet);
    else if (isMove) this.notedLayouts.clear();
    this.cellCount += cellCount;
    if (this.cellCount > this.limit) this.changes = [];
    else this.changes.push(change);
  }

  /** Changes that are not taken down: those that take others back. */
  suspend<Result>(change: () => Result): Result {
    this.isSuspended = true;
    try {
      return change();
    } finally {
      this.isSuspended = false;
    }
  }
}
