/** Changes that must not overlap, such as opening a file and switching the language: each waits for the one before. */
export class ChangeQueue {
  /** Lets the changes begin; those asked for earlier have waited. */
  readonly begin: () => void;
  /** The end of the last change asked for. */
  #settled: Promise<unknown>;
  /** Resolves when another change is asked for. */
  #next: Promise<void>;
  #announce: () => void;

  constructor() {
    const start = makeSignal();
    this.begin = start.give;
    this.#settled = start.given;
    const next = makeSignal();
    this.#next = next.given;
    this.#announce = next.give;
  }

  /** Makes the change when all earlier ones are over, also failed ones; rejects as the change does. */
  inTurn(change: () => Promise<void>): Promise<void> {
    const result = this.#settled.then(change);
    this.#settled = result.catch(() => undefined); // whoever asked for the change is told of its failure
    this.#announce();
    const next = makeSignal();
    this.#next = next.given;
    this.#announce = next.give;
    return result;
  }

  /**
   * Waits for the last change and then for what `wait` waits for. A change that is asked for meanwhile makes that
   * meaningless, so it is waited for in its turn and `wait` is begun anew.
   */
  async afterLast(wait: () => Promise<void>): Promise<void> {
    let settled: Promise<unknown>;
    do {
      settled = this.#settled;
      await settled;
      const next = this.#next;
      if (settled === this.#settled) await Promise.race([wait(), next]);
    } while (settled !== this.#settled);
  }
}

function makeSignal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
