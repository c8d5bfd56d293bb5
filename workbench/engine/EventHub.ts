import type { EngineEvent, Origin } from './engineEvent';

/** Spreads the engine's events and knows on whose behalf the running change is made. */
export class EventHub {
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private ownActions = 0;

  /** Calls `listener` for every event from now on; the answer takes it off again. */
  listen(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /**
   * Runs a change that the engine makes through Univer's commands and reports itself. What Univer's command service
   * reports meanwhile is not taken for a person's edit.
   */
  act<Result>(change: () => Result): Result {
    this.ownActions += 1;
    try {
      return change();
    } finally {
      this.ownActions -= 1;
    }
  }

  /** Who is acting now, seen from a listener of Univer's command service; `undefined` = the engine itself. */
  outsideOrigin(): Origin | undefined {
    return this.ownActions > 0 ? undefined : 'person';
  }

  dispose(): void {
    this.listeners.clear();
  }
}
