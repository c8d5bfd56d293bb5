import type { Engine } from '../engine/Engine';
import { ApiError } from '../richapi/ApiError';
import type { ApiErrorCode } from '../richapi/ApiError';
import type { BatchFate } from '../richapi/QueryProcessor';
import type { SecondUserEdit } from './secondUserEdit';
import { applySecondUserEdit } from './secondUserEdit';

/** What is to happen to one batch. */
export type BatchTrouble =
  /** It is refused, and nothing of it is done. */
  | { readonly kind: 'fail'; readonly code: ApiErrorCode }
  /** It is not done and not answered, until `release`. */
  | { readonly kind: 'hang' }
  /** It is done, and not answered until `release`. */
  | { readonly kind: 'dropAnswer' }
  /** Just before it another person changes the workbook. */
  | { readonly kind: 'edit'; readonly edit: SecondUserEdit }
  /** It is not done: the add-in's page is loaded afresh in the middle of what it does. */
  | { readonly kind: 'reload' };

/** Which batches are counted: each, or only those that change the workbook. */
export type CountedBatches = 'all' | 'writing';

export interface PlannedTrouble {
  /** 1 is the next batch of those that are counted. */
  readonly batch: number;
  readonly counted: CountedBatches;
  readonly trouble: BatchTrouble;
}

/** What trouble acts on; there is none before a workbook is open. */
export interface FaultTarget {
  readonly engine: Engine;
  /** Loads the add-in's page afresh. */
  reload(): void;
}

interface DueTrouble extends PlannedTrouble {
  /** The batch's number since the start. */
  readonly due: number;
}

/**
 * Trouble on purpose, as an add-in meets it in Excel once in a thousand runs. Lives longer than one load of the add-in:
 * what is planned stays planned while the add-in is loaded afresh.
 */
export class Faults {
  private latency = 0;
  private isCellEdited = false;
  private due: readonly DueTrouble[] = [];
  private readonly seen: Record<CountedBatches, number> = { all: 0, writing: 0 };
  private readonly stuck = new Set<{ resolve(): void; reject(reason: Error): void }>();
  private target: FaultTarget | undefined;

  /** @param onChange Called when anything of this changes, for whoever shows it. */
  constructor(private readonly onChange: () => void = () => undefined) {}

  /** What edits and reloads act on from now on. */
  actOn(target: FaultTarget): void {
    this.target = target;
  }

  /** Each batch from now on waits so long before it is done. @throws RangeError if negative or not finite */
  setLatency(milliseconds: number): void {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`A latency is a number of milliseconds from 0, not ${milliseconds}.`);
    }
    this.latency = milliseconds;
    this.onChange();
  }

  get latencyMilliseconds(): number {
    return this.latency;
  }

  /** As if a person had a cell open for editing and did not leave it. */
  setCellEditMode(isOn: boolean): void {
    this.isCellEdited = isOn;
    this.onChange();
  }

  get isInCellEditMode(): boolean {
    return this.isCellEdited;
  }

  /**
   * Lets something happen to one of the next batches.
   * @param batch 1 is the next of those that are `counted`. @throws RangeError if it is no whole number from 1
   */
  plan(batch: number, trouble: BatchTrouble, counted: CountedBatches = 'all'): void {
    if (!Number.isInteger(batch) || batch < 1) {
      throw new RangeError(`Batches are counted from 1, not ${batch}.`);
    }
    this.due = [...this.due, { batch, counted, trouble, due: this.seen[counted] + batch }];
    this.onChange();
  }

  /** What has not happened yet. */
  planned(): readonly PlannedTrouble[] {
    return this.due.map(({ counted, trouble, due }) => ({ batch: due - this.seen[counted], counted, trouble }));
  }

  /** Another person changes the workbook, now. @throws Error that names what the workbook does not have */
  edit(edit: SecondUserEdit): void {
    applySecondUserEdit(this.currentTarget().engine, edit);
  }

  /** Batches that hang or whose answer is kept back. */
  get stuckCount(): number {
    return this.stuck.size;
  }

  /** Hanging batches are done after all, answers that were kept back arrive: late, as they sometimes do. */
  release(): void {
    this.settleStuck((entry) => entry.resolve());
  }

  /** No latency, no editing, no plans any more, and what is stuck goes on. */
  clear(): void {
    this.latency = 0;
    this.isCellEdited = false;
    this.due = [];
    this.release();
    this.onChange();
  }

  /** The add-in that waited is gone: what hangs is never done. */
  abandon(): void {
    this.settleStuck((entry) => entry.reject(new ApiError('RequestAborted')));
  }

  /** The host asks before each batch, see `BatchHook`. */
  async beforeBatch(isWriting: boolean): Promise<BatchFate | undefined> {
    const troubles = this.takeDue(isWriting);
    if (this.latency > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.latency));
    }
    for (const trouble of troubles) {
      if (trouble.kind === 'edit') this.edit(trouble.edit);
    }
    const failure = troubles.find((trouble) => trouble.kind === 'fail');
    if (failure !== undefined) throw new ApiError(failure.code);
    const kinds = troubles.map(({ kind }) => kind);
    if (kinds.includes('reload')) {
      const aborted = this.untilReleased();
      this.currentTarget().reload();
      await aborted;
    }
    if (kinds.includes('hang')) await this.untilReleased();
    return kinds.includes('dropAnswer') ? { beforeAnswer: () => this.untilReleased() } : undefined;
  }

  private takeDue(isWriting: boolean): readonly BatchTrouble[] {
    const counted: readonly CountedBatches[] = isWriting ? ['all', 'writing'] : ['all'];
    for (const kind of counted) this.seen[kind] += 1;
    const isNow = (trouble: DueTrouble): boolean => trouble.due <= this.seen[trouble.counted];
    const now = this.due.filter(isNow);
    if (this.due.length > 0) {
      this.due = this.due.filter((trouble) => !isNow(trouble));
      this.onChange();
    }
    return now.map(({ trouble }) => trouble);
  }

  private untilReleased(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stuck.add({ resolve, reject });
      this.onChange();
    });
  }

  private settleStuck(settle: (entry: { resolve(): void; reject(reason: Error): void }) => void): void {
    const entries = [...this.stuck];
    this.stuck.clear();
    entries.forEach(settle);
    if (entries.length > 0) this.onChange();
  }

  private currentTarget(): FaultTarget {
    if (this.target === undefined) throw new Error('There is no workbook to make trouble in.');
    return this.target;
  }
}
