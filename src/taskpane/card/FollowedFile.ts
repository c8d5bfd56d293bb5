import type { RecordKey } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { CustomerFile, CustomerFiles, SelectedFile, SelectedRecord } from '../../usecases/customerFiles';

/** The file in the customer view. */
export type Followed =
  | { readonly kind: 'looking' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'dangling'; readonly selected: SelectedRecord; readonly customerNumber: string }
  | {
      readonly kind: 'customer';
      readonly file: CustomerFile;
      /** The row of this customer that is selected; absent where it is only the one looked at last. */
      readonly selected?: SelectedRecord;
      /** What is selected while this customer is held, and waits to be shown: a table and the key of a record. */
      readonly waiting?: string;
    };

/**
 * The customer whose row is selected. At most one reading is under way, and its answer is dropped where the selection has
 * moved on meanwhile, so whoever runs through the rows with the arrow keys sees the last one and no flicker.
 */
export class FollowedFile {
  private followed: Followed = { kind: 'looking' };
  private waiting: SelectedFile | undefined;
  private isHeld = false;
  private isReading = false;
  private isOverdue = false;
  private isFollowing = false;
  private readonly listeners = new Set<() => void>();

  /** @param onProblem Told what could not be read, with how to try again. */
  constructor(
    private readonly files: CustomerFiles,
    private readonly onProblem: (error: unknown, retry: () => void) => void,
  ) {}

  /** Begins to follow the selection; returns how to stop. */
  readonly begin = (): (() => void) => {
    this.isFollowing = true;
    const stop = this.files.onSelection(this.look);
    this.look();
    return () => {
      this.isFollowing = false;
      stop();
    };
  };

  /** Looks at the selection, or does so after the reading that is under way. */
  readonly look = (): void => {
    this.isOverdue = this.isReading;
    if (!this.isReading) {
      void this.read(); // never rejects: a problem is told
    }
  };

  /** Keeps the customer shown whatever is selected, because something typed there is not saved yet. */
  hold(isHeld: boolean): void {
    if (isHeld === this.isHeld) return;
    this.isHeld = isHeld;
    const { waiting } = this;
    if (!isHeld && waiting !== undefined) {
      this.waiting = undefined;
      this.follow(waiting);
    }
  }

  /** Key of the customer that is shown, if one is. */
  shownRecord(): RecordKey | undefined {
    return this.followed.kind === 'customer' ? this.followed.file.customer.record : undefined;
  }

  /** Shows a customer that may not be the selected one, as it now is; not where another was selected while it was read. */
  async show(customer: RecordKey): Promise<void> {
    const begun = this.shownRecord();
    const file = await this.files.read(customer);
    const now = this.shownRecord();
    if (now !== begun && now !== customer) return;
    const before = this.followed.kind === 'customer' ? this.followed : undefined;
    this.change({ ...before, kind: 'customer', file });
  }

  // Fields, not methods, because React calls them without their object.
  readonly getFollowed = (): Followed => this.followed;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private async read(): Promise<void> {
    this.isReading = true;
    try {
      const selected = await this.files.readSelected();
      const last = selected.kind === 'elsewhere' ? await this.readLast() : undefined;
      if (!this.isOverdue) {
        this.follow(selected, last);
      }
    } catch (error) {
      if (!this.isOverdue) this.tell(error);
    } finally {
      this.isReading = false;
      if (this.isOverdue && this.isFollowing) this.look();
    }
  }

  /** The customer looked at last, as it now is; it may have been deleted meanwhile. */
  private async readLast(): Promise<CustomerFile | undefined> {
    if (this.followed.kind !== 'customer') return undefined;
    try {
      return await this.files.read(this.followed.file.customer.record);
    } catch (error) {
      if (error instanceof WorkbookProblem && error.code === 'recordNotFound') return undefined;
      throw error;
    }
  }

  private follow(selected: SelectedFile, last?: CustomerFile): void {
    const { followed } = this;
    const shown = followed.kind === 'customer' ? followed.file : undefined;
    switch (selected.kind) {
      case 'elsewhere':
        this.followElsewhere(last ?? (this.isHeld ? shown : undefined));
        return;
      case 'dangling':
        if (this.isHeld && shown !== undefined) {
          this.wait(selected, shown);
        } else {
          this.change(selected);
        }
        return;
      case 'customer':
        if (this.isHeld && shown !== undefined && shown.customer.record !== selected.file.customer.record) {
          this.wait(selected, shown);
        } else {
          this.waiting = undefined;
          this.change({ kind: 'customer', file: selected.file, selected: selected.selected });
        }
    }
  }

  private followElsewhere(last: CustomerFile | undefined): void {
    this.waiting = undefined;
    this.change(last === undefined ? { kind: 'nothing' } : { kind: 'customer', file: last });
  }

  private wait(waiting: Extract<SelectedFile, { selected: unknown }>, shown: CustomerFile): void {
    const { table, record } = waiting.selected;
    this.waiting = waiting;
    this.change({ kind: 'customer', file: shown, waiting: `${table}/${record}` });
  }

  private tell(error: unknown): void {
    if (this.followed.kind === 'looking') this.change({ kind: 'nothing' });
    this.onProblem(error, this.look);
  }

  private change(followed: Followed): void {
    this.followed = followed;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}
