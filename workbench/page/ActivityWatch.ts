/** Tells when work begins and when it has come to rest, from hints that something may have begun. */
export class ActivityWatch {
  #isBusy = false;
  #rest: (() => Promise<void>) | undefined;

  /** @param onChange told `true` when work begins and `false` when it rests. */
  constructor(readonly onChange: (isBusy: boolean) => void) {}

  /**
   * Watches something new, whose work has just begun.
   * @param rest resolves when it is at rest; a promise that never settles does no harm once something else is watched.
   */
  watch(rest: () => Promise<void>): void {
    this.#rest = rest;
    this.#isBusy = false;
    this.note();
  }

  /** Watches nothing until `watch` is called again, and tells of nothing. */
  stop(): void {
    this.#rest = undefined;
  }

  /** Something may have begun. */
  note(): void {
    if (this.#isBusy || this.#rest === undefined) return;
    this.#isBusy = true;
    this.onChange(true);
    const watched = this.#rest;
    const end = (): void => {
      if (watched !== this.#rest) return;
      this.#isBusy = false;
      this.onChange(false);
    };
    // A failure to rest is reported by whoever works, not by the watch.
    watched().then(end, end);
  }
}
