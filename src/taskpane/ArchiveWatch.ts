import type { ArchiveState, ArchiveWorkbook } from '../usecases/archiveWorkbook';
import { subscribeToShown } from './shown';
import type { PaneWork } from './work/PaneWork';

/** What is known of the workbook. */
export type WatchedArchive =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unknown'; readonly error: unknown }
  | { readonly kind: 'known'; readonly archive: ArchiveState };

/**
 * What the workbook holds, looked at when the pane opens and again whenever the workbook may have changed. While the
 * pane itself is at work it does not look, because an archive half-way is no archive to show; it makes up for it afterwards.
 */
export class ArchiveWatch {
  private watched: WatchedArchive = { kind: 'looking' };
  private looks = 0;
  private isOverdue = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly workbook: ArchiveWorkbook,
    private readonly work: PaneWork,
  ) {}

  /** Begins to watch; returns how to stop. */
  begin(): () => void {
    const stops = [
      this.workbook.onPossibleChange(() => this.lookWhenIdle()),
      subscribeToShown(() => this.lookWhenIdle()),
      this.work.subscribe(() => this.makeUpForLook()),
    ];
    this.lookNow();
    return () => stops.forEach((stop) => stop());
  }

  /** Looks at the workbook; rejects with its problem. */
  readonly look = async (): Promise<void> => {
    const number = ++this.looks;
    const archive = await this.workbook.look();
    // An answer that was overtaken by a later question is out of date.
    if (number === this.looks) {
      this.change({ kind: 'known', archive });
    }
  };

  /** Looks again after a look that failed. */
  readonly retry = (): void => {
    this.change({ kind: 'looking' });
    this.lookNow();
  };

  // Fields, not methods, because React calls them without their object.
  readonly getWatched = (): WatchedArchive => this.watched;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private lookWhenIdle(): void {
    this.isOverdue = this.work.getState().progress !== undefined;
    if (!this.isOverdue) {
      this.lookNow();
    }
  }

  private makeUpForLook(): void {
    if (this.isOverdue) {
      this.lookWhenIdle();
    }
  }

  private lookNow(): void {
    this.look().catch((error: unknown) => {
      if (this.watched.kind === 'known') {
        this.work.fail(error, () => this.lookNow());
      } else {
        this.change({ kind: 'unknown', error });
      }
    });
  }

  private change(watched: WatchedArchive): void {
    this.watched = watched;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}
