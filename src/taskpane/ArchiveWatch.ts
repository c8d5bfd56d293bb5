import type { ArchiveState, ArchiveWorkbook } from '../usecases/archiveWorkbook';
import { subscribeToShown } from './shown';
import type { PaneWork } from './jobs/PaneWork';

/** What is known of the workbook. */
export type WatchedArchive =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unknown'; readonly error: unknown }
  | { readonly kind: 'known'; readonly archive: ArchiveState };

/**
 * What the workbook holds, looked at when the pane opens and again whenever the workbook may have changed. While the
 * pane itself is at work it does not look, because an archive half-way is no archive to show, nor while a look is under
 * way, because a person who types quickly would have one after the other waiting; it makes up for it afterwards.
 */
export class ArchiveWatch {
  private watched: WatchedArchive = { kind: 'looking' };
  private looks = 0;
  private looksUnderWay = 0;
  private isOverdue = false;
  private wasAtWork = false;
  /** The error of the last look that failed, as long as it is told. */
  private toldError: unknown;
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
      this.work.subscribe(() => this.hearOfWork()),
      listenToFocus(() => this.lookOnReturn()),
    ];
    void this.look(); // never rejects
    return () => stops.forEach((stop) => stop());
  }

  /** Looks at the workbook; a problem with that is told and can be tried again, so it never rejects. */
  readonly look = async (): Promise<void> => {
    try {
      await this.lookOrReject();
    } catch (error) {
      this.tell(error);
    } finally {
      this.makeUpForLook();
    }
  };

  /** Looks at the workbook for what must not go on from an older look: rejects where it fails, and tells nothing. */
  readonly lookOrReject = async (): Promise<void> => {
    const number = ++this.looks;
    this.isOverdue = false;
    this.looksUnderWay += 1;
    try {
      const archive = await this.workbook.look();
      // An answer that was overtaken by a later question is out of date.
      if (number === this.looks) {
        this.withdrawToldError();
        this.change({ kind: 'known', archive });
      }
    } finally {
      this.looksUnderWay -= 1;
    }
  };

  /** Looks again after a look that failed. */
  readonly retry = (): void => {
    this.change({ kind: 'looking' });
    void this.look(); // never rejects
  };

  // Fields, not methods, because React calls them without their object.
  readonly getWatched = (): WatchedArchive => this.watched;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** A job looks when it has come to its end; if it has not, what it has written would go unseen. */
  private hearOfWork(): void {
    const { progress, outcome } = this.work.getState();
    const hasEnded = this.wasAtWork && progress === undefined;
    this.wasAtWork = progress !== undefined;
    const hasFailed = outcome.kind === 'failed' && outcome.error !== this.toldError;
    if (hasEnded && (hasFailed || outcome.kind === 'stopped')) {
      this.lookWhenIdle();
    } else {
      this.makeUpForLook();
    }
  }

  /** Without a sound archive a look is cheap. With one it would hold up what the click into the pane asks for. */
  private lookOnReturn(): void {
    if (this.watched.kind === 'known' && this.watched.archive.kind !== 'found') {
      this.lookWhenIdle();
    }
  }

  private lookWhenIdle(): void {
    this.isOverdue = this.looksUnderWay > 0 || this.work.getState().progress !== undefined;
    if (!this.isOverdue) {
      void this.look(); // never rejects
    }
  }

  private makeUpForLook(): void {
    if (this.isOverdue) {
      this.lookWhenIdle();
    }
  }

  private tell(error: unknown): void {
    if (this.watched.kind === 'known') {
      this.toldError = error;
      this.work.fail(error, () => void this.look());
    } else {
      this.change({ kind: 'unknown', error });
    }
  }

  /** A look that succeeds makes the failure of an earlier one a thing of the past. */
  private withdrawToldError(): void {
    const { outcome } = this.work.getState();
    if (outcome.kind === 'failed' && outcome.error === this.toldError) {
      this.work.dismiss();
    }
    this.toldError = undefined;
  }

  private change(watched: WatchedArchive): void {
    this.watched = watched;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}

/** Calls back when the user comes back to the pane; returns how to stop. */
function listenToFocus(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  return () => window.removeEventListener('focus', listener);
}
