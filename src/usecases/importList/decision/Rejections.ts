import type { RejectionReason } from '../listImport';
import type { Steps } from '../steps';

const STRETCH = 20_000;

/** Rows of the source that are not taken: rejected ones with their reasons, and those that the user wants passed over. */
export class Rejections {
  private readonly reasons = new Map<number, RejectionReason[]>();
  private readonly skipped = new Set<number>();

  get isEmpty(): boolean {
    return this.reasons.size === 0 && this.skipped.size === 0;
  }

  /** Whether nothing is taken of a row. @param row offset below the source's header */
  isOut(row: number): boolean {
    return this.reasons.has(row) || this.skipped.has(row);
  }

  isSkipped(row: number): boolean {
    return this.skipped.has(row);
  }

  skip(row: number): void {
    this.skipped.add(row);
  }

  reject(row: number, reason: RejectionReason): void {
    const known = this.reasons.get(row);
    if (known === undefined) this.reasons.set(row, [reason]);
    else if (!known.some((each) => JSON.stringify(each) === JSON.stringify(reason))) known.push(reason);
  }

  /** Rejected rows with their reasons, from the top down; a row that is passed over is none. */
  *list(): Steps<(readonly [row: number, reasons: readonly RejectionReason[]])[]> {
    const rows = new Int32Array(this.reasons.size);
    let count = 0;
    for (const row of this.reasons.keys()) {
      rows[count++] = row;
      if (count % STRETCH === 0) yield undefined;
    }
    rows.sort();
    const listed: (readonly [number, readonly RejectionReason[]])[] = [];
    for (const [at, row] of rows.entries()) {
      if (!this.skipped.has(row)) listed.push([row, this.reasons.get(row) ?? []]);
      if (at % STRETCH === STRETCH - 1) yield undefined;
    }
    return listed;
  }
}
