/** What is done in one turn. */
type Turn = () => Promise<void>;

/**
 * One thing at a time on the workbook. Pane and ribbon share it, and a person may press a ribbon button while the pane is
 * creating or writing: what comes later waits, so it never sees an archive half-way and never writes between the blocks of
 * another plan. A turn that fails ends like any other. A turn must not take another one: it would wait for itself.
 */
export class Turns {
  private readonly commands: Turn[] = [];
  private readonly background: Turn[] = [];
  private isTaken = false;

  /** Does the job in the order in which it was asked for. */
  take<Result>(job: () => Promise<Result>): Promise<Result> {
    return this.wait(job, this.commands);
  }

  /**
   * Does the job once nothing else waits. For what nobody asked for, such as reading ahead; it should be short, because a
   * command that comes meanwhile waits for its end.
   */
  takeWhenIdle<Result>(job: () => Promise<Result>): Promise<Result> {
    return this.wait(job, this.background);
  }

  private wait<Result>(job: () => Promise<Result>, waiting: Turn[]): Promise<Result> {
    return new Promise((resolve, reject) => {
      waiting.push(() => job().then(resolve, reject));
      this.begin();
    });
  }

  private begin(): void {
    const turn = this.isTaken ? undefined : (this.commands.shift() ?? this.background.shift());
    if (turn === undefined) {
      return;
    }
    this.isTaken = true;
    // Never at once, so that whoever takes a turn has its promise before the job begins. A turn never rejects: its error goes
    // to who waits for it.
    void Promise.resolve()
      .then(turn)
      .then(() => {
        this.isTaken = false;
        this.begin();
      });
  }
}
