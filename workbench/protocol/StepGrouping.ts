/**
 * Which batches of the add-in are one step for Ctrl+Z. A person sees what a press of a button did as one thing, but the
 * requests of office.js do not tell which of them belong together (`mergeUndoGroup` of `Excel.run` stays in the library).
 */
export class StepGrouping {
  private openCommands = 0;
  private lastEnd = -Infinity;
  private isNew = true;

  /**
   * @param moment milliseconds; batches between which less has passed are one step. Without it each is a step of its
   *   own, except those of a command.
   */
  constructor(private readonly moment = 0) {}

  /** What the add-in does from now on answers to something new. */
  begin(): void {
    this.isNew = true;
  }

  commandStarted(): void {
    if (this.openCommands === 0) this.begin();
    this.openCommands += 1;
  }

  commandEnded(): void {
    this.openCommands -= 1;
  }

  /** A batch has come; it may still have to wait before it runs. */
  batchCame(): void {
    if (this.openCommands === 0 && performance.now() - this.lastEnd >= this.moment) this.begin();
  }

  /** @returns whether what the batch changes belongs to the step before */
  batchStarts(): boolean {
    const joins = !this.isNew;
    this.isNew = false;
    return joins;
  }

  batchEnded(): void {
    this.lastEnd = performance.now();
  }
}
