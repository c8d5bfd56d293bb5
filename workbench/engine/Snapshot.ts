import { isSameState } from './isSameState';

/** What can tell its state as plain values and take it back. */
export interface Capturing<State> {
  capture(): State;
  restore(state: State): void;
}

/** The state of one part of the workbook at the moment the snapshot was made. */
export class Snapshot<State> {
  private readonly state: State;

  constructor(private readonly owner: Capturing<State>) {
    this.state = owner.capture();
  }

  /** Whether the owner has another state by now. */
  isOutdated(): boolean {
    return !isSameState(this.state, this.owner.capture());
  }

  /** A snapshot of the same part, as it is now. */
  retake(): Snapshot<State> {
    return new Snapshot(this.owner);
  }

  /** Puts the state back. */
  restore(): void {
    this.owner.restore(this.state);
  }
}
